import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes the focus to the first row that "Show older" brought: the button goes once there are no more, and with it the place
 * of who uses keys. `rows` is how many are shown; call `awaitNew` when more are asked for.
 */
export const useFocusOnNew = (
  rows: number,
): { readonly list: RefObject<HTMLUListElement | null>; readonly awaitNew: () => void } => {
  const list = useRef<HTMLUListElement>(null);
  const from = useRef<number>(undefined);
  useEffect(() => {
    if (from.current === undefined || rows <= from.current) return;
    list.current?.children[from.current]?.querySelector<HTMLElement>('summary, a')?.focus();
    from.current = undefined;
  }, [rows]);
  return {
    list,
    awaitNew: () => {
      from.current = rows;
    },
  };
};
