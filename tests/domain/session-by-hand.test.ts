import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sessionSchema } from '#src/domain/session.schema.ts';
import { openSessionOffer, routineRecordOf, summaryOf } from '#src/domain/session.ts';
import { doneByHand } from '#src/domain/session-by-hand.ts';
import { compile } from '#src/domain/steps.ts';
import {
  arbitraryRoutine,
  shortCooldown,
  startedAt,
  today,
} from '#tests/support/player-builders.ts';

const when = { id: 'by-hand', now: startedAt, today };

it('a routine done without the player is a session with every move done, that ends now', () => {
  const session = doneByHand(compile(shortCooldown), shortCooldown, when);
  expect(session).toMatchObject({
    byHand: true,
    ending: 'finished',
    endedAt: startedAt,
    startedAt: startedAt - 84_000,
    day: today,
  });
  expect(openSessionOffer(session, startedAt)).toBeUndefined();
});

it('counts for the rule as a whole routine, whatever the routine and however it waits', () => {
  fc.assert(
    fc.property(arbitraryRoutine, fc.boolean(), (routine, repsWait) => {
      const session = doneByHand(compile(routine, { repsWait }), routine, when);
      expect(sessionSchema.safeParse(session).success).toBe(true);
      expect(summaryOf(session).completedFraction).toBe(1);
      expect(routineRecordOf(session)).toMatchObject({ day: today, stoppedForPain: false });
    }),
  );
});
