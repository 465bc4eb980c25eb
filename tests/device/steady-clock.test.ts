import { describe, expect, it } from 'vitest';
import { createSteadyClock } from '#src/device/steady-clock.ts';

const device = () => {
  const state = { wall: 1_000_000, monotonic: 500, away: false };
  const clock = createSteadyClock({
    wall: () => state.wall,
    monotonic: () => state.monotonic,
    wasAway: () => state.away,
  });
  return {
    state,
    clock,
    pass: (ms: number) => {
      state.wall += ms;
      state.monotonic += ms;
    },
  };
};

describe('the clock of a session', () => {
  it('follows the time', () => {
    const { clock, pass } = device();
    pass(1234);
    expect(clock.now()).toBe(1_001_234);
    expect(clock.shiftMs()).toBe(0);
  });

  it.each([3_600_000, -3_600_000, 300, -300])(
    'runs on when the wall clock is set by %i ms',
    (ms) => {
      const { clock, pass, state } = device();
      pass(1000);
      state.wall += ms;
      expect(clock.now()).toBe(1_001_000);
      pass(500);
      expect(clock.now()).toBe(1_001_500);
      expect(clock.shiftMs()).toBe(ms);
    },
  );

  it('finds the same time after a reload when it is told the shift', () => {
    const { clock, pass, state } = device();
    state.wall += 3_600_000;
    clock.now();
    pass(2000);
    const reloaded = createSteadyClock(
      { wall: () => state.wall, monotonic: () => 0, wasAway: () => false },
      clock.shiftMs(),
    );
    expect(reloaded.now()).toBe(clock.now());
  });

  it('counts sleep, in which the other clock stands still', () => {
    const { clock, state } = device();
    state.away = true;
    state.wall += 60_000;
    expect(clock.now()).toBe(1_060_000);
    expect(clock.shiftMs()).toBe(0);
  });

  it('never goes back when the clock was set back during sleep', () => {
    const { clock, state } = device();
    state.away = true;
    state.monotonic += 1000;
    state.wall -= 60_000;
    expect(clock.now()).toBe(1_001_000);
  });

  it('a slow drift of the two clocks is neither sleep nor a hand on the clock', () => {
    const { clock, pass, state } = device();
    pass(1000);
    state.wall += 40;
    expect(clock.now()).toBe(1_001_000);
    expect(clock.shiftMs()).toBe(0);
  });
});
