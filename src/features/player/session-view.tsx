import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router-dom';
import { painSaysStop } from '#src/domain/player.ts';
import type { Settings } from '#src/domain/settings.schema.ts';
import { GapDialog } from './gap-dialog.tsx';
import { HurtsDialog } from './hurts-dialog.tsx';
import { JumpDialog } from './jump-dialog.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import type { SessionRunner } from './session-runner.ts';
import { StageView } from './stage-view.tsx';
import { SummaryView } from './summary-view.tsx';
import { TooMuchDialog } from './too-much-dialog.tsx';
import { useBackGuard } from './use-back-guard.ts';

export type OpenDialog = 'none' | 'leave' | 'jump' | 'hurts';

/** A session that runs, with the questions it may ask; then its summary. */
export const SessionView = ({
  runner,
  settings,
}: {
  readonly runner: SessionRunner;
  readonly settings: Settings;
}) => {
  const shown = useSyncExternalStore(runner.subscribe, runner.shown, runner.shown);
  const [dialog, setDialog] = useState<OpenDialog>('none');
  const navigate = useNavigate();
  const ended = shown.session.endedAt !== undefined;
  const asks = shown.gap !== undefined;
  const tooMuch = !ended && dialog === 'none' && painSaysStop(shown.session);
  useBackGuard(
    !ended,
    useCallback(() => setDialog('leave'), []),
  );

  // The address stays while the start gives way to the session, and the session to its summary: the focus is taken along.
  useEffect(() => {
    document.querySelector<HTMLElement>(ended ? '.screen h1' : '.player h1')?.focus();
  }, [ended]);

  if (ended) return <SummaryView session={shown.session} />;
  const close = () => setDialog('none');
  return (
    <>
      <StageView
        runner={runner}
        shown={shown}
        settings={settings}
        quiet={dialog !== 'none' || asks || tooMuch}
        onAsk={(which) => {
          if (which === 'hurts') void runner.act({ kind: 'hurts' });
          setDialog(which);
        }}
      />
      <LeaveDialog
        open={dialog === 'leave' && !asks}
        onStay={close}
        onLater={() => {
          void runner.act({ kind: 'leave' }).then(() => navigate('/', { replace: true }));
        }}
        onEnd={() => {
          close();
          void runner.act({ kind: 'finish' });
        }}
      />
      <JumpDialog open={dialog === 'jump' && !asks} shown={shown} runner={runner} onClose={close} />
      <HurtsDialog open={dialog === 'hurts'} shown={shown} runner={runner} onClose={close} />
      <GapDialog shown={shown} runner={runner} />
      <TooMuchDialog open={tooMuch} runner={runner} />
    </>
  );
};
