import type { Phase, StepSide } from '#src/domain/session.schema.ts';

/** A shape a phase, told apart without colour; while a side works, the two legs with that one filled. */
export const PhaseMark = ({
  phase,
  side,
}: {
  readonly phase: Phase | 'paused';
  readonly side: StepSide | undefined;
}) => (
  <svg className="player-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {phase === 'work' && side ? <Legs side={side} /> : <path d={shapes[phase]} />}
  </svg>
);

const shapes = {
  'get-ready': 'M12 3 22 21H2z',
  work: 'M12 2a10 10 0 1 0 .01 0z',
  switch: 'M7 3 1 8l6 5V9.5h10v-3H7zM17 11l6 5-6 5v-3.5H7v-3h10z',
  rest: 'M3 8h18v8H3z',
  paused: 'M6 3h4v18H6zM14 3h4v18h-4z',
} as const;

/** As the runner sees the own legs from above: left is left. */
const Legs = ({ side }: { readonly side: StepSide }) => (
  <>
    <rect
      className={side === 'left' ? 'leg-works' : 'leg-rests'}
      x="4"
      y="2"
      width="6"
      height="20"
      rx="3"
    />
    <rect
      className={side === 'right' ? 'leg-works' : 'leg-rests'}
      x="14"
      y="2"
      width="6"
      height="20"
      rx="3"
    />
  </>
);
