import { Link } from 'react-router-dom';
import type { Run } from '#src/domain/diary-entry.schema.ts';
import { useMessages } from '#src/services/services.ts';

/** What was run today, each a link to say how far or to mend it. */
export const RunsToday = ({ runs }: { readonly runs: readonly Run[] }) => {
  const m = useMessages();
  if (runs.length === 0) return null;
  return (
    <ul className="runs-today">
      {runs.map((run) => {
        const bare = run.distanceMetres === undefined && run.durationMinutes === undefined;
        return (
          <li key={run.id}>
            {m.runs.what(run)}{' '}
            <Link className="button button-quiet" to={`/runs/${encodeURIComponent(run.id)}/`}>
              {bare ? m.runs.addDetails : m.runs.change}
            </Link>
          </li>
        );
      })}
    </ul>
  );
};
