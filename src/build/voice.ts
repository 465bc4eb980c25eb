// Makes the pocket's voice: every phrase of the content once, in one MP3 file with an index of where each lies.
// `npm run voice`, after a change of words that the voice says. It needs pico2wave (Debian: libttspico-utils), sox and lame.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { en } from '#src/messages/en.ts';
import { checkedContent } from './checked-content.ts';
import { allSpokenPhrases } from './spoken-phrases.ts';

const samplesPerSecond = 16_000;
/** Between two phrases: decoders shift a file by up to 0.1 s. */
const gapSeconds = 0.25;

const phrases = allSpokenPhrases(en, checkedContent().listing.routines);
/** A sentence falls at its end; a number that is counted does not. */
const spokenAs = (phrase: string) => (/^\d+$/.test(phrase) ? phrase : `${phrase}.`);
const folder = mkdtempSync(join(tmpdir(), 'hipwise-voice-'));
const run = (program: string, words: readonly string[]) =>
  execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

try {
  const silence = join(folder, 'silence.wav');
  const rate = String(samplesPerSecond);
  run('sox', ['-n', '-r', rate, '-c', '1', '-b', '16', silence, 'trim', '0', String(gapSeconds)]);

  const places: [phrase: string, place: readonly [fromMs: number, toMs: number]][] = [];
  const pieces = [silence];
  let atMs = gapSeconds * 1000;
  for (const [index, phrase] of phrases.entries()) {
    const raw = join(folder, `${index}-raw.wav`);
    const bare = join(folder, `${index}-bare.wav`);
    const clip = join(folder, `${index}.wav`);
    run('pico2wave', [
      '--lang=en-GB',
      `--wave=${raw}`,
      `<speed level="95">${spokenAs(phrase)}</speed>`,
    ]);
    // Silence cut off at both ends first; then all phrases equally loud (evened out, raised to the same peak) with soft edges.
    const cut = ['silence', '1', '0.01', '0.6%'];
    run('sox', [
      raw,
      '-r',
      rate,
      '-b',
      '16',
      bare,
      'highpass',
      '90',
      ...cut,
      'reverse',
      ...cut,
      'reverse',
    ]);
    run('sox', [
      ...[bare, clip, 'compand', '0.01,0.15', '6:-60,-60,-30,-16,-6,-6', '0', '-60', '0.01'],
      ...['norm', '-2', 'fade', 't', '0.008', '0', '0.03'],
    ]);
    const lengthMs = Math.ceil(Number(run('soxi', ['-D', clip])) * 1000);
    places.push([phrase, [atMs, atMs + lengthMs]]);
    pieces.push(clip, silence);
    // Whole samples as sox joins them, so that the index does not drift.
    atMs += (Number(run('soxi', ['-s', clip])) / samplesPerSecond + gapSeconds) * 1000;
  }
  const whole = join(folder, 'whole.wav');
  run('sox', [...pieces, whole]);
  run('lame', [
    '--quiet',
    '-m',
    'm',
    '--resample',
    '16',
    '-b',
    '24',
    whole,
    'src/device/voice/en.mp3',
  ]);
  const index = Object.fromEntries(
    places.map(([phrase, [fromMs, toMs]]) => [phrase, [Math.round(fromMs), Math.round(toMs)]]),
  );
  writeFileSync(
    'src/device/voice/en.json',
    `${JSON.stringify(index, null, 2).replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2]')}\n`,
  );
  const bytes = readFileSync('src/device/voice/en.mp3').length;
  console.log(
    `${phrases.length} phrases, ${Math.round(atMs / 1000)} s, ${Math.round(bytes / 1024)} KB`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
