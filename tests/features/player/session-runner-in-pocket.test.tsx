import { describe, expect, it } from 'vitest';
import { breath } from '#src/ui/breath.ts';
import { sessionOf } from '#tests/support/player-builders.ts';
import { play } from './run-session.ts';

// Steps: 0 get-ready 5 · 1 work 30 · 2 get-ready 5 · 3 work left 20 · 4 switch 4 · 5 work right 20 = 84 s.

describe('in the pocket', () => {
  it('the track is the clock: a call stops the session where it stopped the sound', async () => {
    const { runner, pass, freeze, interrupt, tick } = play();
    pass(10_000);
    await runner.setPocket(true);
    pass(5000);
    expect(runner.shown()).toMatchObject({ pocket: 'tones', index: 1, seconds: 20 });
    interrupt();
    freeze(60_000);
    tick();
    await breath();
    tick();
    expect(runner.shown()).toMatchObject({ status: 'paused', seconds: 20 });
    await runner.act({ kind: 'resume' });
    pass(3000);
    expect(runner.shown()).toMatchObject({ status: 'running', seconds: 17 });
  });

  it('what was played while the page slept counts, and nobody is asked', async () => {
    const { runner, pass, freeze, tick } = play();
    await runner.setPocket(true);
    pass(1000);
    const long = 80_000;
    freeze(long);
    tick();
    expect(runner.shown()).toMatchObject({ gap: undefined, totalSeconds: 3 });
  });

  it('lets the screen go off and plans no tones of its own', async () => {
    const { runner, pass, state, tones } = play();
    pass(1000);
    await runner.setPocket(true);
    const before = tones.length;
    pass(20_000);
    expect(state.awake).toBe(false);
    expect(tones).toHaveLength(before);
  });

  it('a skip takes the track along, and the lock screen tells the step', async () => {
    const { runner, pass, devices, lockScreens } = play();
    pass(1000);
    await runner.setPocket(true);
    await runner.act({ kind: 'skip' });
    expect(devices.pocket.positionMs()).toBe(5000);
    pass(100);
    expect(lockScreens).toEqual(['step 0', 'step 1']);
  });

  it('taken out again, it stands where the track stood', async () => {
    const { runner, pass } = play();
    pass(10_000);
    await runner.setPocket(true);
    pass(10_000);
    await runner.setPocket(false);
    pass(2000);
    expect(runner.shown()).toMatchObject({ pocket: 'off', status: 'running', seconds: 13 });
  });

  it('a device that refuses the track changes nothing', async () => {
    const { runner, pass, state } = play();
    state.refusesTrack = true;
    pass(10_000);
    await runner.setPocket(true);
    pass(2000);
    expect(runner.shown()).toMatchObject({ pocket: 'off', status: 'running', seconds: 23 });
  });

  /** A clip that no tune could be: one value from its first sample to its last. */
  const clip = new Float32Array(4000).fill(0.75);
  const isSaid = (track: Int16Array | undefined) =>
    track?.includes(Math.round(0.75 * 0.85 * 32_767)) ?? false;

  it('says what was recorded, where the voice is on and the recording is there', async () => {
    const { runner, tracks, clips, state } = play();
    clips.recorded = new Map([['start', clip]]);
    await runner.setPocket(true);
    expect(runner.shown().pocket).toBe('voice');
    expect(state.trackUnlocked).toBe(1);
    expect(isSaid(tracks[0])).toBe(true);
  });

  it.each([
    ['the voice is off', { voice: false }, true],
    ['there is no recording', { voice: true }, false],
  ])('has tones alone when %s', async (_name, settings, recorded) => {
    const { runner, tracks, clips } = play(sessionOf(), settings);
    if (recorded) clips.recorded = new Map([['start', clip]]);
    await runner.setPocket(true);
    expect(runner.shown().pocket).toBe('tones');
    expect(isSaid(tracks[0])).toBe(false);
  });

  it('says the name of an easier version from then on', async () => {
    const { runner, tracks, clips, pass } = play();
    clips.recorded = new Map([['On a cushion', clip]]);
    pass(1000);
    await runner.setPocket(true);
    expect(isSaid(tracks[0])).toBe(false);
    await runner.act({ kind: 'hurts' });
    await runner.act({ kind: 'easier', variant: { name: 'On a cushion', how: 'Sit on one.' } });
    expect(isSaid(tracks[1])).toBe(true);
    pass(2000);
    expect(runner.shown()).toMatchObject({ pocket: 'voice', status: 'running', seconds: 3 });
  });

  /** The recording comes over a slow network: `arrives` lets it come. */
  const slowly = () => {
    const played = play();
    let arrives = () => {};
    const voice = {
      load: () => new Promise<undefined>((come) => (arrives = () => come(undefined))),
    };
    Object.assign(played.devices, { voice });
    return { ...played, arrives: () => arrives() };
  };

  it('plays nothing when the session was left while the recording came', async () => {
    const { runner, devices, arrives, tracks } = slowly();
    const entered = runner.setPocket(true);
    runner.stop();
    arrives();
    expect(await entered).toBe(false);
    expect(tracks).toHaveLength(0);
    expect(devices.pocket.isPlaying()).toBe(false);
  });

  it('plays nothing when the session was ended while the recording came', async () => {
    const { runner, arrives, tracks } = slowly();
    const entered = runner.setPocket(true);
    await runner.act({ kind: 'finish' });
    arrives();
    expect(await entered).toBe(false);
    expect(tracks).toHaveLength(0);
    expect(runner.shown().pocket).toBe('off');
  });

  it('stands still when the session was paused while the recording came', async () => {
    const { runner, devices, pass, arrives } = slowly();
    pass(10_000);
    const entered = runner.setPocket(true);
    await runner.act({ kind: 'pause' });
    arrives();
    await entered;
    expect(devices.pocket.isPlaying()).toBe(false);
    expect(devices.pocket.positionMs()).toBe(10_000);
    expect(runner.shown()).toMatchObject({ pocket: 'tones', status: 'paused' });
  });

  it('opens one track for two taps', async () => {
    const { runner, arrives, tracks } = slowly();
    const entered = [runner.setPocket(true), runner.setPocket(true)];
    arrives();
    await Promise.all(entered);
    expect(tracks).toHaveLength(1);
    expect(runner.shown().pocket).toBe('tones');
  });

  it('ends with the track', async () => {
    const { runner, pass } = play();
    await runner.setPocket(true);
    pass(84_100);
    await breath();
    expect(runner.shown().session.ending).toBe('finished');
  });
});
