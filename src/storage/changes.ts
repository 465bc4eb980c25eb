import { Dexie, RangeSet, type Table } from 'dexie';

/** The ids of the rows that were written or deleted; `all` when nobody can tell which. */
export type Changed = readonly string[] | 'all';

/**
 * Tells of every write to a table, in this tab or another, until the returned stop is called: in the turn in which the
 * browser says that it is committed, so that nobody who then reads can miss it.
 */
export const onChange = (
  table: Table<unknown, string>,
  told: (changed: Changed) => void,
): (() => void) => {
  const part = `idb://${table.db.name}/${table.name}/`;
  const hear: Parameters<typeof Dexie.on.storagemutated.subscribe>[0] = (parts) => {
    const ranges = parts[part];
    if ('all' in parts) told('all');
    else if (ranges) told(idsIn(new RangeSet().add(ranges)));
  };
  Dexie.on.storagemutated.subscribe(hear);
  return () => Dexie.on.storagemutated.unsubscribe(hear);
};

const idsIn = (ranges: RangeSet): Changed => {
  const ids: string[] = [];
  for (const { from, to } of ranges) {
    if (typeof from !== 'string' || from !== to) return 'all';
    ids.push(from);
  }
  return ids;
};
