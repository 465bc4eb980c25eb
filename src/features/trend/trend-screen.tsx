import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import { type SideFilter, type TrendRange, trendOf, trendRanges } from '#src/domain/trend.ts';
import { useServices } from '#src/services/services.ts';
import { useToday } from '#src/services/use-today.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { DiaryList } from './diary-list.tsx';
import { TrendChart } from './trend-chart.tsx';
import { trendSentence } from './trend-sentence.ts';
import { TrendTable } from './trend-table.tsx';
import { useTrendRecords } from './use-trend-records.ts';
import './trend.css';

const sides: readonly SideFilter[] = ['any', 'left', 'right'];

export const TrendScreen = () => {
  const { messages: m } = useServices();
  const today = useToday();
  return (
    <Screen title={m.trend.title}>
      {today ? <TrendOn today={today} /> : <div className="trend-space" />}
    </Screen>
  );
};

/** One sentence, the chart, the same as a table, and the diary they are made of. */
const TrendOn = ({ today }: { readonly today: Day }) => {
  const { messages: m } = useServices();
  const [range, setRange] = useState<TrendRange>('6-weeks');
  const [side, setSide] = useState<SideFilter>('any');
  const records = useTrendRecords(range, today);
  const trend = useMemo(
    () => (records.state === 'ready' ? trendOf(records.value, { today, range, side }) : undefined),
    [records, today, range, side],
  );

  if (records.state === 'failed') {
    return (
      <div role="alert" className="stack">
        <p>{m.trend.failed}</p>
        <p>{m.failures[records.reason]}</p>
        <Link className={buttonClass('secondary')} to="/settings/">
          {m.today.settings}
        </Link>
      </div>
    );
  }
  return (
    <>
      <div className="trend-head" aria-busy={!trend}>
        {trend ? <p className="trend-sentence">{trendSentence(trend, side, m)}</p> : null}
        {trend ? <TrendChart trend={trend} /> : <div className="trend-space" />}
      </div>
      <div className="trend-choices">
        <ChooseOne
          legend={m.trend.range}
          name="range"
          choices={trendRanges.map((value) => ({ value, label: m.trend.ranges[value] }))}
          value={range}
          onChange={setRange}
        />
        <ChooseOne
          legend={m.trend.side}
          name="side"
          choices={sides.map((value) => ({ value, label: m.trend.sides[value] }))}
          value={side}
          onChange={setSide}
        />
      </div>
      {trend && trend.days.length > 0 ? <TrendTable trend={trend} /> : null}
      <p>
        <Link className={buttonClass('secondary')} to="/report/">
          {m.report.open}
        </Link>
      </p>
      <DiaryList today={today} />
    </>
  );
};
