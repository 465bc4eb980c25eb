import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diaryEntrySchema, runSchema } from '#src/domain/diary-entry.schema.ts';
import { isSoundEntry, isSoundRun } from '#src/domain/quick-check.ts';
import { isSoundSession } from '#src/domain/quick-check-session.ts';
import { type Session, sessionSchema } from '#src/domain/session.schema.ts';
import { entries, runs } from '#tests/support/diary-arbitraries.ts';
import { anEntry, aRun, aSession } from '#tests/support/diary-records.ts';

const fullEntry = anEntry('a', 0, {
  runImpact: 'reduced',
  setOff: 'hills',
  morningStiffnessMinutes: 20,
  flags: ['less-rotation'],
  qualities: ['dull'],
  note: 'n',
});
const fullRun = aRun('a', 0, { distanceMetres: 5000, durationMinutes: 30 });

const [move] = aSession('a').moves;
const moveWith = (dose: Session['moves'][number]['dose']) =>
  move ? [{ ...move, dose, variant: { name: 'Smaller', how: 'Half as high.' } }] : [];
const shared = { sets: 2, perSide: true, restSeconds: 30 };
const fullSession = aSession('a', 0, {
  moves: [
    ...moveWith({
      kind: 'reps',
      ...shared,
      reps: 10,
      tempo: { liftSeconds: 2, holdSeconds: 0, lowerSeconds: 2.5 },
    }),
    ...moveWith({ kind: 'hold', ...shared, holdSeconds: 30 }),
    ...moveWith({ kind: 'continuous', ...shared, durationSeconds: 60, strokeSeconds: 1.5 }),
  ],
  steps: [{ phase: 'work', move: 0, durationMs: 45_000, side: 'left', set: 1, waits: true }],
  events: [{ at: 1, kind: 'hurts', fromMs: 0, toMs: 0, nrs: 4 }],
  corrections: [{ move: 0, side: 'left', outcome: 'done' }],
  byHand: true,
});

/** Values at the edges of every field, and values that no field takes. */
const odd: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'a',
  'left',
  'x'.repeat(64),
  'x'.repeat(65),
  'x'.repeat(20_000),
  'x'.repeat(20_001),
  ...[-1, -0, 0, 0.5, 1, 10, 11, 1440, 1441, 6000, 6001, 500_000, 500_001],
  ...[5, 40, 41, 100, 120, 900, 86_400_000, 86_400_001, 8.64e12, -8.64e12, 8.64e12 + 1],
  ...[8.64e15, 8.64e15 + 1, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY, '4', 4n],
  ...['2026-03-02', '2026-02-30', '1899-12-31', '2026-3-2', '2199-12-31'],
  ...[[], [undefined], Array(1), ['dull'], Array(7).fill('dull'), Array(6).fill('dull')],
  ...[Array(64).fill('f'), Array(65).fill('f'), ['x'.repeat(65)], { length: 0 }],
  ...[15, 14].map((length) => Array(length).fill({ place: 'buttock', side: 'left' })),
  [{ place: 'buttock' }],
  [{ place: 'buttock', side: 'up' }],
  [{ place: 'knee', side: 'left' }],
  [{ place: 'buttock', side: 'left', more: 1 }],
  {},
];

const kinds = [
  ['entry', isSoundEntry, diaryEntrySchema, fullEntry],
  ['run', isSoundRun, runSchema, fullRun],
  ['session', isSoundSession, sessionSchema, fullSession],
] as const;

describe.each(kinds)('the quick check of an %s', (_, isSound, schema, full) => {
  it('takes a sound one, so that the schema is seldom asked', () => {
    expect(isSound(full)).toBe(true);
  });

  it.each(Object.keys(full))('says yes only where the schema does, whatever %s holds', (field) => {
    const rows = odd.map((value): unknown => ({ ...full, [field]: value }));
    const { [field]: __, ...without } = { ...full } as Record<string, unknown>;
    for (const row of [...rows, without])
      if (isSound(row)) expect(schema.safeParse(row)).toEqual({ success: true, data: row });
  });

  it('never takes a field that the schema does not know, nor what is no record', () => {
    for (const row of [{ ...full, more: 1 }, { ...full, open: undefined }, ...odd, [full]])
      expect(isSound(row)).toBe(false);
  });
});

describe('any record', () => {
  it('that the schema takes is taken', () => {
    fc.assert(fc.property(entries, (entry) => isSoundEntry(entry)));
    fc.assert(fc.property(runs, (run) => isSoundRun(run)));
  });

  it('with any one field changed to anything is taken only if the schema takes it', () => {
    fc.assert(
      fc.property(
        entries,
        fc.constantFrom(...Object.keys(fullEntry)),
        fc.oneof(fc.anything(), fc.constantFrom(...odd)),
        (entry, field, value) => {
          const row: unknown = { ...entry, [field]: value };
          return !isSoundEntry(row) || diaryEntrySchema.safeParse(row).success;
        },
      ),
    );
  });
});

describe('what a session holds', () => {
  type Parts = Readonly<Record<string, unknown>>;
  /** The session with the field at one path after another changed to every odd value, or taken out. */
  const changedAnywhere = (value: unknown): unknown[] => {
    if (typeof value !== 'object' || value === null) return [...odd];
    if (Array.isArray(value))
      return [
        ...odd,
        ...value.flatMap((item, at) => changedAnywhere(item).map((other) => value.with(at, other))),
      ];
    const fields: Parts = { ...value };
    return [
      ...odd,
      { ...fields, more: 1 },
      ...Object.keys(fields).flatMap((key) => {
        const { [key]: part, ...without } = fields;
        return [without, ...changedAnywhere(part).map((other) => ({ ...fields, [key]: other }))];
      }),
    ];
  };

  it('is taken only where the schema takes it, whatever lies at any place in it', () => {
    const sessions = changedAnywhere(fullSession);
    const wrong = sessions.filter(
      (session) => isSoundSession(session) && !sessionSchema.safeParse(session).success,
    );
    expect(wrong).toEqual([]);
  });

  it('is taken wherever the schema takes it, so that the schema is seldom asked', () => {
    const missed = changedAnywhere(fullSession).filter(
      (session) => sessionSchema.safeParse(session).success && !isSoundSession(session),
    );
    expect(missed).toEqual([]);
  });
});
