import type { Frame } from '#src/figure/frame.ts';
import { paint } from '#src/figure/palette.ts';
import type { Shape } from '#src/figure/shape.ts';
import type { SideMark } from '#src/figure/side-mark.ts';

/** What the paths of a picture show now, so that only what changed is written. */
const shown = new WeakMap<Element, readonly Shape[]>();

export const placed = ({ x, y }: SideMark): string => `translate(${x} ${y})`;

/** Shows a picture with the same number of shapes as the one before, in the same paths; the mark of the side follows them. */
export function rewrite(svg: SVGSVGElement, { shapes, sideMark }: Frame): void {
  const before = shown.get(svg);
  let path = svg.firstElementChild;
  for (const [slot, shape] of shapes.entries()) {
    if (path?.localName !== 'path') break;
    const old = before?.[slot];
    if (old !== shape) write(path, shape, old);
    path = path.nextElementSibling;
  }
  if (sideMark && path?.localName === 'g') path.setAttribute('transform', placed(sideMark));
  shown.set(svg, shapes);
}

/** Forgets what the paths showed: somebody else has written them. */
export const forget = (svg: SVGSVGElement): void => {
  shown.delete(svg);
};

const write = (path: Element, shape: Shape, old: Shape | undefined): void => {
  if (old?.d !== shape.d) path.setAttribute('d', shape.d);
  if (old?.fill !== shape.fill) path.setAttribute('fill', paint(shape.fill));
  if (old?.stroke !== shape.stroke) path.setAttribute('stroke', paint(shape.stroke));
  if (old?.width !== shape.width) path.setAttribute('stroke-width', String(shape.width));
  if (old?.opacity !== shape.opacity)
    for (const of of ['fill', 'stroke']) path.setAttribute(`${of}-opacity`, String(shape.opacity));
};
