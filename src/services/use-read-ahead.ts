import { useEffect } from 'react';
import { useServices } from './services.ts';

/** Has the diary read as a whole once the screen's own part of it is shown: another range is then there at once. */
export const useReadAhead = (isShown: boolean): void => {
  const { storage } = useServices();
  useEffect(() => {
    if (!isShown) return;
    void storage().then((opened) => (opened.ok ? opened.storage.readAhead() : undefined));
  }, [isShown, storage]);
};
