import { scaleLinear } from 'd3-scale';
import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { LineName } from './pain-chart-line-name.tsx';
import { ChartMarks, type Dot, type LinePoint } from './pain-chart-marks.tsx';
import { MarkRow, type MarkRowProps } from './pain-chart-row.tsx';
import { usePinch } from './use-pinch.ts';
import './pain-chart.css';

/** Places along the chart are days since its first day; a fraction lies within the day. */
export type PainChartProps = {
  /** Days drawn; at least 1. */
  readonly length: number;
  readonly dots: readonly Dot[];
  /** The typical-week line in unbroken parts. */
  readonly line: readonly (readonly LinePoint[])[];
  readonly rows: readonly Pick<MarkRowProps, 'name' | 'shape' | 'days'>[];
  readonly bands: readonly {
    readonly id: string;
    readonly from: number;
    readonly to: number;
    readonly label: string;
  }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly words: {
    readonly chart: string;
    readonly line: string;
    readonly read: string;
    /** How fingers and keys move the chart. */
    readonly keys: string;
  };
  /** The day that is read. */
  readonly chosen: number;
  /** Another day is read; one before the first or after the last asks for the days beyond. */
  readonly onRead: (day: number) => void;
  /** What is said of a day when it is read. */
  readonly describe: (day: number) => string;
  /** Shows `1 / factor` of the days; what lay at the share `held` (0-1) of the chart comes to the share `at`. */
  readonly onZoom: (factor: number, held: number, at: number, start: boolean) => void;
  /** Shows days earlier (negative) or later. */
  readonly onMove: (days: number) => void;
};

const plotHeight = 220;
const rowHeight = 36;
const highest = 10;
/** Room for half a score above 10 and below 0, so that no dot is cut. */
const spill = 0.6;
const down = [-spill, highest + spill, plotHeight] as const;
const left = 26;
const right = 8;
/** Above this many days the marks are smaller. */
const dense = 60;
/** One press of + or -. */
const zoomStep = 1.5;

/**
 * Scores as dots, the typical week as a line, marks in rows below, all along the days. The drawing is one
 * picture for the eye; the slider under it reads any day aloud, by key or by touch.
 */
export const PainChart = (props: PainChartProps) => {
  const { length, chosen, words } = props;
  const { frame, width, em } = useSize();
  const id = useId();

  const x = scaleLinear([0, length], [left, width - right]).clamp(true);
  const y = scaleLinear([-spill, highest + spill], [plotHeight, 0]);
  const across = useMemo(() => [left, width - right] as const, [width]);
  const rowTop = (row: number) => plotHeight + 6 + row * rowHeight;
  const axis = rowTop(props.rows.length) + 16;
  const ticks = apart(
    props.ticks.map(({ at, label }) => {
      const place = x(at + 0.5);
      const anchor = anchorOf(place, width);
      const long = label.length * em * letterWidth;
      const from = place - long * before[anchor];
      return { at, label, place, anchor, from, to: from + long };
    }),
    em / 2,
  );

  const placeOf = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return x.invert((event.clientX - box.left) * (width / (box.width || width)));
  };
  const pinch = usePinch({
    onOne: (event) => props.onRead(Math.min(length - 1, Math.floor(placeOf(event)))),
    onTwo: props.onZoom,
  });
  const press = (event: KeyboardEvent) => {
    const half = Math.max(1, Math.round(length / 2));
    const middle = (chosen + 0.5) / length;
    const zoom = (factor: number) => props.onZoom(factor, middle, middle, true);
    const actions: Readonly<Record<string, () => void>> = {
      '+': () => zoom(zoomStep),
      '=': () => zoom(zoomStep),
      '-': () => zoom(1 / zoomStep),
      PageUp: () => props.onMove(-half),
      PageDown: () => props.onMove(half),
      // The arrows go on where the drawn days end; between them they are the slider's own.
      ...(chosen === 0 ? { ArrowLeft: () => props.onRead(-1) } : {}),
      ...(chosen === length - 1 ? { ArrowRight: () => props.onRead(length) } : {}),
    };
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <figure className="pain-chart" ref={frame}>
      <svg
        width={width}
        height={axis + 8}
        viewBox={`0 0 ${width} ${axis + 8}`}
        role="img"
        aria-label={words.chart}
        {...pinch}
      >
        {props.bands.map(({ id, from, to }) => {
          const top = y(to + (to === highest ? spill : 0.5));
          return (
            <rect
              key={id}
              className="chart-band"
              data-band={id}
              x={left}
              y={top}
              width={width - left - right}
              height={y(from - (from === 0 ? spill : 0.5)) - top}
            />
          );
        })}
        {[0, 5, highest].map((score) => (
          <text key={score} className="chart-score" x={left - 6} y={y(score) + 4} textAnchor="end">
            {score}
          </text>
        ))}
        <line
          className="chart-reader"
          x1={x(chosen + 0.5)}
          x2={x(chosen + 0.5)}
          y1={0}
          y2={rowTop(props.rows.length)}
        />
        <ChartMarks
          length={length}
          dots={props.dots}
          line={props.line}
          across={across}
          down={down}
          dense={dense}
        />
        {/* Between two scores, where no dot lies. */}
        {props.bands.map(({ id, to, label }) => (
          <text
            key={id}
            className="chart-band-name"
            data-band={id}
            x={left + 6}
            y={y(to - 0.5) + 5}
          >
            {label}
          </text>
        ))}
        <LineName
          length={length}
          dots={props.dots}
          line={props.line}
          across={across}
          down={down}
          word={words.line}
          em={em}
        />
        {props.rows.map((row, index) => (
          <MarkRow
            key={row.name}
            {...row}
            dense={length > dense}
            x={x}
            top={rowTop(index)}
            height={rowHeight}
            left={left}
            right={width - right}
          />
        ))}
        {ticks.map(({ at, label, place, anchor }) => (
          <text key={at} className="chart-tick" x={place} y={axis} textAnchor={anchor}>
            {label}
          </text>
        ))}
      </svg>
      <input
        className="chart-slider"
        type="range"
        min={0}
        max={length - 1}
        value={chosen}
        aria-label={words.read}
        aria-valuetext={props.describe(chosen)}
        aria-describedby={id}
        onChange={(event) => props.onRead(event.currentTarget.valueAsNumber)}
        onKeyDown={press}
      />
      <p className="visually-hidden" id={id}>
        {words.keys}
      </p>
      <figcaption className="chart-reading">{props.describe(chosen)}</figcaption>
    </figure>
  );
};

const anchorOf = (at: number, width: number): keyof typeof before =>
  at < 50 ? 'start' : at > width - 40 ? 'end' : 'middle';

/** Of a name's letters, about. */
const letterWidth = 0.55;

/** How much of a word lies before the place it is anchored to. */
const before = { start: 0, middle: 0.5, end: 1 } as const;

/** Without the names that would run into the next one; the last always stays. */
const apart = <Name extends { readonly from: number; readonly to: number }>(
  names: readonly Name[],
  gap: number,
): readonly Name[] => {
  let next = Number.POSITIVE_INFINITY;
  const kept = names.toReversed().filter(({ from, to }) => {
    if (to + gap > next) return false;
    next = from;
    return true;
  });
  return kept.reverse();
};

/**
 * The width the figure has on this screen, so that text is drawn at its true size, and how large that is; guesses until they are
 * measured.
 */
const useSize = () => {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(328);
  const [em, setEm] = useState(14);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => {
      const { fontSize } = getComputedStyle(element.querySelector('svg') ?? element);
      setWidth(Math.max(240, element.clientWidth));
      setEm(Number.parseFloat(fontSize));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { frame, width, em };
};
