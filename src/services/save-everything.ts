import type { Services } from './services.ts';

/** Hands the runner a file with everything in the diary; false when the diary could not be read or the file not handed over. */
export const saveEverything = async (services: Services): Promise<boolean> => {
  const opened = await services.storage();
  if (!opened.ok) return false;
  const read = await opened.storage.exportAll();
  if (!read.ok) return false;
  const [{ writeBackup }, { saveFile }] = await Promise.all([
    import('#src/domain/backup.ts'),
    import('#src/device/save-file.ts'),
  ]);
  const day = services.clock.today();
  return saveFile(
    `hipwise-${day}.json`,
    'application/json',
    writeBackup(read.value, services.clock.now(), day),
  );
};
