/** One question of W3C WebDriver, over plain HTTP. */
export type Ask = <Answer>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Answer>;

export const webDriverAt =
  (address: string): Ask =>
  async (method, path, body) => {
    const response = await fetch(address + path, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}, ${value.message}`);
    return value;
  };

/** Tries until it is done. What WebDriver refuses may go well a moment later: the page was still moving. */
export const until = async (
  what: string,
  patienceMs: number,
  isDone: () => Promise<boolean>,
): Promise<void> => {
  const end = Date.now() + patienceMs;
  let refused: unknown;
  while (Date.now() < end) {
    try {
      if (await isDone()) return;
    } catch (error) {
      refused = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what}`, { cause: refused });
};
