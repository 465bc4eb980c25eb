import { startTransition, useOptimistic } from 'react';

/**
 * The value as it was chosen last, and the way to choose. The choice shows at the next frame; what it changes elsewhere is drawn
 * after that, in slices. For what is only looked at: until it is drawn, others still have the value before.
 */
export const useAtOnce = <Shown, Choice extends Shown>(
  value: Shown,
  onChange: (value: Choice) => void,
): readonly [shown: Shown, choose: (value: Choice) => void] => {
  const [shown, show] = useOptimistic(value);
  const choose = (next: Choice) =>
    startTransition(() => {
      show(next);
      onChange(next);
    });
  return [shown, choose];
};
