import type { RunProblem } from '#src/domain/run-form.ts';

const kilometres = (metres: number) => `${Math.round(metres / 10) / 100} km`;

export const enRuns = {
  newTitle: 'Add a run',
  editTitle: 'Edit run',
  kilometres,
  /** "Run, 8 km, 45 min" */
  what: ({
    distanceMetres,
    durationMinutes,
  }: {
    readonly distanceMetres?: number;
    readonly durationMinutes?: number;
  }) =>
    [
      'Run',
      ...(distanceMetres === undefined ? [] : [kilometres(distanceMetres)]),
      ...(durationMinutes === undefined ? [] : [`${durationMinutes} min`]),
    ].join(', '),
  day: 'Day',
  distance: 'Distance in km',
  minutes: 'Time in minutes',
  optional: 'Leave out what you do not know.',
  note: 'Note',
  save: 'Save run',
  saved: 'Run saved.',
  delete: 'Delete this run',
  deleted: 'Run deleted.',
  restored: 'Run is back.',
  asBefore: 'The run is as it was before.',
  add: 'Add a run',
  edit: (what: string, day: string) => `Edit: ${what}, ${day}`,
  remove: (what: string, day: string) => `Delete: ${what}, ${day}`,
  addDetails: 'Add distance or time',
  change: 'Change',
  missing: 'There is no such run',
  missingBody: 'It may have been deleted, or the link is mistyped. Nothing else is lost.',
  problems: {
    'not-a-day': 'Choose a day.',
    'future-day': 'That day has not come yet. Choose today or an earlier day.',
    'distance-out-of-range': 'Give the distance in kilometres, from 0.001 to 500, or leave it out.',
    'minutes-out-of-range': 'Give whole minutes, from 1 to 6,000, or leave them out.',
    'note-too-long': 'The note is too long to save. Nothing was cut: shorten it, then save.',
  } satisfies Record<RunProblem, string>,
  plan: 'How far today?',
  planned: 'Planned distance in km',
  longest: (distance: string, day: string) =>
    `Your longest run of the 30 days before: ${distance}, on ${day}.`,
  noLongest: 'No run of the 30 days before has a distance. After a break, start short.',
  spike: (planned: string, longest: string) =>
    `${planned} is more than 10\u00a0% longer than ${longest}. In a study of 5,205 runners such runs went with more injuries. You decide; a shorter run is one way.`,
  source: 'Source: Frandsen 2025',
};
