import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import { type Trend, type TrendFilter, trendRanges, trendSince } from '#src/domain/trend.ts';
import { useServices } from '#src/services/services.ts';
import { useReadAhead } from '#src/services/use-read-ahead.ts';
import { useToday } from '#src/services/use-today.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { Diary } from './diary.tsx';
import { FilterFields } from './filter-fields.tsx';
import { trendSentence } from './trend-sentence.ts';
import { TrendTable } from './trend-table.tsx';
import { useTrendRecords } from './use-trend-records.ts';
import { useTrendWindow } from './use-trend-window.ts';
import { WarmUpComparison } from './warm-up-comparison.tsx';
import './trend.css';

// The chart and its scales come beside the first records: before them there is nothing to draw.
const loadChart = () =>
  import('./trend-chart.tsx').then((module) => ({ default: module.TrendChart }));
const TrendChart = lazy(loadChart);

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
  const first = useWatch('first day', (storage) => storage.watchFirstDay);
  const firstDay = first.state === 'ready' ? first.value : undefined;
  const shown = useTrendWindow(today, firstDay);
  const [filter, setFilter] = useState<TrendFilter>({ side: 'any' });
  const { from, to } = shown.window;
  const records = useTrendRecords(shown.window);
  const trend = useLast(
    useMemo(
      () =>
        records.state === 'ready'
          ? trendSince(records.value, { from, today: to, ...filter })
          : undefined,
      [records, from, to, filter],
    ),
  );

  useEffect(() => void loadChart(), []);
  useReadAhead(records.state === 'ready');

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
  const known = trend && first.state === 'ready' ? trend : undefined;
  if (known && firstDay === undefined) return <NothingYet />;
  return (
    <>
      <div className="trend-head" aria-busy={!known}>
        {known ? <p className="trend-sentence">{trendSentence(known, filter, today, m)}</p> : null}
        <Suspense fallback={<div className="trend-space" />}>
          {known ? <TrendChart trend={known} {...shown} /> : <div className="trend-space" />}
        </Suspense>
      </div>
      <div className="trend-choices">
        <ChooseOne
          legend={m.trend.range}
          name="range"
          choices={trendRanges.map((value) => ({ value, label: m.trend.ranges[value] }))}
          value={shown.range}
          onChange={shown.choose}
        />
        <FilterFields filter={filter} onChange={setFilter} />
      </div>
      {known && known.days.length > 0 ? <TrendTable trend={known} /> : null}
      {records.state === 'ready' ? (
        <WarmUpComparison records={records.value} window={shown.window} />
      ) : null}
      <p>
        <Link className={buttonClass('secondary')} to="/report/">
          {m.report.open}
        </Link>
      </p>
      <Diary today={today} firstDay={firstDay} />
    </>
  );
};

/** Before the first record: what this will show, and where to begin. */
const NothingYet = () => {
  const { messages: m } = useServices();
  return (
    <div className="card">
      <h2>{m.trend.emptyTitle}</h2>
      <p>{m.trend.emptyBody}</p>
      <Link className={buttonClass('primary')} to="/log/">
        {m.trend.logFirst}
      </Link>
    </div>
  );
};

/** What was drawn last, until the next days have been read: nothing flashes while the chart moves. */
const useLast = (trend: Trend | undefined): Trend | undefined => {
  const last = useRef(trend);
  if (trend) last.current = trend;
  return trend ?? last.current;
};
