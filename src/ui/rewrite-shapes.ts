import { paint } from '#src/figure/palette.ts';
import type { Shape } from '#src/figure/shape.ts';

export const colour = (role: Shape['fill']): string => (role === 'none' ? role : paint(role));

/** What the paths of a picture show now, so that only what changed is written. */
const shown = new WeakMap<Element, readonly Shape[]>();

/** Shows a picture with the same number of shapes as the one before, in the same paths. */
export function rewrite(svg: SVGSVGElement, shapes: readonly Shape[]): void {
  const before = shown.get(svg);
  let path = svg.firstElementChild;
  for (let slot = 0; path !== null; slot++, path = path.nextElementSibling) {
    const [shape, old] = [shapes[slot], before?.[slot]];
    if (shape === undefined) break;
    if (old?.d !== shape.d) path.setAttribute('d', shape.d);
    if (old?.fill !== shape.fill) path.setAttribute('fill', colour(shape.fill));
    if (old?.stroke !== shape.stroke) path.setAttribute('stroke', colour(shape.stroke));
    if (old?.width !== shape.width) path.setAttribute('stroke-width', String(shape.width));
    if (old?.opacity !== shape.opacity) path.setAttribute('opacity', String(shape.opacity));
  }
  shown.set(svg, shapes);
}

/** Forgets what the paths showed: somebody else has written them. */
export const forget = (svg: SVGSVGElement): void => {
  shown.delete(svg);
};
