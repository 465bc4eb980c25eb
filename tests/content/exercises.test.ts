import { exercises } from 'virtual:content-index';
import { describe, expect, it } from 'vitest';
import { rollingCautions } from '#content/rolling-cautions.ts';
import { authoredExercises, exerciseOf, wordsIn } from './authored.ts';

/** What the app was asked to hold. A further exercise of ours needs no line here. */
const expected = {
  dynamic: ['straight-leg-kickouts', 'walking-lunges', 'sideways-walking', 'brisk-walk'],
  static: ['butterfly', 'figure-four', 'half-kneeling-hip-flexor-stretch'],
  release: [
    'foam-roller-front-thigh',
    'foam-roller-outer-hip',
    'tennis-ball-buttock',
    'medicine-ball-front-thigh',
  ],
  strength: [
    'leg-extension',
    'leg-press',
    'squat',
    'weighted-lunge',
    'step-up-to-balance',
    'standing-crane',
    'banded-march',
    'standing-march',
    'straight-leg-raise',
  ],
  core: ['dead-bug', 'side-plank'],
};

const additions = [
  'banded-march',
  'brisk-walk',
  'dead-bug',
  'half-kneeling-hip-flexor-stretch',
  'side-plank',
  'standing-march',
  'straight-leg-raise',
];

const releases = authoredExercises.filter(({ kind }) => kind === 'release');

describe('the exercises', () => {
  it('are the article’s in its order and then ours, kind by kind', () => {
    const listed = Object.fromEntries(
      Object.entries(expected).map(([kind, ids]) => [
        kind,
        exercises
          .filter((exercise) => exercise.kind === kind && ids.includes(exercise.id))
          .map(({ id }) => id),
      ]),
    );
    expect(listed).toEqual(expected);
  });

  it('are marked as additions where the article does not have them', () => {
    const asked = Object.values(expected).flat();
    const marked = exercises
      .filter(({ id, addition }) => addition && asked.includes(id))
      .map(({ id }) => id);
    expect(marked.toSorted()).toEqual(additions);
  });

  it('each say when to leave them out as a condition of the reader', () => {
    const lines = authoredExercises.flatMap(({ id, leaveOut }) =>
      leaveOut.map((line) => ({ id, line })),
    );
    expect(lines.filter(({ line }) => !line.startsWith('You '))).toEqual([]);
  });

  it('instruct in short sentences', () => {
    const long = authoredExercises
      .flatMap(({ id, steps, mistakes, easier, harder }) =>
        [...steps, ...mistakes, easier.how, harder.how]
          .flatMap((text) => text.split(/(?<=\.)\s/))
          .map((line) => ({ id, line })),
      )
      .filter(({ line }) => line.split(' ').length > 21);
    expect(long).toEqual([]);
  });

  it('do not say a thing twice under two headings', () => {
    for (const { id, easier, harder, steps } of authoredExercises) {
      const parts = [easier.name, harder.name, easier.how, harder.how, ...steps];
      expect(new Set(parts).size, id).toBe(parts.length);
    }
  });

  it('call no stretch isometric', () => {
    const words = authoredExercises.flatMap((exercise) => wordsIn(exercise, exercise.id));
    expect(words.filter(({ text }) => /isometric/i.test(text))).toEqual([]);
  });

  it('stretch at no more than 3 of 10 and stop when the front of the hip pinches', () => {
    for (const { id, leaveOut } of authoredExercises.filter(({ kind }) => kind === 'static')) {
      expect(leaveOut.join(' '), id).toMatch(/more than 3 of 10/);
      expect(leaveOut.join(' '), id).toMatch(/sharp pinch/);
    }
  });

  it('lengthen the psoas only where the hip goes back', () => {
    expect(exerciseOf('butterfly').muscles).toEqual(['adductors']);
    expect(exerciseOf('figure-four').muscles).not.toContain('psoas');
    expect(exerciseOf('half-kneeling-hip-flexor-stretch').muscles[0]).toBe('psoas');
  });
});

describe('rolling and pressing', () => {
  it.each(releases.map((exercise) => [exercise.id, exercise] as const))(
    '%s stays on the thigh, the outer hip or the buttock',
    (_, exercise) => {
      const allowed = [
        'quadriceps',
        'rectus-femoris',
        'gluteus-maximus',
        'gluteus-medius',
        'tensor-fasciae-latae',
      ];
      expect(exercise.muscles.filter((muscle) => !allowed.includes(muscle))).toEqual([]);
      // The belly and the groin crease appear only where the text keeps people away from them.
      const guarded = [...exercise.mistakes, ...exercise.leaveOut];
      const open = [...exercise.steps, exercise.cue, exercise.caption, exercise.feel]
        .concat(exercise.easier.how, exercise.harder.how)
        .map((line) => line.replace('below the groin crease', ''))
        .filter((line) => /belly|abdom|stomach|groin|crease/i.test(line));
      expect(open).toEqual([]);
      expect(guarded.join(' ')).toMatch(/groin crease|bony point/);
    },
  );

  it.each(releases.map((exercise) => [exercise.id, exercise] as const))(
    '%s names who should not, when to stop and how hard is enough',
    (_, exercise) => {
      expect(exercise.leaveOut).toEqual(expect.arrayContaining(rollingCautions));
      expect(exercise.steps.at(-1)).toMatch(/numbness, a pulse under .* pain that spreads/);
      expect(exercise.feel).toMatch(/never more than 5 of 10/);
    },
  );
});
