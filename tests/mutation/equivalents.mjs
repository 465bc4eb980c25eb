/** Changes that no test can notice, because they make no difference; by name, with the reason. */
export const equivalents = new Map([]);
