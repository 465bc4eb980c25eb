import { useId } from 'react';
import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import type { RecentRecords } from '#src/domain/day-so-far.ts';
import type { PainContext } from '#src/domain/diary-entry.ts';
import { bandOf } from '#src/domain/pain-band.ts';
import { useMessages } from '#src/services/services.ts';
import type { Watched } from '#src/services/use-watch.ts';
import { NoPainButton } from './no-pain-button.tsx';

const scores = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Today's score: no pain in one tap, any other in two, for the form opens with it and Save at hand. */
export const ScoreToday = ({
  today,
  recent,
  context,
}: {
  readonly today: Day | undefined;
  readonly recent: Watched<RecentRecords>;
  /** When the card asks about a moment; else the form finds the likely one. */
  readonly context?: PainContext;
}) => {
  const m = useMessages();
  const id = useId();
  const about = context ? `context=${context}&` : '';
  return (
    <section className="score-today" aria-labelledby={id}>
      <h2 className={context ? 'visually-hidden' : 'score-title'} id={id}>
        {context === 'next-morning' ? m.today.scoreMorning : m.today.score}
      </h2>
      <NoPainButton today={today} recent={recent} asksMoment={context !== undefined} />
      <ul className="score-links">
        {scores.map((score) => (
          <li key={score}>
            <Link
              className="score-link"
              data-band={bandOf(score)}
              to={`/log/?${about}score=${score}`}
              aria-label={m.today.logScore(score)}
            >
              {score}
            </Link>
          </li>
        ))}
      </ul>
      <p className="score-anchor" aria-hidden="true">
        10 {m.diary.worstImaginable}
      </p>
    </section>
  );
};
