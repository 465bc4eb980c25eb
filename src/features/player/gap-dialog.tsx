import type { Messages } from '#src/messages/messages.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import type { SessionRunner } from './session-runner.ts';
import type { Shown } from './shown.ts';

/** After a long silence only the runner knows whether they went on; closing it means "from here". */
export const GapDialog = ({
  shown: { gap },
  runner,
}: {
  readonly shown: Shown;
  readonly runner: SessionRunner;
}) => {
  const m = useMessages();
  const fromHere = () => void runner.act({ kind: 'from-here' });
  const clock = (ms: number) => m.player.clock(Math.ceil(ms / 1000));
  return (
    <Dialog open={gap !== undefined} title={m.player.gap.title} onClose={fromHere}>
      {gap ? (
        <>
          <p>{m.player.gap.body(away(m, gap.awayMs))}</p>
          <div className="dialog-actions">
            <Button kind="primary" onClick={fromHere}>
              {m.player.gap.fromHere(clock(gap.seenLeftMs))}
            </Button>
            <Button onClick={() => void runner.act({ kind: 'continue' })}>
              {gap.nowLeftMs > 0
                ? m.player.gap.wentOn(clock(gap.nowLeftMs))
                : m.player.gap.wentOnToEnd}
            </Button>
            <Button onClick={() => void runner.act({ kind: 'finish' })}>{m.player.gap.end}</Button>
          </div>
        </>
      ) : null}
    </Dialog>
  );
};

const away = (m: Messages, ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 90) return m.player.gap.minutes(minutes);
  const hours = Math.round(minutes / 60);
  return hours <= 24 ? m.player.gap.hours(hours) : m.player.gap.long;
};
