import { useHref } from 'react-router-dom';
import { addDays, type Day } from '#src/domain/day.ts';
import { isSpike, loadWindowDays, longestRunBefore } from '#src/domain/load.ts';
import { isDistance } from '#src/domain/run-form.ts';
import { useMessages } from './services.ts';
import { useWatch } from './use-watch.ts';

export type LoadNote = {
  /** The longest run of the 30 days before, or that there is none. */
  readonly longest: string;
  /** Said when the distance is more than 10 % longer (source frandsen-2025). */
  readonly spike?: string;
  readonly source: { readonly label: string; readonly href: string };
};

/** How a distance on `day` compares with the 30 days before it; undefined until they are read. `except` is the run being edited. */
export const useLoadNote = (
  day: Day,
  distanceMetres: number | undefined,
  except?: string,
): LoadNote | undefined => {
  const m = useMessages();
  const source = { label: m.runs.source, href: `${useHref('/learn/sources/')}#frandsen-2025` };
  const first = addDays(day, -loadWindowDays);
  const runs = useWatch(`runs ${first}/${day}`, (storage) => storage.runs.watchRange(first, day));
  if (runs.state !== 'ready') return undefined;
  const longest = longestRunBefore(runs.value, day, except);
  if (!longest) return { longest: m.runs.noLongest, source };
  const words = m.runs.kilometres(longest.distanceMetres);
  const spikes =
    distanceMetres !== undefined && isDistance(distanceMetres) && isSpike(distanceMetres, longest);
  return {
    longest: m.runs.longest(words, m.calendar.short(longest.day)),
    ...(spikes ? { spike: m.runs.spike(m.runs.kilometres(distanceMetres), words) } : {}),
    source,
  };
};
