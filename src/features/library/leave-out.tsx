import { defaultSettings } from '#src/domain/settings.ts';
import { useMessages } from '#src/services/services.ts';
import { useChangeSettings } from '#src/services/use-change-settings.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { withOrWithout } from '#src/ui/choice-group.tsx';
import { Switch } from '#src/ui/field.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** Takes the exercise out of every routine, and puts it back. */
export const LeaveOut = ({ id }: { readonly id: string }) => {
  const m = useMessages().move;
  const change = useChangeSettings(useToast());
  const watched = useWatch('settings', (storage) => storage.settings.watch);
  const { leftOut } = watched.state === 'ready' ? watched.value : defaultSettings;
  return (
    <Switch
      label={m.leaveOutOfMine}
      hint={m.leaveOutHint}
      checked={leftOut.includes(id)}
      onChange={(isOut) =>
        change((stored) => ({ leftOut: withOrWithout(stored.leftOut, id, isOut) }))
      }
    />
  );
};
