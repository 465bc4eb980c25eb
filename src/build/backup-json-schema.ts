import * as z from 'zod/mini';
import { backupFormat, backupSchema } from '#src/domain/backup.schema.ts';
import { daySchema } from '#src/domain/diary-entry.schema.ts';

/** The backup file for other programs, derived from the schema that the app itself reads it by. */
export const backupJsonSchema = () => ({
  title: `Hipwise backup, format ${backupFormat}`,
  description:
    'Everything a runner wrote, as one JSON object in UTF-8. Instants are milliseconds since 1970-01-01 UTC; days are the runner’s civil days; every id is unique in its list. Shipped formats are frozen: any change is a new one; format 1 lacks corrections, byHand, extraReadySeconds and repsWait.',
  ...z.toJSONSchema(backupSchema, {
    // A file may leave out what has a default.
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema !== daySchema) return;
      jsonSchema.type = 'string';
      jsonSchema.format = 'date';
      jsonSchema.pattern = '^(19|20|21)\\d\\d-\\d\\d-\\d\\d$';
    },
  }),
});
