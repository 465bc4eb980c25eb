import { exercises, routines } from 'virtual:content-index';
import { describe, expect, it } from 'vitest';
import { loadExercise, loadSources } from '#src/catalogue/catalogue.ts';

describe('the catalogue', () => {
  it('knows every routine and exercise before anything is loaded', () => {
    expect(routines.map(({ id }) => id)).toContain('warm-up');
    expect(exercises.map(({ id }) => id)).toContain('walking-lunges');
  });

  it('loads every exercise that it lists', async () => {
    for (const { id, name } of exercises)
      expect(await loadExercise(id)).toMatchObject({ id, name });
  });

  it('answers an unknown id with nothing', async () => {
    expect(await loadExercise('backflip')).toBeUndefined();
    expect(await loadExercise('../sources')).toBeUndefined();
    expect(await loadExercise('toString')).toBeUndefined();
  });

  it('loads the sources by id', async () => {
    expect((await loadSources()).get('behm-2016')).toMatchObject({ id: 'behm-2016', seen: 'read' });
  });
});
