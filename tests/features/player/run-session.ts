import type { Session } from '#src/domain/session.schema.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import { createSessionRunner } from '#src/features/player/session-runner.ts';
import { sessionOf } from '#tests/support/player-builders.ts';
import { fakeDevices } from '#tests/support/player-devices.ts';

export const play = (
  session: Session = sessionOf(),
  over: Partial<typeof defaultSettings> = {},
) => {
  const fake = fakeDevices();
  const disk: Session[] = [];
  const state = { saves: true };
  const runner = createSessionRunner({
    session,
    devices: fake.devices,
    save: async (saved) => {
      if (state.saves) disk.push(saved);
      return state.saves;
    },
    settings: () => ({ ...defaultSettings, ...over }),
    phrases: (now, mark) => [
      mark.kind,
      ...(now.moves[0]?.variant ? [now.moves[0].variant.name] : []),
    ],
    language: 'en',
    lockScreen: (now, index) => ({ title: `step ${index}`, artist: now.routineName }),
  });
  return { ...fake, runner, disk, saving: state };
};
