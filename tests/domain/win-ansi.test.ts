import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwritable, winAnsi } from '#src/domain/win-ansi.ts';

/** Every character of the encoding, from the table of Windows-1252 (the platform's own decoder is Latin-1 in some Nodes). */
const encoding = new Set(
  [
    ...Array.from({ length: 95 }, (_, at) => 0x20 + at),
    ...Array.from({ length: 96 }, (_, at) => 0xa0 + at),
    ...[0x20ac, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039],
    ...[0x0152, 0x017d, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122],
    ...[0x0161, 0x203a, 0x0153, 0x017e, 0x0178],
  ].map((code) => String.fromCharCode(code)),
);

/** Any UTF-16 units, halves of characters included; half of them of everyday writing. */
const anyText = fc
  .array(fc.oneof(fc.nat(0xffff), fc.integer({ min: 0x20, max: 0x17f })))
  .map((units) => String.fromCharCode(...units));

describe('a text for the standard fonts', () => {
  it.each([
    [
      'stays as it is where it can',
      'It’s 5 × 30 s – “fine”, naïve Zoë €',
      'It’s 5 × 30 s – “fine”, naïve Zoë €',
      false,
    ],
    ['keeps its lines', 'one\r\ntwo\rthree\n', 'one\ntwo\nthree\n', false],
    [
      'loses accents that the fonts lack',
      'Őrs Škoda Łódź İpek Nguyễn',
      'Ors Škoda Lódz Ipek Nguyen',
      false,
    ],
    ['gets look-alikes of signs', '≥3 → 4 − 1', '>=3 -> 4 – 1', false],
    ['has a tab as a space', 'a\tb', 'a b', false],
    ['shows where pictures were', 'Ouch 😖🦵🏽 today 👨‍👩‍👧‍👦', 'Ouch [?] today [?]', true],
    ['shows where other scripts were', '左髋疼痛 6', '[?] 6', true],
    ['shows each word of a script from right to left', 'כאב במפשעה 4', '[?] [?] 4', true],
    ['shows where half a character was', 'a\ud83d', 'a[?]', true],
  ])('%s', (_, text, written, replaced) => {
    expect(winAnsi(text)).toEqual({ text: written, replaced });
  });

  it('holds nothing but the encoding and line breaks, whatever is typed', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: written } = winAnsi(text);
        expect([...written].filter((one) => one !== '\n' && !encoding.has(one))).toEqual([]);
      }),
    );
  });

  it('tells when it replaced something, and only then', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: written, replaced } = winAnsi(text.replaceAll(unwritable, ''));
        expect(written.includes(unwritable)).toBe(replaced);
      }),
    );
  });
});
