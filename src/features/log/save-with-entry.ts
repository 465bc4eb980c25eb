import type { Records } from '#src/domain/backup.schema.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import type { Services } from '#src/services/services.ts';

/** A backup file with the entry that could not be stored in it; of the diary what can be read, if that is nothing then the entry alone. */
export const saveWithEntry = async (services: Services, entry: DiaryEntry): Promise<boolean> => {
  const [{ mergeRecords, writeBackup }, { saveFile }, diary] = await Promise.all([
    import('#src/domain/backup.ts'),
    import('#src/device/save-file.ts'),
    readDiary(services),
  ]);
  const records = mergeRecords(diary, { ...noRecords, entries: [entry] });
  const today = services.clock.today();
  return saveFile(
    `hipwise-${today}.json`,
    'application/json',
    writeBackup(records, services.clock.now(), today),
  );
};

const readDiary = async ({ storage }: Services): Promise<Records> => {
  const opened = await storage();
  const read = opened.ok ? await opened.storage.exportAll() : opened;
  return read.ok ? read.value : noRecords;
};

const noRecords: Records = {
  entries: [],
  runs: [],
  sessions: [],
  acknowledgements: [],
  adviceShown: [],
};
