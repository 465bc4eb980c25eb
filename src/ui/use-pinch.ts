import { type PointerEvent, useRef } from 'react';

type Handlers = {
  /** One finger, or the mouse with its button down. */
  readonly onOne: (event: PointerEvent<SVGSVGElement>) => void;
  /** Two fingers: how far they are apart against their start, and where their middle was and is (0-1). `start` is true once a gesture. */
  readonly onTwo: (factor: number, held: number, at: number, start: boolean) => void;
};

type Fingers = { readonly apart: number; readonly middle: number };

/** One finger points, two zoom and shift. Fewer pixels than this between them would make every tremble a leap. */
const nearest = 24;

export const usePinch = ({ onOne, onTwo }: Handlers) => {
  const touching = useRef(new Map<number, number>());
  const started = useRef<Fingers>(undefined);
  const moved = (event: PointerEvent<SVGSVGElement>, begins: boolean) => {
    const box = event.currentTarget.getBoundingClientRect();
    touching.current.set(event.pointerId, event.clientX);
    const [one, other] = [...touching.current.values()];
    if (one === undefined || other === undefined) {
      if (!started.current) onOne(event);
      return;
    }
    const now = {
      apart: Math.max(nearest, Math.abs(one - other)),
      middle: ((one + other) / 2 - box.left) / (box.width || 1),
    };
    if (begins || !started.current) {
      started.current = now;
      onTwo(1, now.middle, now.middle, true);
    } else onTwo(now.apart / started.current.apart, started.current.middle, now.middle, false);
  };
  const lifted = (event: PointerEvent<SVGSVGElement>) => {
    touching.current.delete(event.pointerId);
    // The finger that is left of a pinch points at nothing.
    if (touching.current.size === 0) started.current = undefined;
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => moved(event, true),
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (touching.current.has(event.pointerId)) moved(event, false);
    },
    onPointerUp: lifted,
    onPointerCancel: lifted,
    onPointerLeave: lifted,
  };
};
