import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Day } from '#src/domain/day.ts';
import type { Pieces } from '#src/domain/pieces.ts';
import { type Trend, type TrendFilter, trendInPieces, trendRanges } from '#src/domain/trend.ts';
import type { TrendWindow } from '#src/domain/trend-window.ts';
import { type WarmUpCounts, warmUpCounts } from '#src/domain/warm-up-counts.ts';
import { useMessages } from '#src/services/services.ts';
import { useInPieces } from '#src/services/use-in-pieces.ts';
import { useLast } from '#src/services/use-last.ts';
import { useReadAhead } from '#src/services/use-read-ahead.ts';
import { useToday } from '#src/services/use-today.ts';
import { useWatch, type Watched } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { ChooseView } from '#src/ui/choice-group.tsx';
import { codeOf, useCode } from '#src/ui/code.ts';
import { Screen } from '#src/ui/screen.tsx';
import { whenIdle } from '#src/ui/when-idle.ts';
import { Diary } from './diary.tsx';
import { FilterFields } from './filter-fields.tsx';
import { type TrendDrawing, trendDrawing } from './trend-drawing.ts';
import { trendSentence } from './trend-sentence.ts';
import { TrendTable } from './trend-table.tsx';
import { useTrendRecords, type WindowRecords } from './use-trend-records.ts';
import { useTrendWindow } from './use-trend-window.ts';
import { WarmUpComparison } from './warm-up-comparison.tsx';
import './trend.css';

// The chart and its scales come beside the first records: before them there is nothing to draw.
export const trendChart = codeOf(() => import('./trend-chart.tsx'));

export const TrendScreen = () => {
  const m = useMessages();
  const today = useToday();
  return (
    <Screen title={m.trend.title}>
      {today ? (
        <TrendOn today={today} />
      ) : (
        <div className="trend-head">
          <div className="trend-sentence" />
          <div className="trend-space" />
        </div>
      )}
    </Screen>
  );
};

/** One sentence, the chart, the same as a table, and the diary they are made of. */
const TrendOn = ({ today }: { readonly today: Day }) => {
  const m = useMessages();
  const first = useWatch('first day', (storage) => storage.watchFirstDay);
  const firstDay = first.state === 'ready' ? first.value : undefined;
  const shown = useTrendWindow(today, firstDay);
  const [filter, setFilter] = useState<TrendFilter>({ side: 'any' });
  const records = useTrendRecords(shown.window);
  const chart = useCode(trendChart);
  const [whole, setWhole] = useState<DrawnTrend>();
  const isWhole = shown.window.from === shown.whole.from && shown.window.to === shown.whole.to;
  const part = useDrawnTrend(isWhole ? loading : records, shown.window, filter);
  const drawn = useLast(isWhole ? whole : part);
  const isIdle = useIdle(drawn !== undefined);

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
  const known = drawn && first.state === 'ready' ? drawn : undefined;
  if (known && firstDay === undefined) return <NothingYet />;
  return (
    <>
      {isWhole || isIdle ? (
        <WholeTrend window={shown.whole} filter={filter} onDrawn={setWhole} />
      ) : null}
      <div className="trend-head" aria-busy={!known}>
        {known ? (
          <p className="trend-sentence">{trendSentence(known.trend, known.filter, today, m)}</p>
        ) : (
          <div className="trend-sentence" />
        )}
        {known && chart ? (
          <chart.TrendChart trend={known.trend} drawing={known.drawing} {...shown} />
        ) : (
          <div className="trend-space" />
        )}
      </div>
      <div className="trend-choices choices-even">
        <ChooseView
          legend={m.trend.range}
          name="range"
          choices={trendRanges.map((value) => ({ value, label: m.trend.ranges[value] }))}
          value={shown.range}
          onChange={shown.choose}
        />
        <FilterFields filter={filter} onChange={setFilter} />
      </div>
      {known && known.trend.days.length > 0 ? <TrendTable trend={known.trend} /> : null}
      {known ? <WarmUpComparison counts={known.warmUps} /> : null}
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
  const m = useMessages();
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

const loading = { state: 'loading' } as const;

/** True from the moment on at which, after `begun`, nothing else is to be done. */
const useIdle = (begun: boolean): boolean => {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => (begun ? whenIdle(() => setIdle(true)) : undefined), [begun]);
  return isIdle;
};

type WholeTrendProps = {
  readonly window: TrendWindow;
  readonly filter: TrendFilter;
  readonly onDrawn: (drawn: DrawnTrend | undefined) => void;
};

/** Makes the trend of the whole diary before it is chosen: of twenty years that takes a slow phone longer than a tap may. */
const WholeTrend = ({ window, filter, onDrawn }: WholeTrendProps) => {
  const drawn = useDrawnTrend(useTrendRecords(window), window, filter);
  useLayoutEffect(() => onDrawn(drawn), [drawn, onDrawn]);
  return null;
};

const useDrawnTrend = (
  records: Watched<WindowRecords>,
  { from, to }: TrendWindow,
  filter: TrendFilter,
): DrawnTrend | undefined =>
  useInPieces(
    useMemo(
      () =>
        records.state === 'ready'
          ? () => drawnTrend(records.value, { from, to }, filter)
          : undefined,
      [records, from, to, filter],
    ),
  );

type DrawnTrend = {
  readonly trend: Trend;
  readonly filter: TrendFilter;
  readonly drawing: TrendDrawing;
  readonly warmUps: WarmUpCounts;
};

function* drawnTrend(
  records: WindowRecords,
  { from, to }: TrendWindow,
  filter: TrendFilter,
): Pieces<DrawnTrend> {
  const trend = yield* trendInPieces(records, { from, today: to, ...filter });
  const drawing = yield* trendDrawing(trend);
  const entries = records.entries.filter(({ day }) => day >= from && day <= to);
  yield;
  return { trend, filter, drawing, warmUps: yield* warmUpCounts(entries, records.warmUpDays) };
}
