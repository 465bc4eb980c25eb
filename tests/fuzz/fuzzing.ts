import { readFileSync } from 'node:fs';
import type { Backup } from '#src/domain/backup.schema.ts';
import {
  mergeRecords,
  previewImport,
  readBackup,
  sameRecords,
  writeBackup,
} from '#src/domain/backup.ts';
import { csvOf, csvTables } from '#src/domain/csv.ts';
import { readDraft } from '#src/domain/entry-form.ts';
import { assess } from '#src/domain/escalation.ts';
import { historyOf } from '#src/domain/recorded-history.ts';
import { readSealed } from '#src/domain/sealed-backup.ts';
import { openSessionOffer, routineRecordOf } from '#src/domain/session.ts';
import { seeded } from '#tests/support/seeded.ts';
import { hostileBackup } from './hostile-backups.ts';
import { hostileJson } from './hostile-text.ts';

export type Fuzzing = {
  readonly inputs: number;
  readonly clean: number;
  readonly refused: number;
  /** What went wrong, with the number of the input: the same seed gives it again. */
  readonly faults: readonly string[];
};

/**
 * Reads `inputs` files that a stranger made. Each must be refused with the field named, or be read so cleanly that
 * everything that is done with a diary can be done with it.
 */
export const fuzz = (inputs: number, seed: number): Fuzzing => {
  const random = seeded(seed);
  const good = readFileSync('tests/fixtures/backup-v2.json', 'utf8');
  const faults: string[] = [];
  const result = { inputs, clean: 0, refused: 0, faults };
  for (let input = 0; input < inputs; input += 1) {
    const text = hostileBackup(good, random);
    const loose = hostileJson(random);
    try {
      const read = readBackup(text);
      if (read.ok) {
        result.clean += 1;
        putToWork(read.backup);
      } else {
        result.refused += 1;
        if (read.problems.length === 0 || !read.problems.every(isNamed))
          faults.push(`${input}: refused without a field: ${JSON.stringify(read.problems)}`);
      }
      // The other two doors for text: a locked file and a draft of an earlier visit.
      readSealed(`{"app":"hipwise","sealed":1,"salt":${loose},\n"data":${loose}}\n`);
      readDraft(`{"nrs":${loose},"note":${loose},"sites":${loose},"flags":${loose}}`);
      readDraft(loose);
    } catch (error) {
      faults.push(`${input}: threw ${String(error)}`);
    }
    if (Reflect.get({}, 'polluted') !== undefined) faults.push(`${input}: polluted`);
  }
  return result;
};

/** Problems of the whole file have no field, every other has. */
const isNamed = ({ path, code }: { readonly path: string; readonly code: string }) =>
  ['not-json', 'too-large', 'wrong-type'].includes(code) || path !== '';

const putToWork = (backup: Backup): void => {
  const { app: _, format: __, exportedAt, exportedDay, ...records } = backup;
  const written = writeBackup(records, exportedAt, exportedDay);
  const again = readBackup(written);
  if (!again.ok || !sameRecords(again.backup, records)) throw new Error('is not read as written');
  if (!sameRecords(mergeRecords(records, records), records)) throw new Error('merging changes it');
  previewImport(records, again.backup);
  for (const table of csvTables) csvOf(records, table);
  for (const session of records.sessions) openSessionOffer(session, exportedAt);
  assess(historyOf({ ...records, routines: records.sessions.map(routineRecordOf) }), exportedDay);
};
