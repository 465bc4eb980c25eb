import { Link } from 'react-router-dom';
import { addDays, type Day } from '#src/domain/day.ts';
import { useMessages } from '#src/services/services.ts';
import { useRecentDays } from '#src/services/use-recent-days.ts';
import { useToday } from '#src/services/use-today.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { BackupDue } from './backup-due.tsx';
import { FirstWords } from './first-words.tsx';
import { NextCard, questions, useNextStep } from './next-card.tsx';
import { NoticeBanner } from './notice-banner.tsx';
import { OpenSessionCard } from './open-session-card.tsx';
import { ScoreToday } from './score-today.tsx';
import { WeekStrip } from './week-strip.tsx';
import './today.css';

// Any day will do before the phone has told the real one: nothing of it is drawn.
const noDay = '1970-01-08' as Day;

export const TodayScreen = () => {
  const m = useMessages();
  const today = useToday();
  const recent = useRecentDays(today ?? noDay);
  // The card then holds the question itself.
  const asks = questions[useNextStep(today, recent)];
  return (
    <Screen
      title={m.today.title}
      action={
        <Link className="button button-quiet" to="/settings/" aria-label={m.today.settings}>
          <Icon name="settings" />
        </Link>
      }
    >
      <NoticeBanner />
      <OpenSessionCard />
      <NextCard today={today} recent={recent} />
      {asks ? null : <ScoreToday today={today} recent={recent} />}
      <WeekStrip first={addDays(today ?? noDay, -6)} known={today !== undefined} recent={recent} />
      <BackupDue />
      <FirstWords />
    </Screen>
  );
};
