/** What a text says as JSON; undefined when it is none. */
export const parseJson = (text: string): unknown => {
  try {
    // Some mail programs put a byte order mark before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};
