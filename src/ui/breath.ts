/** Lets the page answer what has come in the meantime. Awaited between two pieces of long work. */
export const breath = () => new Promise<void>((done) => setTimeout(done));
