import { describe, expect, it } from 'vitest';
import { createCueSound } from '#src/device/cue-sound.ts';
import { cueWays } from '#src/domain/cues.ts';
import { FakeAudioContext } from '#tests/support/player-audio.ts';

const speaker = () => {
  const contexts: FakeAudioContext[] = [];
  const sessions: string[] = [];
  const time = { ms: 0 };
  const sound = createCueSound({
    createContext: () => {
      const context = new FakeAudioContext();
      contexts.push(context);
      return context as unknown as AudioContext;
    },
    monotonic: () => time.ms,
    setSession: (type) => sessions.push(type),
  });
  return { sound, contexts, sessions, time };
};

const start = { key: '5000', notes: cueWays.start.notes };

describe('tones', () => {
  it('are silent until a tap unlocks them', () => {
    const { sound, contexts } = speaker();
    sound.plan([{ ...start, inMs: 100 }]);
    expect(contexts).toEqual([]);
    sound.unlock('mix');
    expect(contexts[0]?.state).toBe('running');
  });

  it('are put on the audio clock ahead of their moment, once', () => {
    const { sound, contexts } = speaker();
    sound.unlock('mix');
    const [context] = contexts;
    if (!context) throw new Error('no context');
    context.currentTime = 7;
    sound.plan([{ ...start, inMs: 2500 }]);
    sound.plan([{ ...start, inMs: 2480 }]);
    expect(context.started.map((one) => one.atSeconds)).toEqual([9.5]);
  });

  it('begin at once when they are due', () => {
    const { sound, contexts } = speaker();
    sound.unlock('mix');
    sound.plan([{ ...start, inMs: -30 }]);
    expect(contexts[0]?.started[0]?.atSeconds).toBe(0);
  });

  it('are taken back by a pause and can be planned again', () => {
    const { sound, contexts } = speaker();
    sound.unlock('mix');
    sound.plan([{ ...start, inMs: 900 }]);
    sound.cancel();
    expect(contexts[0]?.stopped).toBe(1);
    sound.plan([{ ...start, inMs: 900 }]);
    expect(contexts[0]?.started).toHaveLength(2);
  });

  it('come back after a lock left the audio clock frozen', () => {
    const { sound, contexts, time } = speaker();
    sound.unlock('mix');
    sound.plan([]);
    time.ms = 5000;
    sound.plan([]);
    sound.unlock('mix');
    expect(contexts.map((context) => context.state)).toEqual(['closed', 'running']);
  });

  it('keep their context while its clock runs', () => {
    const { sound, contexts, time } = speaker();
    sound.unlock('mix');
    for (const ms of [1000, 2000, 3000]) {
      time.ms = ms;
      if (contexts[0]) contexts[0].currentTime = ms / 1000;
      sound.plan([]);
    }
    sound.unlock('mix');
    expect(contexts).toHaveLength(1);
  });

  it.each([
    ['mix', 'transient'],
    ['over-silent', 'playback'],
  ] as const)('in mode %s ask the platform for %s', (mode, session) => {
    const { sound, sessions } = speaker();
    sound.unlock(mode);
    expect(sessions).toEqual([session]);
  });

  it('ask the platform anew at each tap: the setting may have changed, or Settings let a tone be heard', () => {
    const { sound, sessions, contexts } = speaker();
    sound.unlock('mix');
    sound.unlock('over-silent');
    expect(sessions.at(-1)).toBe('playback');
    expect(contexts).toHaveLength(1);
  });

  it('do nothing, and break nothing, where there is no audio', () => {
    const sound = createCueSound({
      createContext: () => undefined,
      monotonic: () => 0,
      setSession: () => {},
    });
    sound.unlock('mix');
    sound.plan([{ ...start, inMs: 0 }]);
    sound.cancel();
    sound.close();
  });
});
