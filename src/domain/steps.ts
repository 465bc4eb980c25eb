import type { Dose } from './dose.schema.ts';
import { setMs } from './dose.ts';
import type { ExerciseVariant, SideMode } from './exercise.schema.ts';
import type { KitItem } from './exercise.ts';
import type { Routine, RoutineBlock } from './routine.schema.ts';
import type { Move, Step, StepSide } from './session.schema.ts';

/** What bends a routine to the runner and the day. Everything is optional: `{}` compiles the routine as written. */
export type CompileOptions = {
  /** Kit at hand; absent = everything. */
  readonly kit?: readonly KitItem[];
  /** Time available, in whole or half minutes; absent = no limit. */
  readonly minutes?: number;
  readonly soreSide?: StepSide | 'both';
  readonly firstSide?: 'sore-first' | 'sore-last';
  /** Exercise ids that the runner never wants. */
  readonly leftOut?: readonly string[];
  /** False leaves out everything that rolls or presses. */
  readonly rolling?: boolean;
  /** Easier variants by exercise id. */
  readonly swaps?: ReadonlyMap<string, ExerciseVariant>;
  /** True: a step by reps stays at its end until "Done". False (default): it runs on at its tempo, hands free; "Done" ends it sooner. */
  readonly repsWait?: boolean;
  /** Added to every get-ready and change of sides; default 0. */
  readonly extraReadySeconds?: number;
};

export type LeftOut = {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly reason: 'kit' | 'chosen' | 'rolling' | 'time';
  /** Empty unless the reason is `kit`. */
  readonly missingKit: readonly KitItem[];
};

export type Compiled = {
  readonly moves: readonly Move[];
  readonly steps: readonly Step[];
  readonly leftOut: readonly LeftOut[];
  readonly totalMs: number;
};

/** Turns a routine into steps that follow each other without a gap. Left and right get the same time in every move. */
export const compile = (routine: Routine, options: CompileOptions = {}): Compiled => {
  const barred = routine.blocks.flatMap((block) => {
    const leftOut = barredFor(block, options);
    return leftOut === undefined ? [] : [leftOut];
  });
  const allowed = routine.blocks.filter((block) => barredFor(block, options) === undefined);
  const { kept, dropped } = fitTo(routine, allowed, options);
  const moves = kept.map((block) => moveOf(block, options));
  const steps = moves.flatMap((move, index) => stepsOf(routine, move, index, options));
  return { moves, steps, leftOut: [...barred, ...dropped], totalMs: lengthOf(steps) };
};

export const lengthOf = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => sum + step.durationMs, 0);

/** How many repetitions one work step of this move counts; undefined when it goes by time. */
export const repsInStep = (move: Pick<Move, 'dose' | 'sideMode'>): number | undefined =>
  move.dose.kind === 'reps' ? repsFor(move.dose.reps, move.dose.perSide, move.sideMode) : undefined;

/** The time of one work step of this move. */
export const workMs = ({ dose, sideMode }: Pick<Move, 'dose' | 'sideMode'>): number => {
  const reps = repsInStep({ dose, sideMode });
  const whole = setMs(dose);
  if (dose.kind === 'reps' && reps !== undefined) return Math.round((whole / dose.reps) * reps);
  return Math.round(whole * shareOf(dose.perSide, sideMode));
};

const barredFor = (block: RoutineBlock, options: CompileOptions): LeftOut | undefined => {
  const { kit, leftOut = [], rolling = true } = options;
  const missingKit = kit === undefined ? [] : block.kit.filter((item) => !kit.includes(item));
  if (leftOut.includes(block.exerciseId)) return leftOutOf(block, 'chosen');
  if (!rolling && block.kind === 'release') return leftOutOf(block, 'rolling');
  if (missingKit.length > 0) return { ...leftOutOf(block, 'kit'), missingKit };
  return undefined;
};

const leftOutOf = (block: RoutineBlock, reason: LeftOut['reason']): LeftOut => ({
  exerciseId: block.exerciseId,
  exerciseName: block.exerciseName,
  reason,
  missingKit: [],
});

/** Drops the least important block, the last of its kind first, until the rest fits; one block always stays. */
const fitTo = (
  routine: Routine,
  blocks: readonly RoutineBlock[],
  options: CompileOptions,
): { kept: readonly RoutineBlock[]; dropped: readonly LeftOut[] } => {
  const limitMs = (options.minutes ?? Number.POSITIVE_INFINITY) * 60_000;
  const blockMs = (block: RoutineBlock) =>
    lengthOf(stepsOf(routine, moveOf(block, options), 0, options));
  const kept = [...blocks];
  const dropped: LeftOut[] = [];
  let totalMs = kept.reduce((sum, block) => sum + blockMs(block), 0);
  while (totalMs > limitMs && kept.length > 1) {
    const lowest = Math.max(...kept.map((block) => block.priority));
    const [block] = kept.splice(
      kept.findLastIndex((one) => one.priority === lowest),
      1,
    );
    if (block === undefined) break;
    totalMs -= blockMs(block);
    dropped.unshift(leftOutOf(block, 'time'));
  }
  return { kept, dropped };
};

const moveOf = (block: RoutineBlock, options: CompileOptions): Move => {
  const swap = options.swaps?.get(block.exerciseId);
  return {
    exerciseId: block.exerciseId,
    name: block.exerciseName,
    cue: block.cue,
    kind: block.kind,
    sideMode: block.sideMode,
    dose: swap?.dose ?? block.dose,
    ...(swap === undefined ? {} : { variant: { name: swap.name, how: swap.how } }),
  };
};

const stepsOf = (routine: Routine, move: Move, index: number, options: CompileOptions): Step[] => {
  const pieces = piecesOf(move.dose, sidesOf(move.sideMode, options), move.sideMode);
  const waits = options.repsWait === true && move.dose.kind === 'reps';
  const { extraReadySeconds = 0 } = options;
  return pieces
    .map(({ phase, side, set }): Step => {
      const durationMs = {
        'get-ready': (routine.getReadySeconds + extraReadySeconds) * 1000,
        work: workMs(move),
        switch: (routine.switchSeconds + extraReadySeconds) * 1000,
        rest: move.dose.restSeconds * 1000,
      }[phase];
      return {
        phase,
        move: index,
        durationMs,
        set,
        ...(side === undefined ? {} : { side }),
        ...(waits && phase === 'work' ? { waits } : {}),
      };
    })
    .filter((step) => step.durationMs > 0);
};

type Piece = Pick<Step, 'phase' | 'set'> & { readonly side: StepSide | undefined };

/** The order of sets and sides: one side in full and then the other; a path goes there and back in each set. */
const piecesOf = (
  dose: Dose,
  sides: readonly (StepSide | undefined)[],
  sideMode: SideMode,
): Piece[] => {
  const sets = Array.from({ length: dose.sets }, (_, index) => index + 1);
  const turns =
    sideMode === 'each-way'
      ? sets.flatMap((set) => sides.map((side) => ({ side, set })))
      : sides.flatMap((side) => sets.map((set) => ({ side, set })));
  return turns.flatMap(({ side, set }, index): Piece[] => {
    const before = turns[index - 1];
    const rests =
      before?.side === side || (before !== undefined && set > before.set && dose.restSeconds > 0);
    const lead = before === undefined ? 'get-ready' : rests ? 'rest' : 'switch';
    return [
      { phase: lead, side, set },
      { phase: 'work', side, set },
    ];
  });
};

const sidesOf = (
  sideMode: SideMode,
  { soreSide, firstSide = 'sore-first' }: CompileOptions,
): readonly (StepSide | undefined)[] => {
  if (sideMode === 'together' || sideMode === 'alternating') return [undefined];
  const rightFirst =
    (soreSide === 'right' && firstSide === 'sore-first') ||
    (soreSide === 'left' && firstSide === 'sore-last');
  return rightFirst ? ['right', 'left'] : ['left', 'right'];
};

/** Repetitions of one work step. An alternating set always counts to an even number, so that neither side does one more. */
const repsFor = (reps: number, perSide: boolean, sideMode: SideMode): number => {
  if (sideMode === 'together') return reps;
  const each = perSide ? reps : Math.ceil(reps / 2);
  return sideMode === 'alternating' ? each * 2 : each;
};

const shareOf = (perSide: boolean, sideMode: SideMode): number => {
  if (sideMode === 'together') return 1;
  const each = perSide ? 1 : 0.5;
  return sideMode === 'alternating' ? each * 2 : each;
};
