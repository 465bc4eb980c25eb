import { stepAt } from './player.ts';
import type { Session, Step } from './session.schema.ts';
import { repsInStep } from './steps.ts';

export const cueKinds = [
  'get-ready',
  'next',
  'start',
  'half-time',
  'switch',
  'countdown',
  'rep',
  'rest',
  'finished',
] as const;
export type CueKind = (typeof cueKinds)[number];

/** A moment of the timeline that is told to the runner. */
export type Mark = {
  readonly atMs: number;
  readonly kind: CueKind;
  /** Index of the step it belongs to. */
  readonly step: number;
  /** Seconds left of a countdown, or the repetition that begins. */
  readonly count?: number;
};

/** One note: a soft sine with its start after the cue's mark. */
export type Note = { readonly hz: number; readonly startMs: number; readonly lengthMs: number };

/** The ways a cue reaches the runner, but for its words: those are the message catalogue's. */
export type CueWays = {
  readonly notes: readonly Note[];
  /** Milliseconds on, off, on… */
  readonly vibration: readonly number[];
  /** `flash`: the whole screen lights up; `pulse`: only the countdown does. */
  readonly screen: 'flash' | 'pulse';
};

/**
 * Every cue in every way. Pitches stay low and the attack is soft (an early morning is no place for a siren);
 * phases differ in the direction of the tune, so that they are told apart without words.
 */
export const cueWays: Readonly<Record<CueKind, CueWays>> = {
  'get-ready': way([[392, 0, 180]], [120], 'flash'),
  next: way(
    [
      [392, 0, 140],
      [392, 200, 180],
    ],
    [90, 80, 90],
    'flash',
  ),
  start: way(
    [
      [523, 0, 120],
      [784, 130, 320],
    ],
    [350],
    'flash',
  ),
  'half-time': way(
    [
      [659, 0, 120],
      [659, 180, 120],
    ],
    [70, 70, 70],
    'pulse',
  ),
  switch: way(
    [
      [784, 0, 130],
      [523, 150, 130],
      [784, 300, 220],
    ],
    [200, 100, 200],
    'flash',
  ),
  countdown: way([[523, 0, 90]], [40], 'pulse'),
  rep: way([[330, 0, 50]], [20], 'pulse'),
  rest: way(
    [
      [523, 0, 160],
      [392, 180, 300],
    ],
    [180, 80, 80],
    'flash',
  ),
  finished: way(
    [
      [392, 0, 160],
      [523, 180, 160],
      [659, 360, 160],
      [784, 540, 500],
    ],
    [200, 100, 200, 100, 400],
    'flash',
  ),
};

function way(
  notes: readonly (readonly [hz: number, startMs: number, lengthMs: number])[],
  vibration: readonly number[],
  screen: CueWays['screen'],
): CueWays {
  return {
    vibration,
    screen,
    notes: notes.map(([hz, startMs, lengthMs]) => ({ hz, startMs, lengthMs })),
  };
}

/** Work by time gets a half-time cue from this length on. */
export const halfTimeFromMs = 20_000;

/** Every mark of a session in the order of time. */
export const marksOf = ({ moves, steps }: Pick<Session, 'moves' | 'steps'>): Mark[] => {
  let startMs = 0;
  const marks: Mark[] = [];
  for (const [index, step] of steps.entries()) {
    marks.push(...marksOfStep(step, index, startMs, moves));
    startMs += step.durationMs;
  }
  return [...marks, { atMs: startMs, kind: 'finished', step: Math.max(0, steps.length - 1) }];
};

/** The marks in (from, to]. Disjoint stretches give disjoint marks: nothing is told twice. */
export const cuesBetween = (marks: readonly Mark[], fromMs: number, toMs: number): Mark[] =>
  marks.filter((mark) => mark.atMs > fromMs && mark.atMs <= toMs);

/** Cues whose words may be left unsaid while others are being said. */
export const isMissable = ({ kind }: Mark): boolean =>
  kind === 'countdown' || kind === 'rep' || kind === 'half-time';

/** A cue that comes later than this is not told at all. */
export const lateMs = 800;

/** The one cue to tell now: the newest, and only while it is fresh. After a sleep the missed ones stay missed. */
export const freshCue = (
  marks: readonly Mark[],
  fromMs: number,
  toMs: number,
): Mark | undefined => {
  const newest = cuesBetween(marks, fromMs, toMs).at(-1);
  return newest !== undefined && toMs - newest.atMs <= lateMs ? newest : undefined;
};

/** From where cues are told after an event: a move to a step tells how it opens, a pause tells nothing again. */
export const cuesFrom = (session: Session): number => {
  const last = session.events.at(-1);
  if (last === undefined) return -1;
  const opensStep = stepAt(session.steps, last.toMs).startMs === last.toMs;
  const moved = last.fromMs !== last.toMs || last.kind === 'start';
  return moved && opensStep ? last.toMs - 1 : last.toMs;
};

const opening = (step: Step): CueKind => {
  switch (step.phase) {
    case 'get-ready':
      return step.move === 0 ? 'get-ready' : 'next';
    case 'work':
      return 'start';
    case 'switch':
      return 'switch';
    case 'rest':
      return 'rest';
  }
};

const marksOfStep = (
  step: Step,
  index: number,
  startMs: number,
  moves: Session['moves'],
): Mark[] => {
  const move = moves[step.move];
  const reps = step.phase === 'work' && move !== undefined ? repsInStep(move) : undefined;
  const endMs = startMs + step.durationMs;
  const first: Mark = { atMs: startMs, kind: opening(step), step: index };
  if (reps !== undefined) return [first, ...repMarks(step, index, startMs, reps)];
  const halfTime: Mark[] =
    step.phase === 'work' && step.durationMs >= halfTimeFromMs
      ? [{ atMs: startMs + Math.round(step.durationMs / 2), kind: 'half-time', step: index }]
      : [];
  // The first second of a step carries its own opening cue.
  const countdown = [3, 2, 1]
    .map((count): Mark => ({ atMs: endMs - count * 1000, kind: 'countdown', step: index, count }))
    .filter((mark) => mark.atMs > startMs + 1000);
  return [first, ...halfTime, ...countdown];
};

/** Tempo: a tick where each repetition begins; the first is the step's own start. */
const repMarks = (step: Step, index: number, startMs: number, reps: number): Mark[] =>
  Array.from(
    { length: reps - 1 },
    (_, at): Mark => ({
      atMs: startMs + Math.round(((at + 1) * step.durationMs) / reps),
      kind: 'rep',
      step: index,
      count: at + 2,
    }),
  );
