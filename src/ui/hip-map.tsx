import { type KeyboardEvent, useState } from 'react';
import { paint } from '#src/figure/palette.ts';
import {
  type MapPlace,
  type MapRegion,
  type MapSide,
  type MapView,
  mapBoxes,
  mapRegions,
  mapShapes,
} from './hip-map-shapes.ts';
import './moving-figure.css';
import './hip-map.css';

type HipMapProps = {
  readonly isChosen: (place: MapPlace, side: MapSide) => boolean;
  readonly onToggle: (place: MapPlace, side: MapSide) => void;
  readonly nameOf: (place: MapPlace, side: MapSide) => string;
  readonly words: {
    readonly map: string;
    readonly views: Readonly<Record<MapView, string>>;
    readonly sides: Readonly<Record<MapSide, string>>;
  };
};

/** Pelvis and thighs of the figure, from the front and from behind, with places to tap on the runner's left and right. */
export const HipMap = (props: HipMapProps) => (
  <div className="hip-map">
    <View view="front" {...props} />
    <View view="back" {...props} />
  </div>
);

const View = ({ view, isChosen, onToggle, nameOf, words }: HipMapProps & { view: MapView }) => {
  const regions = mapRegions(view);
  const [current, setCurrent] = useState(0);
  const box = mapBoxes[view];
  // From the front one looks at the figure as at somebody who stands opposite.
  const [onTheLeft, onTheRight] =
    view === 'front' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const toggle = ({ place, side }: MapRegion, index: number) => {
    setCurrent(index);
    onToggle(place, side);
  };
  /** One stop of the Tab key for the whole view; arrows go from place to place. */
  const press = (event: KeyboardEvent<SVGGElement>, region: MapRegion, index: number) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return toggle(region, index);
    }
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (index + step + regions.length) % regions.length;
    setCurrent(next);
    const found = event.currentTarget.parentElement?.children[next];
    if (found instanceof SVGElement) found.focus();
  };
  return (
    <figure className="hip-view">
      <figcaption>
        <span>{words.sides[onTheLeft]}</span>
        <strong>{words.views[view]}</strong>
        <span>{words.sides[onTheRight]}</span>
      </figcaption>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing. */}
      <svg
        className="moving-figure"
        data-skin="sand"
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        paintOrder="stroke"
        strokeLinejoin="round"
        strokeLinecap="round"
        role="group"
        aria-label={`${words.map}: ${words.views[view]}`}
      >
        <g>
          {mapShapes(view).map(({ id, d, fill, stroke, width, opacity }) => (
            <path
              key={id}
              d={d}
              fill={paint(fill)}
              stroke={paint(stroke)}
              strokeWidth={width}
              opacity={opacity}
            />
          ))}
        </g>
        <g>
          {regions.map((region, index) => {
            const chosen = isChosen(region.place, region.side);
            const [x, y] = region.tick;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button has no place inside a drawing.
              <g
                key={`${region.place} ${region.side}`}
                className="hip-region"
                role="button"
                tabIndex={index === current ? 0 : -1}
                aria-pressed={chosen}
                aria-label={nameOf(region.place, region.side)}
                onClick={() => toggle(region, index)}
                onKeyDown={(event) => press(event, region, index)}
              >
                <path className="hip-place" d={region.d} />
                {chosen ? (
                  <path className="hip-tick" d={`M${x - 38} ${y + 2}l26 28l50 -58`} />
                ) : null}
              </g>
            );
          })}
        </g>
      </svg>
    </figure>
  );
};

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};
