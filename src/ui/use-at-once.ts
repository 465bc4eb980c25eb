import { startTransition, useOptimistic } from 'react';

/**
 * The value as it was chosen last, and the way to choose. The choice shows at the next frame; what it changes elsewhere is drawn
 * after that, in slices. For what is only looked at: until it is drawn, others still have the value before.
 */
export const useAtOnce = <Value>(
  value: Value,
  onChange: (value: Value) => void,
): readonly [shown: Value, choose: (value: Value) => void] => {
  const [shown, show] = useOptimistic(value);
  const choose = (next: Value) =>
    startTransition(() => {
      show(next);
      onChange(next);
    });
  return [shown, choose];
};
