import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Text or sign, its ground, and the ratio WCAG 2.2 asks for: 4.5 for text, 3 for signs and large text. */
const pairs = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'sunken', 7],
  ['ink', 'notice', 7],
  ['ink', 'accent-wash', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'raised', 4.5],
  ['ink-soft', 'sunken', 4.5],
  ['ink-soft', 'notice', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  ['accent', 'accent-wash', 4.5],
  ['accent-ink', 'accent', 4.5],
  ['accent-ink', 'accent-press', 4.5],
  ['emergency-ink', 'emergency', 4.5],
  ['emergency', 'paper', 4.5],
  ['paper', 'ink', 7],
  ['paper', 'band-high', 4.5],
  ['ink', 'band-low-wash', 4.5],
  ['ink', 'band-mid-wash', 4.5],
  ['ink', 'band-high-wash', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
  ['focus', 'paper', 3],
  ['focus', 'raised', 3],
  ['band-low', 'paper', 3],
  ['band-mid', 'paper', 3],
  ['band-high', 'paper', 3],
  ['notice-edge', 'paper', 3],
] as const;

const css = readFileSync('src/ui/tokens.css', 'utf8');

const token = (name: string, scheme: 'light' | 'dark'): string => {
  const pair = new RegExp(
    `--${name}:\\s*light-dark\\(\\s*(oklch\\([^)]*\\)),\\s*(oklch\\([^)]*\\))`,
  ).exec(css);
  const colour = pair?.[scheme === 'light' ? 1 : 2];
  if (!colour) throw new Error(`no colour pair --${name} in tokens.css`);
  return colour;
};

/** OKLCH to linear sRGB (B. Ottosson's matrices), then relative luminance as WCAG defines it. */
const luminance = (colour: string): number => {
  const [l = 0, c = 0, h = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const a = c * Math.cos((h * Math.PI) / 180);
  const b = c * Math.sin((h * Math.PI) / 180);
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clamp = (value: number) => Math.min(1, Math.max(0, value));
  const red = clamp(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short);
  const green = clamp(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short);
  const blue = clamp(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'] as const)('in the %s theme', (scheme) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (text, ground, least) => {
    expect(contrast(token(text, scheme), token(ground, scheme))).toBeGreaterThanOrEqual(least);
  });
});

it('black on white is 21', () => {
  expect(contrast('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 1);
});
