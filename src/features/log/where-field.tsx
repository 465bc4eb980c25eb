import type { Site } from '#src/domain/diary-entry.schema.ts';
import { places } from '#src/domain/diary-entry.ts';
import { toggleSide } from '#src/domain/entry-form.ts';
import { useMessages } from '#src/services/services.ts';

type WhereFieldProps = {
  readonly sites: readonly Site[];
  readonly onChange: (sites: Site[]) => void;
};

/** Each place with a left and a right to tick; both ticked is both sides. */
export const WhereField = ({ sites, onChange }: WhereFieldProps) => {
  const m = useMessages();
  const has = (place: Site['place'], side: 'left' | 'right') =>
    sites.some((site) => site.place === place && (site.side === side || site.side === 'both'));
  return (
    <fieldset className="where">
      <legend className="soft small">{m.log.whereHint}</legend>
      {places.map((place) => (
        <div className="where-row" key={place}>
          <span aria-hidden="true">{m.diary.places[place]}</span>
          {(['left', 'right'] as const).map((side) => (
            <label className="choice" key={side}>
              <input
                type="checkbox"
                aria-label={m.diary.site(m.diary.places[place], m.diary.sides[side])}
                checked={has(place, side)}
                onChange={() => onChange(toggleSide(sites, place, side))}
              />
              {m.diary.sides[side]}
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
};
