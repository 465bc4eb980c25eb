import { useMessages } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button } from '#src/ui/button.tsx';

/** Says on every screen that the diary does not open, and why: without it the phone looks as if nothing had ever been written. */
export const DiaryTrouble = () => {
  const { failures } = useMessages();
  const diary = useWatch('settings', (storage) => storage.settings.watch);
  return (
    <div role="status">
      {diary.state === 'failed' ? (
        <div className="update">
          <span>
            {failures.diary} {failures[diary.reason]}
          </span>
          <Button kind="quiet" onClick={() => window.location.reload()}>
            {failures.retry}
          </Button>
        </div>
      ) : null}
    </div>
  );
};
