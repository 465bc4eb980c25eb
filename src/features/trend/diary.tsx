import { memo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import { useMessages } from '#src/services/services.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { ChooseView } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/screen.tsx';
import { DiaryCalendar } from './diary-calendar.tsx';
import { DiaryList } from './diary-list.tsx';

const views = ['list', 'calendar'] as const;
type View = (typeof views)[number];

type DiaryProps = { readonly today: Day; readonly firstDay: Day | undefined };

/**
 * Everything that was written, as a list or by months; any past day can be filled in from the second. Kept between drawings:
 * fingers that move the chart above draw that many times a second.
 */
export const Diary = memo(({ today, firstDay }: DiaryProps) => {
  const m = useMessages();
  const [view, setView] = useState<View>('list');
  return (
    <Section title={m.trend.diary}>
      <ChooseView
        legend={m.trend.view}
        name="view"
        choices={views.map((value) => ({ value, label: m.trend.views[value] }))}
        value={view}
        onChange={setView}
      />
      {view === 'list' ? (
        <DiaryList today={today} firstDay={firstDay} />
      ) : (
        <DiaryCalendar today={today} firstDay={firstDay} />
      )}
      <p>
        <Link className={buttonClass('quiet')} to="/runs/new/">
          {m.runs.add}
        </Link>
      </p>
    </Section>
  );
});
