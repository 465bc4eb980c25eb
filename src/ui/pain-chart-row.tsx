export type MarkRowProps = {
  readonly name: string;
  readonly shape: 'disc' | 'square' | 'bar';
  /** Days since the chart's first. */
  readonly days: readonly number[];
  readonly dense: boolean;
  readonly x: (at: number) => number;
  readonly top: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
};

/** One kind of mark along the days, under its name. */
export const MarkRow = ({
  name,
  shape,
  days,
  dense,
  x,
  top,
  height,
  left,
  right,
}: MarkRowProps) => (
  <g className="chart-row" data-shape={shape} data-dense={dense}>
    <line x1={left} x2={right} y1={top + height - 1} y2={top + height - 1} />
    <path
      d={[...new Set(days.map((at) => rounded(x(at + 0.5), dense ? 1 : 10)))]
        .map(
          (place) =>
            `M${place} ${top + (shape === 'bar' ? 20 : 25)}${shape === 'bar' ? 'v10' : 'h0'}`,
        )
        .join('')}
    />
    <text x={left + 6} y={top + 14}>
      {name}
    </text>
  </g>
);

const rounded = (place: number, parts: number): number => Math.round(place * parts) / parts;
