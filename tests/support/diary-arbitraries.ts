import fc from 'fast-check';
import type { Records } from '#src/domain/backup.schema.ts';
import { dayFromNumber } from '#src/domain/day.ts';
import type {
  AdviceShown,
  DiaryEntry,
  Run,
  StoredAcknowledgement,
} from '#src/domain/diary-entry.schema.ts';
import {
  acknowledgementKinds,
  painContexts,
  places,
  qualities,
  runImpacts,
  setOffs,
  sides,
} from '#src/domain/diary-entry.ts';
import type { Session } from '#src/domain/session.schema.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { aSession } from './diary-records.ts';

// Few ids and few instants, so that two diaries meet in both.
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'é', '0', 'a-long-id-from-elsewhere');
const instant = fc.integer({ min: 1_700_000_000_000, max: 1_700_000_000_009 });
const day = fc.integer({ min: 19_000, max: 24_000 }).map(dayFromNumber);
const note = fc.string({ unit: 'binary', maxLength: 30 });

const written = { id, day, createdDay: day, createdAt: instant, updatedAt: instant };

export const entries: fc.Arbitrary<DiaryEntry> = fc.record(
  {
    ...written,
    nrs: fc.option(fc.integer({ min: 0, max: 10 })),
    sites: fc.array(
      fc.record({ place: fc.constantFrom(...places), side: fc.constantFrom(...sides) }),
      { maxLength: 3 },
    ),
    context: fc.constantFrom(...painContexts),
    runImpact: fc.constantFrom(...runImpacts),
    dailyLifeAffected: fc.boolean(),
    flags: fc.array(fc.constantFrom('pain-walking-limp', 'a-flag-of-later'), { maxLength: 2 }),
    qualities: fc.array(fc.constantFrom(...qualities), { maxLength: 3 }),
    setOff: fc.constantFrom(...setOffs),
    morningStiffnessMinutes: fc.integer({ min: 0, max: 1440 }),
    note,
  },
  {
    requiredKeys: [
      'id',
      'day',
      'createdDay',
      'createdAt',
      'updatedAt',
      'nrs',
      'sites',
      'context',
      'dailyLifeAffected',
      'flags',
      'qualities',
      'note',
    ],
  },
);

export const runs: fc.Arbitrary<Run> = fc.record(
  { ...written, distanceMetres: fc.integer({ min: 1, max: 500_000 }), note },
  { requiredKeys: ['id', 'day', 'createdDay', 'createdAt', 'updatedAt', 'note'] },
);

const sessions: fc.Arbitrary<Session> = fc
  .record({ id, day, startedAt: instant, updatedAt: instant, note })
  .map((fields) => aSession(fields.id, 0, fields));

const acknowledgements: fc.Arbitrary<StoredAcknowledgement> = fc.record({
  id,
  day,
  createdAt: instant,
  kind: fc.constantFrom(...acknowledgementKinds),
});

const adviceShown: fc.Arbitrary<AdviceShown> = fc.record({
  id,
  day,
  createdAt: instant,
  status: fc.constantFrom('see-professional', 'ease-off'),
  reason: fc.constantFrom('above-5', 'rising-week'),
  ruleVersion: fc.constant('1'),
});

const settings: fc.Arbitrary<Settings> = fc
  .record({ voice: fc.boolean(), toneVolume: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));

const list = <Row extends { readonly id: string }>(rows: fc.Arbitrary<Row>) =>
  fc.uniqueArray(rows, { selector: (row) => row.id, maxLength: 5 });

/** Whole diaries as an export gives them: ids unique, settings there or not. */
export const diaries: fc.Arbitrary<Records> = fc.record(
  {
    entries: list(entries),
    runs: list(runs),
    sessions: list(sessions),
    acknowledgements: list(acknowledgements),
    adviceShown: list(adviceShown),
    settings,
  },
  { requiredKeys: ['entries', 'runs', 'sessions', 'acknowledgements', 'adviceShown'] },
);
