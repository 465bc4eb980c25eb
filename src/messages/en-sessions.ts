import { percent } from './numbers.ts';

export const enSessions = {
  title: 'Sessions',
  lead: 'What you did, as it was that day.',
  empty: 'Every routine you do is kept here, with its moves and doses.',
  emptyAction: 'See the routines',
  part: percent,
  endings: { finished: 'finished', left: 'finished early', pain: 'stopped for pain' },
  open: 'not finished',
  note: 'Note',
  saved: 'Changed.',
  asBefore: 'As it was before.',
  mended: 'changed by you',
  byHand: 'noted afterwards',
  deleted: 'Session deleted.',
  restored: 'Session restored.',
  editOne: (name: string, day: string) => `Edit ${name}, ${day}`,
  deleteOne: (name: string, day: string) => `Delete ${name}, ${day}`,
  more: 'Show older',
};
