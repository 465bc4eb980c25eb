import { useState } from 'react';
import { addDays, type Day, daysBetween } from '#src/domain/day.ts';
import { painBands } from '#src/domain/pain-band.ts';
import { dayTicks, needsYears, type Trend } from '#src/domain/trend.ts';
import { useMessages } from '#src/services/services.ts';
import { Button } from '#src/ui/button.tsx';
import { PainChart } from '#src/ui/pain-chart.tsx';
import { dayWords } from './day-words.ts';
import type { TrendDrawing } from './trend-drawing.ts';
import type { ShownWindow } from './use-trend-window.ts';

const wantedTicks = 3;

type TrendChartProps = Pick<ShownWindow, 'move' | 'zoom'> & {
  readonly trend: Trend;
  readonly drawing: TrendDrawing;
};

/** The trend as a drawing that can be read day by day, moved and stretched: by fingers, keys or buttons. */
export const TrendChart = ({ trend, drawing, move, zoom }: TrendChartProps) => {
  const m = useMessages();
  const { length } = trend;
  const [read, setRead] = useState<Day>();
  const chosen = Math.max(
    0,
    Math.min(length - 1, read ? daysBetween(trend.from, read) : length - 1),
  );
  const readAt = (at: number) => {
    setRead(addDays(trend.from, at));
    if (at < 0) move(at);
    if (at >= length) move(at - length + 1);
  };
  const stretch = (factor: number) => {
    const middle = (chosen + 0.5) / length;
    zoom(factor, middle, middle, true);
  };
  const long = needsYears(length);
  const tick = long ? m.calendar.shortMonth : m.calendar.short;
  const half = Math.round(length / 2);
  return (
    <div className="trend-chart">
      <PainChart
        length={length}
        dots={drawing.dots}
        line={drawing.line}
        rows={[
          { name: m.trend.runs, shape: 'disc', days: drawing.runs },
          { name: m.trend.routines, shape: 'square', days: drawing.routines },
          ...(drawing.advice.length > 0
            ? [{ name: m.trend.advice, shape: 'bar' as const, days: drawing.advice }]
            : []),
        ]}
        bands={painBands.map(({ id, from, to }) => ({ id, from, to, label: m.diary.bands[id] }))}
        ticks={dayTicks(length, wantedTicks).map((at) => ({
          at,
          label: tick(addDays(trend.from, at)),
        }))}
        words={{
          chart: m.trend.chart,
          line: m.trend.line,
          read: m.trend.read,
          keys: m.trend.keys,
        }}
        chosen={chosen}
        onRead={readAt}
        describe={(at) => {
          const day = addDays(trend.from, at);
          return dayWords(day, drawing.byDay.get(day), m, long ? m.calendar.full : m.calendar.long);
        }}
        onMove={move}
        onZoom={zoom}
      />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that everybody sees. */}
      <div className="trend-moves" role="group" aria-label={m.trend.moving}>
        <Button kind="quiet" onClick={() => move(-half)}>
          {m.trend.earlier}
        </Button>
        <Button kind="quiet" onClick={() => move(half)}>
          {m.trend.later}
        </Button>
        <Button kind="quiet" onClick={() => stretch(2)}>
          {m.trend.closer}
        </Button>
        <Button kind="quiet" onClick={() => stretch(0.5)}>
          {m.trend.wider}
        </Button>
      </div>
    </div>
  );
};
