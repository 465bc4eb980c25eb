import { describe, expect, it } from 'vitest';
import { cueWays } from '#src/domain/cues.ts';
import { act, positionAt } from '#src/domain/player.ts';
import { breath } from '#src/ui/breath.ts';
import { sessionOf, startedAt } from '#tests/support/player-builders.ts';
import { play } from './run-session.ts';

// Steps: 0 get-ready 5 · 1 work 30 · 2 get-ready 5 · 3 work left 20 · 4 switch 4 · 5 work right 20 = 84 s.

describe('a session that runs', () => {
  it('shows whole seconds and changes only when something of it changed', () => {
    const { runner, pass } = play();
    pass(100);
    const first = runner.shown();
    expect(first).toMatchObject({ index: 0, seconds: 5, totalSeconds: 84, status: 'running' });
    pass(800);
    expect(runner.shown()).toBe(first);
    pass(100);
    expect(runner.shown()).toMatchObject({ seconds: 4, totalSeconds: 83 });
    pass(4000);
    expect(runner.shown()).toMatchObject({ index: 1, seconds: 30 });
  });

  it('tells every cue once: said, felt and sounded', () => {
    const { pass, said, buzzed, tones } = play();
    pass(36_000);
    const expected = [
      ...['get-ready', 'countdown', 'countdown', 'countdown', 'start', 'half-time'],
      ...['countdown', 'countdown', 'countdown', 'next'],
    ];
    expect(said).toEqual(expected);
    expect(buzzed).toHaveLength(expected.length);
    expect(tones.slice(0, expected.length).map((tone) => tone.notes)).toEqual(
      expected.map((kind) => cueWays[kind as 'start'].notes),
    );
  });

  it('plans tones ahead of their marks', () => {
    const { pass, tones, time } = play();
    pass(2600);
    const start = tones.find((tone) => tone.notes === cueWays.start.notes);
    expect(start).toBeDefined();
    expect(start?.inMs).toBeGreaterThan(2300);
    expect(time.now + (start?.inMs ?? 0) - 100).toBeLessThanOrEqual(startedAt + 5000);
  });

  it('is exactly where it should be after the page was frozen, and tells no backlog', () => {
    const { pass, freeze, tick, said, runner } = play();
    pass(1000);
    const before = said.length;
    freeze(60_000);
    tick();
    expect(said).toHaveLength(before);
    expect(runner.shown()).toMatchObject({ index: 4, seconds: 3, totalSeconds: 23 });
  });

  it.each([
    ['voice', 'said'],
    ['vibration', 'buzzed'],
    ['tones', 'tones'],
  ] as const)('with %s off the other ways stay', (setting, silent) => {
    const fake = play(sessionOf(), { [setting]: false });
    fake.pass(36_000);
    for (const way of ['said', 'buzzed', 'tones'] as const)
      expect(fake[way].length > 0).toBe(way !== silent);
  });

  it('keeps the screen awake only while it runs', async () => {
    const { pass, state, runner, tick } = play();
    pass(1000);
    expect(state.awake).toBe(true);
    await runner.act({ kind: 'pause' });
    tick();
    expect(state.awake).toBe(false);
    await runner.act({ kind: 'resume' });
    tick();
    expect(state.awake).toBe(true);
    runner.stop();
    expect(state.awake).toBe(false);
  });

  it('ends by itself, writes that down first, and then rests', async () => {
    const { pass, runner, disk, said, state } = play();
    pass(84_100);
    expect(runner.shown().session.endedAt).toBeUndefined();
    await breath();
    expect(runner.shown().session).toMatchObject({ ending: 'finished' });
    expect(disk.at(-1)).toMatchObject({ ending: 'finished' });
    pass(5000);
    await breath();
    expect(said.filter((kind) => kind === 'finished')).toHaveLength(1);
    expect(disk.filter((saved) => saved.ending)).toHaveLength(1);
    expect(state.awake).toBe(false);
  });
});

describe('nothing is lost', () => {
  it('a command is on disk before the screen shows it', async () => {
    const { runner, disk, pass } = play();
    pass(12_000);
    const seen: number[] = [];
    runner.subscribe(() => {
      if (runner.shown().index === 2) seen.push(disk.length);
    });
    const done = runner.act({ kind: 'skip' });
    expect(runner.shown().index).toBe(1);
    await done;
    expect(runner.shown().index).toBe(2);
    expect(disk[(seen[0] ?? 0) - 1]?.events.at(-1)).toMatchObject({ kind: 'skip' });
  });

  it('two quick commands both count, in their order', async () => {
    const { runner, pass } = play();
    pass(1000);
    await Promise.all([runner.act({ kind: 'skip' }), runner.act({ kind: 'skip' })]);
    expect(runner.shown().session.events.map((event) => event.kind)).toEqual([
      'start',
      'skip',
      'skip',
    ]);
    expect(runner.shown().index).toBe(2);
  });

  it('is noted as seen at each step and every few seconds between', async () => {
    const { pass, disk } = play();
    for (let seconds = 0; seconds < 20; seconds += 1) {
      pass(1000);
      await breath();
    }
    expect(disk.length).toBeGreaterThanOrEqual(4);
    expect(disk.at(-1)?.seenAt).toBeGreaterThan(startedAt + 14_000);
  });

  it('a slow disk gets one newest note, not a queue of old ones', async () => {
    const { pass, disk } = play();
    pass(60_000);
    await breath();
    expect(disk).toHaveLength(1);
    expect(disk[0]?.seenAt).toBe(startedAt + 60_000);
  });

  it('a full disk is said and the session goes on', async () => {
    const { runner, pass, saving } = play();
    pass(1000);
    saving.saves = false;
    await runner.act({ kind: 'skip' });
    expect(runner.shown()).toMatchObject({ unsaved: true, index: 1 });
    saving.saves = true;
    await runner.act({ kind: 'skip' });
    expect(runner.shown()).toMatchObject({ unsaved: false, index: 2 });
  });

  it('a reload finds the same second', () => {
    const first = play();
    first.pass(47_250);
    const second = play(first.runner.shown().session);
    second.time.now = first.time.now;
    second.tick();
    expect(second.runner.shown()).toMatchObject({
      index: first.runner.shown().index,
      seconds: first.runner.shown().seconds,
      totalSeconds: first.runner.shown().totalSeconds,
    });
  });

  it('the shift of a clock that was set is kept with the session', async () => {
    const { runner, pass, disk, state } = play();
    pass(1000);
    state.shiftMs = 3_600_000;
    await runner.act({ kind: 'skip' });
    expect(disk.at(-1)?.clockShiftMs).toBe(3_600_000);
  });
});

describe('a long silence', () => {
  it('asks, stays where it was last seen and tells nothing until it is answered', async () => {
    const { runner, pass, freeze, said, state } = play();
    pass(10_000);
    const before = said.length;
    freeze(600_000);
    pass(2000);
    const asked = runner.shown();
    expect(asked.gap).toMatchObject({ seenLeftMs: 74_000, nowLeftMs: 0 });
    expect(asked).toMatchObject({ index: 1, seconds: 25 });
    expect(said).toHaveLength(before);
    expect(state.awake).toBe(false);
    pass(2000);
    expect(runner.shown()).toBe(asked);
    await runner.act({ kind: 'from-here' });
    pass(1000);
    expect(runner.shown()).toMatchObject({ gap: undefined, index: 1, seconds: 24 });
  });

  it('is asked about in a session that comes back from a dead phone', () => {
    const first = play();
    first.pass(10_000);
    const second = play({ ...first.runner.shown().session, seenAt: startedAt + 10_000 });
    second.time.now = startedAt + 3_600_000;
    second.tick();
    expect(second.runner.shown().gap).toMatchObject({ seenLeftMs: 74_000 });
  });
});

describe('over twenty minutes', () => {
  it('a long step that is watched is no silence', () => {
    const session = sessionOf();
    const long = {
      ...session,
      steps: session.steps.map((step) => ({ ...step, durationMs: 600_000 })),
    };
    const { runner, pass } = play(long);
    pass(500_000, 1000);
    expect(runner.shown()).toMatchObject({ gap: undefined, seconds: 100, status: 'running' });
  });

  it('the error at the end is nothing, however uneven the ticks', () => {
    const session = sessionOf();
    const long = {
      ...session,
      steps: session.steps.map((step) => ({ ...step, durationMs: 200_000 })),
    };
    const { runner, pass, time } = play(long);
    for (let index = 0; index < 300; index += 1) pass(4000, 16 + (index % 7) * 113);
    expect(positionAt(runner.shown().session, time.now).elapsedMs).toBe(1_200_000);
  });
});

it('a command after the end changes nothing', async () => {
  const ended = act(sessionOf(), { kind: 'finish' }, startedAt + 1000);
  const { runner, disk } = play(ended);
  await runner.act({ kind: 'resume' });
  expect(disk).toEqual([]);
});
