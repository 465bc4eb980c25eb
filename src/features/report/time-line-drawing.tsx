import { useMemo } from 'react';
import type { Report } from '#src/domain/report.ts';
import type { ReportPageWords } from '#src/messages/en-report-page.ts';
import { useMessages } from '#src/services/services.ts';
import { type TimeLine, timeLineOf } from './time-line.ts';

/** The time line twice: wide for paper and wide screens, narrow for a phone; the style shows one of them. */
export const TimeLineDrawing = ({
  report,
  words,
}: {
  readonly report: Report;
  readonly words: ReportPageWords;
}) => {
  const m = useMessages();
  const label = words.timeLine;
  const [wide, narrow] = useMemo(
    () => [680, 350].map((width) => timeLineOf(report, m, words, { width, height: 250 })),
    [report, m, words],
  );
  return (
    <>
      {wide ? <Drawing line={wide} fits="wide" label={label} /> : null}
      {narrow ? <Drawing line={narrow} fits="narrow" label={label} /> : null}
    </>
  );
};

const Drawing = ({
  line,
  fits,
  label,
}: {
  readonly line: TimeLine;
  readonly fits: 'wide' | 'narrow';
  readonly label: string;
}) => (
  <svg
    className="time-line"
    data-fits={fits}
    viewBox={`0 0 ${line.width} ${line.height}`}
    role="img"
    aria-label={label}
  >
    {line.bands.map((band) => (
      <g key={band.id} data-band={band.id}>
        <rect x={line.left} y={band.y} width={line.width - line.left} height={band.height} />
        <text x={line.left - 20} y={band.y + band.height / 2 + 4} textAnchor="end">
          {band.label}
        </text>
      </g>
    ))}
    {line.scale.map(({ score, y }) => (
      <text key={score} x={line.left - 4} y={y + 4} textAnchor="end">
        {score}
      </text>
    ))}
    <path className="time-line-edge" d={pathOf(line)} />
    <path className="time-line-line" d={pathOf(line)} />
    {line.bands.map(({ id }) => (
      <path
        key={id}
        className="time-line-dots"
        data-band={id}
        data-dense={line.dots.length > 400}
        d={line.dots
          .filter(({ band }) => band === id)
          .map(({ x, y }) => `M${round(x)} ${round(y)}h0`)
          .join('')}
      />
    ))}
    {line.rows.map(({ name, y, marks }) => (
      <g key={name}>
        <text x={0} y={y + 4}>
          {name}
        </text>
        <path className="time-line-rule" d={`M${line.left} ${y + 6}H${line.width}`} />
        <path
          className="time-line-marks"
          data-dense={marks.length > 120}
          d={marks.map((x) => `M${round(x)} ${round(y - 4)}v8`).join('')}
        />
      </g>
    ))}
    {line.ticks
      .filter((_, at) => fits === 'wide' || (line.ticks.length - 1 - at) % 2 === 0)
      .map(({ x, label: day }) => (
        <text
          key={day}
          x={x > line.width - 30 ? line.width : x}
          y={line.ticksY}
          textAnchor={x > line.width - 30 ? 'end' : 'middle'}
        >
          {day}
        </text>
      ))}
  </svg>
);

const pathOf = ({ line }: TimeLine): string =>
  line
    .flatMap((part) => [
      ...part.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`),
      // A part of one day is a point.
      ...(part.length === 1 ? ['h0'] : []),
    ])
    .join('');

const round = (value: number): number => Math.round(value * 10) / 10;
