import type { HipView } from './hip-views.ts';
import type { Page } from './page-of.ts';

/** The counts by place on the figure; the table beside it says the same in words. */
export const HipViewsDrawing = ({
  views,
  words,
}: {
  readonly views: readonly HipView[];
  readonly words: Page['map'];
}) => (
  <div className="report-hips">
    {views.map(({ view, box, sides, shapes, marks }) => (
      <figure key={view}>
        <svg
          viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
          role="img"
          aria-label={words.views[view]}
          paintOrder="stroke"
          strokeLinejoin="round"
          strokeLinecap="round"
        >
          {shapes.map(({ id, d, fill, stroke, width }) => (
            <path
              key={id}
              d={d}
              fill={fill ?? 'none'}
              stroke={stroke ?? 'none'}
              strokeWidth={width}
            />
          ))}
          {marks.map(({ x, y, radius, count, textSize }) => (
            <g key={`${x} ${y}`} className="report-hip-count">
              <circle cx={x} cy={y} r={radius} />
              <text x={x} y={y} dy="0.35em" textAnchor="middle" fontSize={textSize}>
                {count}
              </text>
            </g>
          ))}
        </svg>
        <figcaption>
          <span>{words.sides[sides[0]]}</span>
          <span>{words.views[view]}</span>
          <span>{words.sides[sides[1]]}</span>
        </figcaption>
      </figure>
    ))}
  </div>
);
