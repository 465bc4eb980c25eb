import { beforeAll, describe, expect, it, vi } from 'vitest';
import { addDays, type Day, dayNumber } from '#src/domain/day.ts';
import { replay } from '#src/domain/escalation/replay.ts';
import { rules } from '#src/domain/escalation/rules.ts';
import type { ThresholdId } from '#src/domain/escalation/thresholds.ts';
import { writtenDiary } from '#src/domain/escalation/written-diary.ts';
import { inOne } from '#src/domain/pieces.ts';
import { historyOf, writtenBy } from '#tests/support/escalation-diary.ts';
import { edgeDiaries } from '#tests/support/escalation-edge-diaries.ts';
import { sharedCases } from '#tests/support/escalation-shared-cases.ts';

/** Every number looked up since it was last emptied. */
const looked = vi.hoisted(() => new Set<string>());

vi.mock('#src/domain/escalation/thresholds.ts', async (original) => {
  const { thresholds } = await original<typeof import('#src/domain/escalation/thresholds.ts')>();
  const watched = new Proxy(thresholds, {
    get: (table, id, self) => {
      looked.add(String(id));
      return Reflect.get(table, id, self);
    },
  });
  return { thresholds: watched };
});

/** What every line shares: the windows, and how a typical value is made. They are explained once. */
const shared = new Set<string>([
  'week',
  'fortnight',
  'fourWeeks',
  'recall',
  'recentLoggedDays',
  'recentRunDays',
  'trimmedFrom',
]);

/** Numbers that were applied before a line looks: as records are read, and as episodes open and close. */
const appliedBefore = new Set<string>([
  'routineDone',
  'episodeScore',
  'quietSpan',
  'lapse',
  'selfCare',
]);

const used = new Map<string, Set<string>>(rules.map((rule) => [rule.id, new Set()]));

beforeAll(() => {
  const start = '2026-06-01' as Day;
  const diaries = [
    ...sharedCases.map((diary) => ({ diary, days: [diary.pain.length] })),
    ...Object.values(edgeDiaries)
      .flat()
      .map((diary) => ({ diary, days: Object.keys(diary.on).map(Number) })),
  ];
  for (const { diary, days } of diaries) {
    const history = historyOf(diary, start);
    for (const day of days) {
      const today = addDays(start, day - 1);
      const view = inOne(replay(inOne(writtenDiary(writtenBy(history, today), dayNumber(today)))));
      // Asked once beforehand, so that the view has made what it keeps.
      for (const rule of rules) rule.holds(view);
      for (const rule of rules) {
        looked.clear();
        rule.holds(view);
        for (const id of looked) used.get(rule.id)?.add(id);
      }
    }
  }
});

describe('the numbers a line of the rule says it uses', () => {
  it.each(rules)('$id: are all it looks at, and no others', (rule) => {
    const listed = new Set<ThresholdId>(rule.thresholds);
    const own = (ids: Iterable<string>) => [...ids].filter((id) => !shared.has(id)).sort();
    const looksAt = used.get(rule.id) ?? new Set();
    expect(own(listed).filter((id) => !appliedBefore.has(id) || looksAt.has(id))).toEqual(
      rule.id === 'no-open-episode' ? ['enoughLoggedDays'] : own(looksAt),
    );
  });
});
