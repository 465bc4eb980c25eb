import { Link } from 'react-router-dom';
import { useServices } from '#src/services/services.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';

/** A session that was begun and not ended: it waits here, whatever happened to the phone. */
export const OpenSessionCard = () => {
  const { messages: m } = useServices();
  const open = useWatch('open session', (storage) => storage.sessions.watchOpen());
  if (open.state !== 'ready' || !open.value) return null;
  return (
    <section className="card" aria-label={open.value.routineName}>
      <p>{m.today.unfinished(open.value.routineName)}</p>
      <Link className={buttonClass('secondary')} to={`/play/${open.value.routineId}/`}>
        {m.today.resume}
      </Link>
    </section>
  );
};
