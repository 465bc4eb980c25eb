import { Link } from 'react-router-dom';
import type { Session } from '#src/domain/session.schema.ts';
import { summaryOf } from '#src/domain/session.ts';
import { partName } from '#src/messages/session-words.ts';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { logPath } from './log-path.ts';

/** What was done, quietly, and what comes next. */
export const SummaryView = ({ session }: { readonly session: Session }) => {
  const m = useMessages();
  const s = m.player.summary;
  const summary = summaryOf(session);
  const { count, sideMs, parts } = summary;
  const isPain = session.ending === 'pain' || count['stopped-for-pain'] > 0;
  const sides = sideMs.left + sideMs.right > 0;
  const clock = (ms: number) => m.player.clock(Math.round(ms / 1000));
  return (
    <Screen title={s[session.ending ?? 'left']} lead={isPain ? s.next.pain : s.next[session.kind]}>
      <ul className="player-facts">
        <li>{s.done(count.done, session.moves.length)}</li>
        {count.skipped > 0 ? <li>{s.skipped(count.skipped)}</li> : null}
        {count['stopped-for-pain'] > 0 ? <li>{s.hurt(count['stopped-for-pain'])}</li> : null}
        <li>{s.active(clock(summary.activeMs))}</li>
        {sides ? <li>{s.eachSide(clock(sideMs.left), clock(sideMs.right))}</li> : null}
      </ul>
      <NextLinks session={session} isPain={isPain} />
      <details>
        <summary>{s.details}</summary>
        <ul className="list player-plan">
          {parts.map((part) => (
            <li key={`${part.move} ${part.side ?? ''}`}>
              <span className="list-title">{partName(m, session, part)}</span>
              <span className="soft">{s.outcomes[part.outcome]}</span>
            </li>
          ))}
        </ul>
      </details>
    </Screen>
  );
};

const NextLinks = ({
  session,
  isPain,
}: {
  readonly session: Session;
  readonly isPain: boolean;
}) => {
  const { summary: s } = useMessages().player;
  const asks = isPain || session.kind === 'cooldown';
  return (
    <div className="stack-tight">
      {asks ? (
        <Link className={buttonClass('primary')} to={logPath(session.kind)}>
          {s.log}
        </Link>
      ) : null}
      <Link className={buttonClass(asks ? 'secondary' : 'primary')} to="/">
        {s.today}
      </Link>
    </div>
  );
};
