import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromJSONSchema } from 'zod';
import { backupJsonSchema } from '#src/build/backup-json-schema.ts';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const published = json('public/backup.schema.json');
const example = json('tests/fixtures/backup-v2.json');

describe('the published schema of the backup file', () => {
  it('is the one that the app reads by: `npm run schema` writes it', () => {
    expect(published).toEqual(JSON.parse(JSON.stringify(backupJsonSchema())));
  });

  it.each([1, 2])('accepts the example of format %i', (format) => {
    const example = json(`tests/fixtures/backup-v${format}.json`);
    expect(fromJSONSchema(published).safeParse(example).success).toBe(true);
  });

  it.each([
    ['a score of 11', { entries: [{ ...example.entries[0], nrs: 11 }] }],
    ['a day in words', { exportedDay: 'today' }],
    ['a field nobody knows', { mood: 'good' }],
    ['another format', { format: 3 }],
  ])('refuses %s', (_name, part) => {
    expect(fromJSONSchema(published).safeParse({ ...example, ...part }).success).toBe(false);
  });
});
