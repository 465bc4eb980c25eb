import { type Settings, settingsSchema } from '#src/domain/settings.schema.ts';
import type { Database } from './database.ts';
import { attempt } from './failure.ts';
import { type Gate, validRow } from './rows.ts';
import type { Storage } from './storage.ts';
import { watching } from './watching.ts';
import { writing } from './writing.ts';

export const settingsId = 'settings';

export const settingsGate: Gate<Settings> = {
  safeParse: (row) => settingsSchema.safeParse(withoutId(row)),
};

export const settingsRow = (settings: Settings): unknown => ({ id: settingsId, ...settings });

/** The stored choices; undefined when nothing was chosen yet or the row does not validate. */
export const readSettings = ({ settings }: Database): PromiseLike<Settings | undefined> =>
  settings.get(settingsId).then((row) => validRow(settingsGate, row));

export const settingsStorage = (database: Database): Storage['settings'] => {
  const present = () => readSettings(database).then((stored) => stored ?? settingsSchema.parse({}));
  return {
    watch: watching(present),
    change: async (change) => {
      const done = await attempt(() =>
        writing(database.settings, async () => {
          const stored = await present();
          const changed = typeof change === 'function' ? change(stored) : change;
          const next = Object.entries({ ...stored, ...changed });
          const checked = settingsSchema.safeParse(
            Object.fromEntries(next.filter(([, value]) => value !== undefined)),
          );
          if (!checked.success) return false;
          await keepDamagedSettings(database);
          await database.settings.put(settingsRow(checked.data));
          return true;
        }),
      );
      if (!done.ok) return done;
      return done.value ? { ok: true } : { ok: false, reason: 'invalid' };
    },
  };
};

/** Before the one row of settings is written over: if it does not validate, it stays under another id. */
export const keepDamagedSettings = async ({ settings }: Database): Promise<void> => {
  const row = await settings.get(settingsId);
  if (row === undefined || validRow(settingsGate, row) !== undefined) return;
  const kept = await settings.count();
  await settings.put({ ...Object(row), id: `${settingsId}-set-aside-${kept}` });
};

const withoutId = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null || !('id' in row)) return row;
  const { id: _, ...settings } = row;
  return settings;
};
