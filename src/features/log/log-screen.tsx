import { useNavigate, useSearchParams } from 'react-router-dom';
import { type Day, isDay } from '#src/domain/day.ts';
import { dayProblem } from '#src/domain/day-problem.ts';
import { type PainContext, painContexts } from '#src/domain/diary-entry.ts';
import { asksFlagQuestions } from '#src/domain/flag-questions.ts';
import { useMessages } from '#src/services/services.ts';
import { useOfferUndo } from '#src/services/use-offer-undo.ts';
import type { Leaving } from '#src/services/use-one-at-a-time.ts';
import { useToday } from '#src/services/use-today.ts';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { DayEntries } from './day-entries.tsx';
import { EntryEditor, type SavedEntry } from './entry-editor.tsx';
import { useFreshForm } from './use-fresh-form.ts';

/** A new entry. The address may name a day, a context and a score; what it names wrongly is said and left out. */
export const LogScreen = () => {
  const m = useMessages();
  const today = useToday();
  const [search] = useSearchParams();
  const fresh = useFreshForm(today);
  const offerUndo = useOfferUndo(useToast());
  const navigate = useNavigate();

  // The server knows no address beyond its path, so the query is read together with the day.
  const asked = today ? askedFor(search, today) : { wrong: [] };
  const base = {
    ...fresh,
    ...(asked.day ? { day: asked.day } : {}),
    ...(asked.context ? { context: asked.context } : {}),
    ...(asked.score === undefined ? {} : { nrs: asked.score }),
  };

  const saved = ({ entry }: SavedEntry): Leaving | 'staying' => {
    offerUndo(entry.nrs === null ? m.log.savedFlags : m.log.saved(entry.nrs), ({ diary }) =>
      diary.remove(entry.id),
    );
    // Some entries call for the questions about warning signs. Else Today shows what comes next, and the notice if a
    // sign was ticked; filling in past days goes on here.
    if (entry.day !== today && entry.flags.length === 0) {
      window.scrollTo(0, 0);
      return 'staying';
    }
    void navigate(entry.day === today && asksFlagQuestions(entry) ? '/check/' : '/');
    return 'leaving';
  };

  return (
    <Screen title={m.log.title}>
      {asked.wrong.map((part) => (
        <p key={part} role="alert" className="field-error">
          {m.log.hostile[part]}
        </p>
      ))}
      <EntryEditor
        key={search.toString()}
        form={`new ${search.toString()}`}
        base={base}
        today={today}
        onSaved={saved}
        below={(day) =>
          today ? <DayEntries day={dayProblem(day, today) ? base.day : day} /> : null
        }
      />
    </Screen>
  );
};

type Asked = {
  readonly day?: Day;
  readonly context?: PainContext;
  readonly score?: number;
  readonly wrong: readonly ('day' | 'context' | 'score')[];
};

const askedFor = (search: URLSearchParams, today: Day): Asked => {
  const day = search.get('day');
  const context = search.get('context');
  const score = search.get('score');
  const knownDay = isDay(day) && day <= today ? day : undefined;
  const knownContext = painContexts.find((one) => one === context);
  const knownScore = score !== null && /^(\d|10)$/.test(score) ? Number(score) : undefined;
  return {
    ...(knownDay ? { day: knownDay } : {}),
    ...(knownContext ? { context: knownContext } : {}),
    ...(knownScore === undefined ? {} : { score: knownScore }),
    wrong: [
      ...(day !== null && !knownDay ? (['day'] as const) : []),
      ...(context !== null && !knownContext ? (['context'] as const) : []),
      ...(score !== null && knownScore === undefined ? (['score'] as const) : []),
    ],
  };
};
