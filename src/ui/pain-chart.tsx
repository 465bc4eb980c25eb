import { useEffect, useId, useRef, useState } from 'react';
import './pain-chart.css';

/** Places along the chart are days since its first day; a fraction lies within the day. */
export type PainChartProps = {
  /** Days drawn; at least 1. */
  readonly length: number;
  readonly dots: readonly { readonly at: number; readonly score: number; readonly band: string }[];
  /** The typical-week line in unbroken parts. */
  readonly line: readonly (readonly { readonly at: number; readonly level: number }[])[];
  readonly rows: readonly {
    readonly name: string;
    readonly shape: 'disc' | 'square';
    readonly days: readonly number[];
  }[];
  readonly bands: readonly {
    readonly id: string;
    readonly from: number;
    readonly to: number;
    readonly label: string;
  }[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly words: { readonly chart: string; readonly line: string; readonly read: string };
  /** What is said of a day when it is read. */
  readonly describe: (day: number) => string;
};

const plotHeight = 220;
/** A mark's row: its name, the marks under it. */
const rowHeight = 36;
const highest = 10;
/** Room for half a score above 10 and below 0, so that no dot is cut. */
const spill = 0.6;

/**
 * Scores as dots, the typical week as a line, marks in rows below, all along the days. The drawing is one
 * picture for the eye; the slider under it reads any day aloud, by key or by touch.
 */
export const PainChart = (props: PainChartProps) => {
  const { length, words } = props;
  const [frame, width] = useWidth();
  const [day, setDay] = useState(length - 1);
  const id = useId();
  const chosen = Math.min(day, length - 1);

  const left = 26;
  const right = 8;
  const x = (at: number) => left + (at / length) * (width - left - right);
  const y = (score: number) => plotHeight - ((score + spill) / (highest + 2 * spill)) * plotHeight;
  const rowTop = (row: number) => plotHeight + 6 + row * rowHeight;
  const axis = rowTop(props.rows.length) + 16;
  const readAt = (clientX: number, box: DOMRect) => {
    const at = ((clientX - box.left - left) / (box.width - left - right)) * length;
    setDay(Math.max(0, Math.min(length - 1, Math.floor(at))));
  };

  return (
    <figure className="pain-chart" ref={frame}>
      <svg
        width={width}
        height={axis + 8}
        viewBox={`0 0 ${width} ${axis + 8}`}
        role="img"
        aria-label={words.chart}
        onPointerDown={(event) =>
          readAt(event.clientX, event.currentTarget.getBoundingClientRect())
        }
        onPointerMove={(event) =>
          event.buttons === 1 && readAt(event.clientX, event.currentTarget.getBoundingClientRect())
        }
      >
        {props.bands.map((band) => (
          <g key={band.id} className="chart-band" data-band={band.id}>
            <rect
              x={left}
              y={y(band.to + (band.to === highest ? spill : 0.5))}
              width={width - left - right}
              height={
                y(band.from - (band.from === 0 ? spill : 0.5)) -
                y(band.to + (band.to === highest ? spill : 0.5))
              }
            />
            <text className="chart-band-name" x={left + 6} y={y(band.to) + 6}>
              {band.label}
            </text>
          </g>
        ))}
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
        <path className="chart-line-edge" d={lineOf(props.line, x, y)} />
        <path className="chart-line" d={lineOf(props.line, x, y)} />
        <LineName line={props.line} x={x} y={y} width={width} word={words.line} />
        {props.bands.map((band) => (
          <path
            key={band.id}
            className="chart-dots"
            data-band={band.id}
            data-dense={length > 60}
            d={props.dots
              .filter((dot) => dot.band === band.id)
              .map((dot) => `M${round(x(dot.at))} ${round(y(dot.score))}h0`)
              .join('')}
          />
        ))}
        {props.rows.map((row, index) => (
          <g key={row.name} className="chart-row" data-shape={row.shape}>
            <line
              x1={left}
              x2={width - right}
              y1={rowTop(index) + rowHeight - 1}
              y2={rowTop(index) + rowHeight - 1}
            />
            <path
              d={row.days.map((at) => `M${round(x(at + 0.5))} ${rowTop(index) + 25}h0`).join('')}
            />
            <text x={left + 6} y={rowTop(index) + 14}>
              {row.name}
            </text>
          </g>
        ))}
        {props.ticks.map(({ at, label }) => (
          <text
            key={at}
            className="chart-tick"
            x={Math.max(left, Math.min(width - right, x(at + 0.5)))}
            y={axis}
            textAnchor={anchorOf(x(at + 0.5), width)}
          >
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
        onChange={(event) => setDay(event.currentTarget.valueAsNumber)}
      />
      <figcaption className="chart-reading" id={id}>
        {props.describe(chosen)}
      </figcaption>
    </figure>
  );
};

type Scale = (value: number) => number;

/** The line says what it is, at its end, instead of a legend. */
const LineName = ({
  line,
  x,
  y,
  width,
  word,
}: {
  readonly line: PainChartProps['line'];
  readonly x: Scale;
  readonly y: Scale;
  readonly width: number;
  readonly word: string;
}) => {
  const end = line.at(-1)?.at(-1);
  if (!end) return null;
  const at = x(end.at);
  return (
    <text
      className="chart-line-name"
      x={Math.min(width - 10, at)}
      y={y(end.level) - 12 < 14 ? y(end.level) + 20 : y(end.level) - 10}
      textAnchor={at < width / 3 ? 'start' : 'end'}
    >
      {word}
    </text>
  );
};

const lineOf = (line: PainChartProps['line'], x: Scale, y: Scale): string =>
  line
    .map((part) =>
      part
        .map(({ at, level }, index) =>
          // A part of one day is a point: drawn as a line of no length with round ends.
          [index === 0 ? 'M' : 'L', round(x(at)), ' ', round(y(level))].join(''),
        )
        .concat(part.length === 1 ? ['h0'] : [])
        .join(''),
    )
    .join('');

const round = (value: number): number => Math.round(value * 10) / 10;

const anchorOf = (at: number, width: number) =>
  at < 50 ? 'start' : at > width - 40 ? 'end' : 'middle';

/** The width the figure has on this screen, so that text is drawn at its true size; 328 until it is measured. */
const useWidth = () => {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(328);
  useEffect(() => {
    const element = frame.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(() => setWidth(Math.max(240, element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, width] as const;
};
