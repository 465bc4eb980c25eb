import { paint } from '#src/figure/palette.ts';
import type { Shape } from '#src/figure/shape.ts';

export const colour = (role: Shape['fill']): string => (role === 'none' ? role : paint(role));

/** Which shape each path of a picture shows now, so that only what changed is written. */
const shown = new WeakMap<Element, Shape>();

/** Shows a picture with the same number of shapes as the one before, in the same paths. */
export function rewrite(svg: SVGSVGElement, shapes: readonly Shape[]): void {
  const paths = svg.children;
  for (const [slot, shape] of shapes.entries()) {
    const path = paths[slot];
    if (path === undefined) continue;
    const before = shown.get(path);
    if (before?.d !== shape.d) path.setAttribute('d', shape.d);
    if (before?.fill !== shape.fill) path.setAttribute('fill', colour(shape.fill));
    if (before?.stroke !== shape.stroke) path.setAttribute('stroke', colour(shape.stroke));
    if (before?.width !== shape.width) path.setAttribute('stroke-width', String(shape.width));
    if (before?.opacity !== shape.opacity) path.setAttribute('opacity', String(shape.opacity));
    shown.set(path, shape);
  }
}

/** Forgets what the paths showed: somebody else has written them. */
export function forget(svg: SVGSVGElement): void {
  for (const path of svg.children) shown.delete(path);
}
