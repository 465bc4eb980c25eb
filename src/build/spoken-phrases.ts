import { marksOf } from '#src/domain/cues.ts';
import { dayFromCalendar } from '#src/domain/day.ts';
import type { ExerciseVariant } from '#src/domain/exercise.schema.ts';
import { begin } from '#src/domain/player.ts';
import type { Routine } from '#src/domain/routine.schema.ts';
import { type CompileOptions, compile } from '#src/domain/steps.ts';
import type { Messages } from '#src/messages/messages.ts';
import { spokenPhrases } from '#src/messages/session-words.ts';

const exercises = import.meta.glob<{ readonly id: string; readonly easier: ExerciseVariant }>(
  '/content/exercises/*.ts',
  { eager: true, import: 'default' },
);

/** The easier variants, by exercise id: the player may put them in. */
const swaps = new Map(Object.values(exercises).map(({ id, easier }) => [id, easier]));

/** Everything that the voice can say in any session of these routines, sorted: each needs a clip in the pocket's voice. */
export const allSpokenPhrases = (messages: Messages, routines: readonly Routine[]): string[] => {
  const ways: readonly CompileOptions[] = [{ soreSide: 'left' }, { soreSide: 'right', swaps }];
  const phrases = routines.flatMap((routine) =>
    ways.flatMap((way) => {
      const session = begin(compile(routine, way), routine, {
        id: routine.id,
        now: 0,
        today: dayFromCalendar(2026, 1, 1),
      });
      return marksOf(session).flatMap((mark) => spokenPhrases(messages, session, mark));
    }),
  );
  return [...new Set(phrases)].toSorted();
};
