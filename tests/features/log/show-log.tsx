import { screen } from '@testing-library/react';
import { LogScreen } from '#src/features/log/log-screen.tsx';
import type { Storage } from '#src/storage/storage.ts';
import { servicesWith, show } from '#tests/support/diary-screen.tsx';
import { storage } from '#tests/support/fresh-diary.ts';

export const log = (at = '/log/', on: Storage = storage) =>
  show(<LogScreen />, { services: servicesWith(on), path: '/log/', at });

export const score = (name: string) => screen.getByRole('radio', { name });
export const saveButton = () => screen.getByRole('button', { name: 'Save' });
export const open = (part: string) => screen.getByText(part, { selector: 'summary > span' });
