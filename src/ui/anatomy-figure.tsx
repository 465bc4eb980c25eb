import { type MouseEvent, useCallback } from 'react';
import { anatomyShapes } from '#src/figure/anatomy.ts';
import { ANATOMY_PARTS, type AnatomyPart } from '#src/figure/anatomy-parts.ts';
import type { Look } from '#src/figure/figures.ts';
import { HIP_BOX, hipBend, phaseOfFlexion } from '#src/figure/hip-bend.ts';
import { MovingFigure } from './moving-figure.tsx';
import './anatomy-figure.css';

type Props = {
  /** Degrees: positive is the thigh in front of the body. */
  readonly flexion: number;
  readonly marked: AnatomyPart | undefined;
  readonly onPick: (part: AnatomyPart) => void;
  readonly look?: Look;
  readonly label: string;
};

/** The hip seen through the body, bent as far as `flexion` says. A tap near a part picks it. */
export const AnatomyFigure = ({ flexion, marked, onPick, look, label }: Props) => {
  const pick = useCallback(
    (event: MouseEvent) => {
      const part = partNear(event.clientX, event.clientY);
      if (part !== undefined) onPick(part);
    },
    [onPick],
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the buttons beside the picture do the same from the keyboard.
    <div className="anatomy-figure" onClick={pick}>
      <MovingFigure
        motion={hipBend}
        phase={phaseOfFlexion(flexion)}
        box={HIP_BOX}
        inside={anatomyShapes}
        marked={marked}
        label={label}
        {...(look === undefined ? {} : { look })}
      />
    </div>
  );
};

/** Vertebrae and tendons are thinner than a finger: first the point itself, then two rings around it. */
const RINGS_PX = [0, 9, 18];
const DIRECTIONS = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) => (degrees * Math.PI) / 180);

function partNear(x: number, y: number): AnatomyPart | undefined {
  for (const radius of RINGS_PX) {
    for (const angle of radius === 0 ? [0] : DIRECTIONS) {
      const [dx, dy] = [radius * Math.cos(angle), radius * Math.sin(angle)];
      const named = document.elementFromPoint(x + dx, y + dy)?.getAttribute('data-part');
      const part = ANATOMY_PARTS.find((one) => one === named);
      if (part !== undefined) return part;
    }
  }
  return undefined;
}
