import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router-dom';
import { type Day, dayNumber } from '#src/domain/day.ts';
import type { DiaryEntry } from '#src/domain/diary-entry.schema.ts';
import { en } from '#src/messages/en.ts';
import { type Services, ServicesProvider } from '#src/services/services.ts';
import { openStorage } from '#src/storage/open.ts';
import type { Storage } from '#src/storage/storage.ts';
import { ToastProvider } from '#src/ui/toast.tsx';
import { day } from './diary-records.ts';

let opened = 0;

/** A diary of its own for each test, in the browser's own database. */
export const freshStorage = async (): Promise<Storage> => {
  opened += 1;
  const result = await openStorage({ name: `screen-test-${opened}` });
  if (!result.ok) throw new Error(result.reason);
  return result.storage;
};

/** Takes the screen away before its diary goes. */
export const leave = async (storage: Storage): Promise<void> => {
  cleanup();
  await storage.deleteEverything();
};

export const today = day('2026-03-23');

/** The ports with a clock that stands still at six in the evening. */
export const servicesWith = (storage: Storage, on: Day = today): Services => {
  let ids = 0;
  return {
    clock: {
      now: () => dayNumber(on) * 86_400_000 + 18 * 3_600_000,
      today: () => on,
      minuteOfDay: () => 18 * 60,
    },
    storage: async () => ({ ok: true, storage }),
    messages: en,
    breath: () => Promise.resolve(),
    newId: () => {
      ids += 1;
      return `new-${ids}`;
    },
    watches: new Map(),
  };
};

/** Draws a screen at its address; other addresses only tell where the runner is. */
export const show = (
  screen: ReactNode,
  { services, path, at }: { services: Services; path: string; at: string },
) => {
  const user = userEvent.setup();
  const drawn = render(
    <ServicesProvider value={services}>
      <MemoryRouter initialEntries={[at]}>
        <ToastProvider>
          <Routes>
            <Route path={path} element={screen} />
            <Route path="*" element={<Elsewhere />} />
          </Routes>
        </ToastProvider>
      </MemoryRouter>
    </ServicesProvider>,
  );
  return { user, ...drawn };
};

const Elsewhere = () => <p>at {useLocation().pathname}</p>;

export const allEntries = async (storage: Storage): Promise<DiaryEntry[]> => {
  const read = await storage.exportAll();
  if (!read.ok) throw new Error(read.reason);
  return read.value.entries;
};
