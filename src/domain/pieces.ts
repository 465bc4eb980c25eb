/** Long work that can be put down between any two of its pieces: it yields there, and returns what it came to. */
export type Pieces<Value> = Generator<undefined, Value, undefined>;

/** Does all of it at once. */
export const inOne = <Value>(work: Pieces<Value>): Value => {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
};

/** About so many days or entries are one piece of light work. */
export const portion = 128;
