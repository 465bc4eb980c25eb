import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { judge, planWrites, rowsOfStream, type Write } from '#tests/kill/write-plan.ts';
import { noRecords } from '#tests/support/diary-records.ts';
import { seeded } from '#tests/support/seeded.ts';
import { openedAs, value } from './opened.ts';

it('writes of every kind, made side by side, each stand for themselves', async () => {
  const storage = await openedAs('side-by-side-test');
  const perform = (write: Write) => {
    if (write.kind === 'entry') return storage.diary.put(write.entry);
    if (write.kind === 'removal') return storage.diary.remove(write.id);
    if (write.kind === 'session') return storage.sessions.put(write.session);
    return storage.importAll({ ...noRecords, entries: [...write.entries] }, 'merge');
  };
  const streams = planWrites('life', seeded(7)).map((stream) => stream.slice(0, 40));
  await Promise.all(
    streams.map(async (stream) => {
      for (const write of stream) expect(await perform(write)).toMatchObject({ ok: true });
    }),
  );
  const everything = value(await storage.exportAll());
  for (const [at, stream] of streams.entries()) {
    const found = rowsOfStream('life', at, everything);
    expect(judge(stream, stream.length, found)).toMatchObject({ lost: 0, halfWritten: 0 });
  }
  await storage.deleteEverything();
});
