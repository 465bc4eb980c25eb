import type { DiaryEntry, StoredAcknowledgement } from './diary-entry.schema.ts';
import { isOpenFlag } from './escalation/red-flags.ts';
import type { Writing } from './writing-stamp.ts';

/** The warning signs that an edit added; a sign of the ordinary kind is not answered by help, and stays with its score. */
export const signsAdded = (edited: DiaryEntry, before: DiaryEntry): readonly string[] =>
  edited.flags.filter((flag) => isOpenFlag(flag) && !before.flags.includes(flag));

/**
 * What to write when an older entry was edited: itself; and where a warning sign was added to it after "I got help", that
 * sign as an entry of its own, written today. For the rule counts a sign from its entry's day of writing, and help that was
 * had before the sign was noted must not answer it.
 */
export const withSignAddedLater = (
  edited: DiaryEntry,
  before: DiaryEntry,
  answers: readonly Pick<StoredAcknowledgement, 'day' | 'kind'>[],
  { id, now, today }: Writing,
): DiaryEntry[] => {
  const isAnswered = answers.some(
    ({ day, kind }) => kind === 'got-help' && day >= edited.createdDay && day < today,
  );
  const added = [...signsAdded(edited, before)];
  if (!isAnswered || added.length === 0) return [edited];
  const writing = { createdDay: today, createdAt: now, updatedAt: now };
  const rest = edited.flags.filter((flag) => !added.includes(flag));
  // Without a score and an older sign there is nothing that the older day of writing would keep.
  if (edited.nrs === null && rest.length === 0) return [{ ...edited, ...writing }];
  const sign: DiaryEntry = {
    id,
    day: edited.day,
    ...writing,
    nrs: null,
    sites: [],
    context: edited.context,
    dailyLifeAffected: false,
    flags: added,
    qualities: [],
    note: '',
  };
  // The sign first: should the phone refuse one of them, it is not this.
  return [sign, { ...edited, flags: rest }];
};
