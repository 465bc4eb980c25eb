import { Link } from 'react-router-dom';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';

/** In place of the routines while a pressing notice is open. */
export const RoutinesAway = () => {
  const m = useMessages();
  return (
    <div className="card">
      <p>{m.move.hidden}</p>
      <p>
        <Link className={buttonClass('secondary')} to="/notice/">
          {m.notice.more}
        </Link>
      </p>
    </div>
  );
};
