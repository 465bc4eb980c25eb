export type Vibration = {
  /** False on iPhones and in Firefox: then nothing is felt, and nothing may depend on it. */
  readonly supported: boolean;
  buzz(pattern: readonly number[]): void;
};

export const createVibration = (device: { vibrate?: Navigator['vibrate'] }): Vibration => ({
  supported: typeof device.vibrate === 'function',
  buzz: (pattern) => {
    device.vibrate?.([...pattern]);
  },
});
