import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Settings } from '#src/domain/settings.schema.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { LeftOutSection } from '#src/features/settings/left-out-section.tsx';
import { PaceSection } from '#src/features/settings/pace-section.tsx';
import type { SettingsChange } from '#src/storage/storage.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { firstOf } from '#tests/support/first-of.ts';
import { storage } from '#tests/support/fresh-diary.ts';

const at = { path: '/settings/', at: '/settings/' };

describe('sides and pace', () => {
  const open = (chosen: Partial<Settings> = {}) => {
    const changes: SettingsChange[] = [];
    const settings = { ...defaultSettings, ...chosen };
    const { user } = show(
      <PaceSection settings={settings} onChange={(change) => changes.push(change)} />,
      { services: servicesWith(storage), ...at },
    );
    return { user, changes };
  };

  it('asks which side goes first only when one side is sore', async () => {
    const { user, changes } = open();
    expect(screen.queryByText('Which side goes first?')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Left' }));
    expect(changes).toEqual([{ soreSide: 'left' }]);
  });

  it('takes the sore side back', async () => {
    const { user, changes } = open({ soreSide: 'right' });
    await user.click(screen.getByRole('radio', { name: 'The other one' }));
    await user.click(screen.getByRole('radio', { name: 'Neither' }));
    expect(changes).toEqual([{ firstSide: 'sore-last' }, { soreSide: undefined }]);
  });

  it('gives more time to get ready, and lets counted moves wait', async () => {
    const { user, changes } = open();
    await user.click(screen.getByRole('radio', { name: '10 s more' }));
    await user.click(screen.getByRole('switch', { name: 'Wait for “Done”' }));
    expect(changes).toEqual([{ extraReadySeconds: 10 }, { repsWait: true }]);
  });
});

describe('what is left out of routines', () => {
  it('says how to leave something out before anything is', () => {
    show(<LeftOutSection leftOut={[]} />, {
      services: servicesWith(storage),
      ...at,
    });
    expect(screen.getByText(/You can leave out an exercise on its own page/)).toBeTruthy();
  });

  it('names each exercise, one of an older app by its id, and puts it back', async () => {
    const leftOut = ['butterfly', 'an-exercise-of-once'];
    await storage.settings.change({ leftOut });
    const { user } = show(<LeftOutSection leftOut={leftOut} />, {
      services: servicesWith(storage),
      ...at,
    });
    expect(screen.getByText('Butterfly')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Put an-exercise-of-once back' }));
    await waitFor(async () =>
      expect((await firstOf(storage.settings.watch)).leftOut).toEqual(['butterfly']),
    );
  });
});
