import { describe, expect, it } from 'vitest';
import { contentProblems, describeProblems } from '#src/build/content-problems.ts';
import { type ContentRecords, contentRecords } from '#src/build/content-records.ts';
import { authoredRoutines, exerciseOf } from './authored.ts';

const squat = exerciseOf('squat');
const butterfly = exerciseOf('butterfly');
const roller = exerciseOf('foam-roller-front-thigh');

const withExercise = (id: string, record: unknown): ContentRecords => ({
  ...contentRecords,
  exercises: { ...contentRecords.exercises, [`/content/exercises/${id}.ts`]: record },
});

const without = (record: object, field: string) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== field));

const warmUp = authoredRoutines.find(({ id }) => id === 'warm-up');

const planted: readonly [what: string, records: ContentRecords, line: RegExp][] = [
  [
    'a missing field',
    withExercise('squat', without(squat, 'feel')),
    /^content\/exercises\/squat\.ts: feel: Invalid input: expected string/m,
  ],
  [
    'a single step',
    withExercise('squat', { ...squat, steps: squat.steps.slice(0, 1) }),
    /^content\/exercises\/squat\.ts: steps: /m,
  ],
  [
    'a field that nobody knows',
    withExercise('squat', { ...squat, target: 'psoas' }),
    /^content\/exercises\/squat\.ts: target: Unrecognized key/m,
  ],
  [
    'an id that is not the file’s name',
    withExercise('squat', { ...squat, id: 'squats' }),
    /^content\/exercises\/squat\.ts: id: "squats"/m,
  ],
  [
    'an unknown source',
    withExercise('squat', {
      ...squat,
      statements: [{ ...squat.statements[0], sources: ['smith-1999'] }],
    }),
    /^content\/exercises\/squat\.ts: statements\[0\]\.sources: "smith-1999" is not/m,
  ],
  [
    'a claim that the article does not make',
    withExercise('squat', { ...squat, statements: [{ ...squat.statements[0], claims: ['D8'] }] }),
    /^content\/exercises\/squat\.ts: statements\[0\]\.claims: the article has no claim "D8"/m,
  ],
  [
    'a statement that is neither the article’s nor ours',
    withExercise('squat', { ...squat, statements: [{ ...squat.statements[0], claims: [] }] }),
    /^content\/exercises\/squat\.ts: statements\[0\]\.claims: /m,
  ],
  [
    'a note without a source',
    withExercise('squat', { ...squat, statements: [{ ...squat.statements[0], sources: [] }] }),
    /^content\/exercises\/squat\.ts: statements\[0\]\.sources: /m,
  ],
  [
    'a stretch held too long in all',
    withExercise('butterfly', { ...butterfly, dose: { ...butterfly.dose, sets: 3 } }),
    /^content\/exercises\/butterfly\.ts: dose\.totalSeconds: 90 is outside 20 to 60 \(.*garber-2011/m,
  ],
  [
    'a stretch held too short',
    withExercise('butterfly', { ...butterfly, dose: { ...butterfly.dose, holdSeconds: 9 } }),
    /^content\/exercises\/butterfly\.ts: dose\.holdSeconds: 9 is outside 10 to 60/m,
  ],
  [
    'a roller dose above the evidence',
    withExercise(roller.id, { ...roller, dose: { ...roller.dose, durationSeconds: 150 } }),
    /^content\/exercises\/foam-roller-front-thigh\.ts: dose\.durationSeconds: 150 is outside 30 to 60/m,
  ],
  [
    'a rolling dose that names no stroke',
    withExercise(roller.id, { ...roller, dose: without(roller.dose, 'strokeSeconds') }),
    /dose\.strokeSeconds: nothing is outside 2 to 4/m,
  ],
  [
    'a harder variant out of range',
    withExercise('squat', {
      ...squat,
      harder: { ...squat.harder, dose: { ...squat.dose, sets: 6 } },
    }),
    /^content\/exercises\/squat\.ts: harder\.dose\.sets: 6 is outside 2 to 3/m,
  ],
  [
    'a stretch dosed in repetitions',
    withExercise('butterfly', { ...butterfly, dose: squat.dose }),
    /^content\/exercises\/butterfly\.ts: dose\.kind: the evidence has no reps dose for static/m,
  ],
  [
    'two exercises of one name',
    withExercise('squat', { ...squat, name: butterfly.name }),
    /^content\/exercises\/squat\.ts: name: "Butterfly" is also in/m,
  ],
  [
    'an empty file',
    withExercise('squat', undefined),
    /^content\/exercises\/squat\.ts: \(the record itself\): /m,
  ],
  [
    'a routine that takes longer than it says',
    {
      ...contentRecords,
      routines: { '/content/routines/warm-up.ts': { ...warmUp, minutes: 5 } },
    },
    /^content\/routines\/warm-up\.ts: minutes: says 5, the steps add up to 6/m,
  ],
  [
    'a routine with an exercise that is no file',
    {
      ...contentRecords,
      routines: {
        '/content/routines/warm-up.ts': {
          ...warmUp,
          blocks: warmUp?.blocks.map((block) => ({
            ...block,
            exercise: { ...block.exercise, id: 'gone' },
          })),
        },
      },
    },
    /^content\/routines\/warm-up\.ts: blocks\[0\]\.exercise: there is no exercise "gone"/m,
  ],
  [
    'an article with an unknown source',
    {
      ...contentRecords,
      articles: {
        '/content/articles/new.ts': {
          id: 'new',
          title: 'New page',
          topic: 'gait',
          summary: 'A page for the test.',
          sections: [
            {
              heading: 'First',
              statements: [
                { claims: ['E1'], presentedText: 'Run well.', sources: ['nobody-2020'] },
              ],
            },
          ],
        },
      },
    },
    /^content\/articles\/new\.ts: sections\[0\]\.statements\[0\]\.sources: "nobody-2020"/m,
  ],
  [
    'a source without a finding',
    {
      ...contentRecords,
      sources: { ...contentRecords.sources, 'x-2020': { title: 'Some paper' } },
    },
    /^content\/sources\.ts: x-2020\.finding: /m,
  ],
];

describe('the check of the content', () => {
  it('finds nothing wrong with what ships', () => {
    expect(describeProblems(contentProblems(contentRecords))).toBe('');
  });

  it.each([
    { sets: 1, holdSeconds: 60 },
    { sets: 4, holdSeconds: 15 },
    { sets: 2, holdSeconds: 10 },
  ])('lets a stretch pass that lies on the edge of the evidence, %o', (edge) => {
    const record = { ...butterfly, dose: { ...butterfly.dose, ...edge } };
    // The routines that use the butterfly were timed with its own dose: only this file is asked.
    const problems = contentProblems(withExercise('butterfly', record));
    expect(describeProblems(problems)).not.toMatch(/butterfly\.ts/);
  });

  it.each(planted)('names the file and the field of %s', (_, records, line) => {
    expect(describeProblems(contentProblems(records))).toMatch(line);
  });
});
