import type { Site } from '#src/domain/diary-entry.schema.ts';
import { places } from '#src/domain/diary-entry.ts';
import { toggleSide } from '#src/domain/entry-form.ts';
import { useMessages } from '#src/services/services.ts';
import { codeOf, useCode } from '#src/ui/code.ts';

// The figure is drawn only for who opens the map.
const hipMap = codeOf(() => import('#src/ui/hip-map.tsx'));

type WhereFieldProps = {
  readonly sites: readonly Site[];
  /** Whether the map has been asked for. */
  readonly withMap: boolean;
  readonly onChange: (sites: Site[]) => void;
};

/** The hip map, and each place with a left and a right to tick; both ticked is both sides. */
export const WhereField = ({ sites, withMap, onChange }: WhereFieldProps) => {
  const m = useMessages();
  const map = useCode(hipMap, withMap);
  const has = (place: Site['place'], side: 'left' | 'right') =>
    sites.some((site) => site.place === place && (site.side === side || site.side === 'both'));
  const toggle = (place: Site['place'], side: 'left' | 'right') =>
    onChange(toggleSide(sites, place, side));
  const nameOf = (place: Site['place'], side: 'left' | 'right') =>
    m.diary.site(m.diary.places[place], m.diary.sides[side]);
  return (
    <>
      <p className="soft small">{m.log.mapHint}</p>
      {map ? (
        <map.HipMap
          isChosen={has}
          onToggle={toggle}
          nameOf={nameOf}
          words={{ map: m.log.hipMap, views: m.log.mapViews, sides: m.log.mapSides }}
        />
      ) : (
        <div className="where-space" />
      )}
      <fieldset className="where">
        <legend className="visually-hidden">{m.log.mapList}</legend>
        {places.map((place) => (
          <div className="where-row" key={place}>
            <span aria-hidden="true">{m.diary.places[place]}</span>
            {(['left', 'right'] as const).map((side) => (
              <label className="choice" key={side}>
                <input
                  type="checkbox"
                  aria-label={nameOf(place, side)}
                  checked={has(place, side)}
                  onChange={() => toggle(place, side)}
                />
                {m.diary.sides[side]}
              </label>
            ))}
          </div>
        ))}
      </fieldset>
    </>
  );
};
