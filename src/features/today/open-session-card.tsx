import { Link } from 'react-router-dom';
import { act, sessionNow } from '#src/domain/player.ts';
import type { Session } from '#src/domain/session.schema.ts';
import { openSessionOffer } from '#src/domain/session.ts';
import { useServices } from '#src/services/services.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { useWithdrawal } from '#src/services/use-withdrawal.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { useToast } from '#src/ui/toast.tsx';

/** A session that was begun and not ended: it waits here, whatever happened to the phone. */
export const OpenSessionCard = () => {
  const { clock, messages: m } = useServices();
  const finish = useFinishHere();
  const open = useWatch('open session', (storage) => storage.sessions.watchOpen());
  const session = open.state === 'ready' ? open.value : undefined;
  const withdrawn = useWithdrawal();
  const offer = session && openSessionOffer(session, clock.now());
  if (!session || !offer) return null;
  const left = m.player.clock(Math.ceil(offer.leftMs / 1000));
  return (
    <section className="card open-session" aria-label={offer.routineName}>
      <p>{m.today.unfinished(offer.routineName)}</p>
      <div className="row">
        {withdrawn ? null : (
          <Link className={buttonClass('secondary')} to={`/play/${offer.routineId}/`}>
            {m.today.resume(left)}
          </Link>
        )}
        <Button kind="quiet" onClick={() => void finish(session)}>
          {m.today.finishHere}
        </Button>
      </div>
    </section>
  );
};

/** Ends a session where it stands; undo opens it again. One that runs in another tab is that tab's to end: its next step would open it again. */
const useFinishHere = () => {
  const { clock, storage, messages: m } = useServices();
  const toast = useToast();
  const offerUndo = useOfferUndo(toast);
  return async (session: Session) => {
    const { createSessionLock } = await import('#src/device/session-lock.ts');
    const lock = createSessionLock(navigator.locks);
    if (!(await lock.take())) return toast({ text: m.player.elsewhere });
    const opened = await storage();
    const ended = act(session, { kind: 'finish' }, sessionNow(session, clock.now()));
    const written = opened.ok ? await opened.storage.sessions.put(ended) : opened;
    lock.release();
    if (!written.ok) return toast({ text: m.failures[written.reason] });
    offerUndo(m.today.finished(session.routineName), ({ sessions }) => sessions.put(session));
  };
};
