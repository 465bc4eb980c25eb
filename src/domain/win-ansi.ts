/** What a text became when only the characters of Windows-1252 may be in it. */
export type WinAnsiText = {
  readonly text: string;
  /** True when something could not be written and `unwritable` stands in its place. */
  readonly replaced: boolean;
};

/** Stands for one or more characters in a row that the encoding lacks. */
export const unwritable = '[?]';

/**
 * A text in the 8-bit encoding of a PDF's standard fonts (ISO 32000-1, annex D, WinAnsiEncoding). Accents that it lacks are
 * dropped from their letters, look-alikes take the place of typographic signs, and what is left of other scripts and
 * pictures is replaced so that it can be seen that something was there. Line breaks stay.
 */
export const winAnsi = (text: string): WinAnsiText => {
  let written = '';
  let replaced = false;
  let inGap = false;
  for (const character of text.replace(/\r\n?/g, '\n').normalize('NFC')) {
    const known = written8Bit(character);
    if (known !== undefined) {
      written += known;
      inGap = known === '' && inGap;
      continue;
    }
    if (!inGap) written += unwritable;
    inGap = true;
    replaced = true;
  }
  return { text: written, replaced };
};

/** The character as the encoding writes it; empty for what nobody sees, undefined for what it lacks. */
const written8Bit = (character: string): string | undefined => {
  if (character === '\n' || isWinAnsi(character)) return character;
  const likeness = likenesses.get(character);
  if (likeness !== undefined) return likeness;
  if (/^\p{Zs}$/u.test(character) || /^\p{Cc}$/u.test(character)) return ' ';
  if (/^[\p{Cf}\p{M}]$/u.test(character)) return '';
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== '' && [...bare].every(isWinAnsi) ? bare : undefined;
};

const isWinAnsi = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || above.has(character);
};

/** What Windows-1252 has beyond Latin-1. */
const above: ReadonlySet<string> = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

const likenesses: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ħ', 'h'],
  ['ı', 'i'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '–'],
  ['\u2015', '—'],
  ['\u2212', '–'],
  ['′', "'"],
  ['″', '"'],
  ['≤', '<='],
  ['≥', '>='],
  ['→', '->'],
  ['←', '<-'],
]);
