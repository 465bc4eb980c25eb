import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/day.ts';
import { maxNoteLength } from '#src/domain/diary-entry.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { mendSession, readSessionDraft, sessionFormOf } from '#src/domain/session-form.ts';
import { sessionOf, startedAt, today } from '#tests/support/player-builders.ts';

const session = sessionOf();
const byHand: Session = { ...session, byHand: true };
const when = { now: startedAt + 1, today };

const mended = (before: Session, form: Partial<ReturnType<typeof sessionFormOf>>) => {
  const result = mendSession(before, { ...sessionFormOf(before), ...form }, when);
  if (!result.ok) throw new Error(result.problems.join());
  return result.session;
};

describe('mending a session', () => {
  it('keeps everything that was not touched', () => {
    expect(mended(session, {})).toEqual({ ...session, updatedAt: when.now });
  });

  it('keeps the last word on each move and side', () => {
    const once = mended(session, {
      said: [
        { move: 1, side: 'left', outcome: 'done' },
        { move: 1, side: 'right', outcome: 'done' },
      ],
    });
    const twice = mended(once, { said: [{ move: 1, side: 'left', outcome: 'skipped' }] });
    expect(twice.corrections).toEqual([
      { move: 1, side: 'right', outcome: 'done' },
      { move: 1, side: 'left', outcome: 'skipped' },
    ]);
  });

  it('moves the day of one that was noted by hand, and never of one that the player saw', () => {
    const yesterday = addDays(today, -1);
    expect(mended(byHand, { day: yesterday }).day).toBe(yesterday);
    expect(mended(session, { day: yesterday }).day).toBe(today);
  });

  it('refuses a day to come and an endless note, naming both', () => {
    const form = {
      ...sessionFormOf(byHand),
      day: addDays(today, 1),
      note: 'x'.repeat(maxNoteLength + 1),
    };
    expect(mendSession(byHand, form, when)).toEqual({
      ok: false,
      problems: ['future-day', 'note-too-long'],
    });
  });
});

describe('a draft that was put away', () => {
  it('comes back as it was', () => {
    const draft = { day: today, note: 'legs', said: [{ move: 0, outcome: 'done' as const }] };
    expect(readSessionDraft(JSON.stringify(draft))).toEqual(draft);
  });

  it.each([
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[1]'],
    ['a day that is none', '{"day":"2026-13-01"}'],
    ['an unknown outcome', '{"said":[{"move":0,"outcome":"great"}]}'],
    ['an unknown side', '{"said":[{"move":0,"outcome":"done","side":"top"}]}'],
    ['a move by name', '{"said":[{"move":"0","outcome":"done"}]}'],
    ['a prototype', '{"__proto__":{"note":"x"}}'],
  ])('%s is left out', (_name, text) => {
    expect(readSessionDraft(text)).toEqual({});
  });
});
