import fc from 'fast-check';
import { addDays, type Day } from '#src/domain/day.ts';
import type {
  Acknowledgement,
  AcknowledgementKind,
  History,
  PainContext,
  PainEntry,
  RoutineRecord,
  RunImpact,
} from '#src/domain/escalation/history.ts';
import { type RedFlag, redFlags } from '#src/domain/escalation/red-flags.ts';

/** A diary and the day its last stretch ends. */
export type DrawnDiary = { readonly history: History; readonly today: Day };

/** A stretch of days in which pain and habits stay about the same. */
type Stretch = {
  readonly days: number;
  readonly score: number;
  readonly spread: number;
  /** One entry every so many days; 0 is silence. */
  readonly every: number;
  readonly routineEvery: number;
  readonly context: PainContext;
  readonly affectedEvery: number;
  readonly runImpact: RunImpact | undefined;
};

/** Lengths at and beside every line of the rule. */
const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 15, 21, 27, 28, 29, 30, 41, 42, 43];

const contexts: readonly PainContext[] = [
  'pre-run',
  'during-run',
  'post-run',
  'next-morning',
  'walking',
  'rest',
];

const stretch: fc.Arbitrary<Stretch> = fc.record({
  days: fc.constantFrom(...lengths),
  score: fc.constantFrom(0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 6, 7, 8),
  spread: fc.constantFrom(0, 0, 1, 2, 3),
  every: fc.constantFrom(1, 1, 1, 1, 2, 2, 3, 4, 7, 0),
  routineEvery: fc.constantFrom(0, 2, 3, 4, 7),
  context: fc.constantFrom('post-run' as const, ...contexts),
  affectedEvery: fc.constantFrom(0, 0, 0, 4, 6),
  runImpact: fc.constantFrom(undefined, undefined, 'none', 'reduced', 'stopped'),
});

type Answer = { readonly kind: AcknowledgementKind; readonly at: number };
type Flagged = {
  readonly flag: RedFlag;
  readonly at: number;
  readonly late: number;
  readonly nrs: number | null;
};

const start = fc.constantFrom(
  '2026-01-05',
  '2028-02-20',
  '2026-10-20',
  '2027-12-28',
) as fc.Arbitrary<Day>;

const answers: fc.Arbitrary<Answer[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<AcknowledgementKind[]>(
      'seen-professional',
      'snooze',
      'got-help',
      'safety-check-clear',
    ),
    at: fc.nat(120),
  }),
  { maxLength: 3 },
);

const flagOfTier = (tier: string) =>
  fc.constantFrom(...redFlags.filter((row) => row.tier === tier).map((row) => row.code));

/** A flag, most often a routine one: an open emergency would hide all the rest. */
export const anyFlag: fc.Arbitrary<RedFlag> = fc.oneof(
  { weight: 6, arbitrary: flagOfTier('routine') },
  { weight: 1, arbitrary: flagOfTier('urgent') },
  { weight: 1, arbitrary: flagOfTier('emergency') },
);

const flagged: fc.Arbitrary<Flagged[]> = fc.array(
  fc.record({
    flag: anyFlag,
    at: fc.nat(120),
    late: fc.constantFrom(0, 0, 0, 1, 3, 4, 10),
    nrs: fc.constantFrom(null, 1, 2, 3, 4),
  }),
  { maxLength: 3 },
);

/** Diaries made of stretches, with late entries, a second entry on some days, flags and answers. */
export const drawnDiary = (maxStretches = 5): fc.Arbitrary<DrawnDiary> =>
  fc
    .record({
      start,
      stretches: fc.array(stretch, { minLength: 1, maxLength: maxStretches }),
      noise: fc.array(fc.nat(999), { minLength: 37, maxLength: 37 }),
      answers: fc.oneof(fc.constant([]), answers),
      flagged: fc.oneof(
        { weight: 3, arbitrary: fc.constant([]) },
        { weight: 2, arbitrary: flagged },
      ),
    })
    .map(written);

type Drawing = {
  readonly start: Day;
  readonly stretches: readonly Stretch[];
  readonly noise: readonly number[];
  readonly answers: readonly Answer[];
  readonly flagged: readonly Flagged[];
};

const written = ({ start: first, stretches, noise, answers, flagged }: Drawing): DrawnDiary => {
  const entries: PainEntry[] = [];
  const routines: RoutineRecord[] = [];
  let drawn = 0;
  const below = (limit: number) => {
    drawn += 1;
    return ((noise[drawn % noise.length] ?? 0) + drawn * 7) % limit;
  };
  let at = 0;
  for (const part of stretches) {
    for (let index = 0; index < part.days; index += 1, at += 1) {
      const day = addDays(first, at);
      const chance = (oneIn: number) => oneIn > 0 && (index % oneIn === 0) !== (below(12) === 0);
      if (chance(part.routineEvery)) {
        const completedFraction = [1, 1, 0.8, 0.79, 0.3][below(5)] ?? 1;
        routines.push({ day, kind: 'strength', completedFraction, stoppedForPain: below(8) === 0 });
      }
      if (!chance(part.every)) continue;
      const entry = (context: PainContext): PainEntry => ({
        day,
        createdDay: addDays(day, [0, 0, 0, 0, 0, 0, 1, 2, 3, 4][below(10)] ?? 0),
        nrs: Math.min(10, part.score + below(part.spread + 1)),
        context,
        flags: [],
        dailyLifeAffected: chance(part.affectedEvery),
        ...(part.runImpact === undefined || below(3) === 0 ? {} : { runImpact: part.runImpact }),
      });
      entries.push(entry(part.context));
      if (below(5) === 0) entries.push(entry(contexts[below(6)] ?? 'rest'));
    }
  }
  const lastDay = at - 1;
  const acknowledgements: Acknowledgement[] = answers.map((answer) => ({
    day: addDays(first, Math.min(answer.at, lastDay)),
    kind: answer.kind,
  }));
  for (const { flag, at: about, late, nrs } of flagged) {
    const day = addDays(first, Math.min(about, lastDay));
    entries.push({
      day,
      createdDay: addDays(day, late),
      nrs,
      context: 'walking',
      flags: [flag],
      dailyLifeAffected: false,
    });
  }
  return { history: { entries, routines, acknowledgements }, today: addDays(first, lastDay) };
};
