import { describe, expect, it } from 'vitest';
import { seal, unseal } from '#src/device/seal.ts';
import { isSealed, readSealed, type Sealed } from '#src/domain/sealed-backup.ts';

const passphrase = 'three slow tortoises';
const text = '{"app":"hipwise","note":"hüfte \u{1f3c3}"}\n';
const file = await seal(text, passphrase);

const read = (sealed: string): Sealed => {
  const result = readSealed(sealed);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.sealed;
};

describe('a backup locked with a passphrase', () => {
  it('opens with it and gives back every byte', async () => {
    expect(isSealed(file)).toBe(true);
    expect(await unseal(read(file), passphrase)).toBe(text);
  });

  it('opens after a mail program wrote its line ends anew', async () => {
    expect(await unseal(read(file.replaceAll('\n', '\r\n')), passphrase)).toBe(text);
  });

  it('shows nothing of what it holds', () => {
    expect(file).not.toContain('note');
    expect(file).not.toContain(btoa('note').slice(0, 4));
  });

  it('opens with the same letters typed another way', async () => {
    const composed = await seal(text, 'h\u00fcfte und knie');
    expect(await unseal(read(composed), 'hu\u0308fte und knie')).toBe(text);
  });

  it('does not open with another passphrase', async () => {
    expect(await unseal(read(file), `${passphrase} `)).toBeUndefined();
    expect(await unseal(read(file), '')).toBeUndefined();
  });

  it('never looks the same twice', async () => {
    const again = read(await seal(text, passphrase)).backup;
    const { salt, nonce, data } = read(file).backup;
    expect(again.salt).not.toBe(salt);
    expect(again.nonce).not.toBe(nonce);
    expect(again.data).not.toBe(data);
  });

  it('derives its key slowly, as its own header says', () => {
    expect(read(file).backup.iterations).toBeGreaterThanOrEqual(600_000);
  });

  it('does not open when the locked text was changed, cut or is no base 64 at all', async () => {
    const { data } = read(file).backup;
    const other = data.startsWith('A') ? 'B' : 'A';
    for (const changed of [other + data.slice(1), data.slice(0, -4), data.slice(0, -1), ''])
      expect(await unseal(read(file.replace(data, changed)), passphrase)).toBeUndefined();
  });

  it('does not open when the header was changed in any way that still reads', async () => {
    for (const changed of [
      file.replace('"app":"hipwise"', '"app": "hipwise"'),
      file.replace('"iterations":600000', '"iterations":600001'),
      file.replace('"cipher"', ' "cipher"'),
    ])
      expect(await unseal(read(changed), passphrase)).toBeUndefined();
  });
});

describe('a file that only looks locked', () => {
  it.each([
    ['is cut', file.slice(0, 200), '', 'not-json'],
    ['asks for an endless key', file.replace('600000', '9999999999'), 'iterations', 'out-of-range'],
    ['is locked too weakly', file.replace('600000', '1000'), 'iterations', 'out-of-range'],
    ['has another cipher', file.replace('AES-256-GCM', 'ROT13'), 'cipher', 'not-allowed'],
    ['has no salt', file.replace('"salt"', '"sugar"'), 'salt', 'missing'],
    [
      'has letters that are no base 64',
      file.replace('"data":"', '"data":"!'),
      'data',
      'not-allowed',
    ],
    ['is of a later version', file.replace('"sealed":1', '"sealed":2'), 'sealed', 'not-allowed'],
  ])('%s: its field is named', (_name, broken, path, code) => {
    const result = readSealed(broken);
    expect(result.ok ? [] : result.problems).toContainEqual({ path, code });
  });
});
