import { figureMarkup, motions } from '#src/build/figure-sheet.ts';
import { anatomyShapes } from '#src/figure/anatomy.ts';
import { LOOKS } from '#src/figure/figures.ts';
import { drawFrame } from '#src/figure/frame.ts';
import { rewrite } from '#src/ui/rewrite-shapes.ts';

const look = LOOKS[0];

/** What the benchmark calls inside the page. */
export type FigureBench = {
  readonly ids: readonly string[];
  /** Plays so many frames one after the other; without an id nothing is rewritten. */
  readonly play: (frames: number, id?: string, showPsoas?: boolean) => Promise<void>;
};

const nextFrame = () => new Promise(requestAnimationFrame);

export const bench: FigureBench = {
  ids: motions.map(({ id }) => id),
  play: async (frames, id, showPsoas = false) => {
    const motion = motions.find((one) => one.id === id);
    const options = { look, inside: showPsoas ? anatomyShapes : undefined };
    if (motion) document.body.innerHTML = figureMarkup(motion, 0, look, options);
    const svg = document.querySelector('svg');
    for (let i = 0; i < frames; i++) {
      await nextFrame();
      if (motion && svg) rewrite(svg, drawFrame(motion, i / frames, options));
    }
    await nextFrame();
  },
};
