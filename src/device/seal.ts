import {
  type Sealed,
  sealedHeader,
  sealIterations,
  writeSealed,
} from '#src/domain/sealed-backup.ts';

/** A file that only the passphrase opens: AES-256-GCM under a key that PBKDF2 makes slowly of the passphrase and a fresh salt. */
export const seal = async (text: string, passphrase: string): Promise<string> => {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const header = sealedHeader({
    iterations: sealIterations,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
  });
  const key = await keyOf(passphrase, salt, sealIterations);
  const locked = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bytesOf(header) },
    key,
    bytesOf(text),
  );
  return writeSealed(header, toBase64(new Uint8Array(locked)));
};

/** The text, or undefined when the passphrase is another one or anything of the file was changed: the two look the same. */
export const unseal = async (
  { backup, header }: Sealed,
  passphrase: string,
): Promise<string | undefined> => {
  const key = await keyOf(passphrase, fromBase64(backup.salt), backup.iterations);
  try {
    const text = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: fromBase64(backup.nonce), additionalData: bytesOf(header) },
      key,
      fromBase64(backup.data),
    );
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

const keyOf = async (passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) => {
  // The same letters can be typed in more than one way: on another keyboard it must be the same passphrase.
  const typed = bytesOf(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
};

/** A multiple of three, so that the pieces join; small enough for one call. */
const pieceBytes = 0x6000;

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += pieceBytes)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + pieceBytes)));
  return text;
};

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  // Half a group is no base 64: `atob` would throw.
  if (text.length % 4 !== 0) return new Uint8Array(0);
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
};
