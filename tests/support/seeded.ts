/** Random numbers that a seed repeats. */
export type Random = {
  /** A whole number from 0 up to and without `limit`. */
  readonly below: (limit: number) => number;
};

/** Marsaglia's xorshift with 32 bits: enough to choose moments and lengths. */
export const seeded = (seed: number): Random => {
  let state = (seed | 0) === 0 ? 1 : seed | 0;
  return {
    below: (limit) => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % limit;
    },
  };
};
