// `npm run schema`: writes the published schema of the backup file.
import { writeFile } from 'node:fs/promises';
import { backupJsonSchema } from './backup-json-schema.ts';

await writeFile('public/backup.schema.json', JSON.stringify(backupJsonSchema(), undefined, 2));
