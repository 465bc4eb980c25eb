import type { Records } from '#src/domain/backup.schema.ts';
import type { Services } from './services.ts';

/**
 * Hands the runner a file with everything in the diary and, of what could not be stored there, `unstored`. Where the
 * diary cannot be read the file holds the latter alone. False when there is nothing to save or the file was not handed over.
 */
export const saveMyData = async (
  services: Services,
  unstored?: Partial<Records>,
): Promise<boolean> => {
  const diary = await readDiary(services);
  if (!diary && !unstored) return false;
  const [{ mergeRecords, writeBackup }, { saveFile }] = await Promise.all([
    import('#src/domain/backup.ts'),
    import('#src/device/save-file.ts'),
  ]);
  const records = mergeRecords(diary ?? noRecords, { ...noRecords, ...unstored });
  const day = services.clock.today();
  return saveFile(
    `hipwise-${day}.json`,
    'application/json',
    writeBackup(records, services.clock.now(), day),
  );
};

const readDiary = async ({ storage }: Services): Promise<Records | undefined> => {
  const opened = await storage();
  const read = opened.ok ? await opened.storage.exportAll() : opened;
  return read.ok ? read.value : undefined;
};

const noRecords: Records = {
  entries: [],
  runs: [],
  sessions: [],
  acknowledgements: [],
  adviceShown: [],
};
