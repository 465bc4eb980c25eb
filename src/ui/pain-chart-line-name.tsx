import { scaleLinear } from 'd3-scale';
import { memo } from 'react';
import { type ChartMarksProps, middleOf } from './pain-chart-marks.tsx';

type LineNameProps = Omit<ChartMarksProps, 'dense'> & {
  readonly word: string;
  /** The size of its letters, in pixels. */
  readonly em: number;
};

/**
 * The line says what it is, at one of its ends, instead of a legend: where it hides the fewest marks. Kept between drawings, for
 * the marks of years are many and a key pressed on the chart draws it anew.
 */
export const LineName = memo(({ length, dots, line, across, down, word, em }: LineNameProps) => {
  const x = scaleLinear([0, length], across);
  const y = scaleLinear([down[0], down[1]], [down[2], 0]);
  const [left, right] = across;
  const ends = [line.at(-1)?.at(-1), line[0]?.[0]].filter((end) => end !== undefined);
  const long = word.length * em * letterWidth;
  const places = ends.flatMap((end) => {
    const from = Math.min(Math.max(left + 4, x(middleOf(end)) - long / 2), right - long - 2);
    const [first, last] = [x.invert(from - 5), x.invert(from + long + 5)];
    const isBeside = (at: number) => at > first && at < last;
    const heights = [
      ...dots.filter(({ at }) => isBeside(at)).map(({ score }) => y(score)),
      ...line.flatMap((part) =>
        part.filter((point) => isBeside(middleOf(point))).map(({ level }) => y(level)),
      ),
    ];
    return [-12, 22, -30, 40, -48].flatMap((above) => {
      const base = y(end.level) + above;
      if (base < 16 || base > down[2] - 6) return [];
      const hidden = heights.filter((height) => height > base - 17 && height < base + 8).length;
      return [{ from, base, hidden }];
    });
  });
  const best = places.reduce<(typeof places)[number] | undefined>(
    (found, place) => (found && found.hidden <= place.hidden ? found : place),
    undefined,
  );
  return best ? (
    <text className="chart-line-name" x={best.from} y={best.base}>
      {word}
    </text>
  ) : null;
});

/** Of the name's bold font, about. */
const letterWidth = 0.61;
