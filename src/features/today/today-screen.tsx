import { Link } from 'react-router-dom';
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

export const TodayScreen = () => {
  const m = useMessages();
  const today = useToday();
  const recent = useRecentDays(today);
  const step = useNextStep(today, recent);
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
      <NextCard step={step} today={today} recent={recent} />
      {/* The card may hold the question itself. */}
      {questions[step] ? null : <ScoreToday today={today} recent={recent} />}
      <WeekStrip today={today} recent={recent} />
      <BackupDue />
      <FirstWords />
    </Screen>
  );
};
