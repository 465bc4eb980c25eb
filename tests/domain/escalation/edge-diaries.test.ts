import { describe, expect, it } from 'vitest';
import type { Day } from '#src/domain/day.ts';
import { assess } from '#src/domain/escalation.ts';
import { assessedOn } from '#tests/support/escalation-diary.ts';
import { edgeDiaries } from '#tests/support/escalation-edge-diaries.ts';

describe.each(Object.entries(edgeDiaries))('%s', (_subject, diaries) => {
  it.each(diaries)('$title', (diary) => {
    for (const start of ['2026-06-01', '2028-02-20'] as Day[]) {
      const verdicts = Object.keys(diary.on).map((day) => {
        const { status, reason } = assessedOn(diary, start, Number(day), assess);
        return [day, `${status} ${reason}`];
      });
      expect(Object.fromEntries(verdicts)).toEqual(diary.on);

      const last = assessedOn(diary, start, diary.pain.length, assess);
      expect(last.evidence).toMatchObject(diary.evidenceOnLastDay ?? {});
      if (diary.adviceOnLastDay) expect(last.advice).toEqual(diary.adviceOnLastDay);
    }
  });
});
