import type { TrendWindow } from '#src/domain/trend-window.ts';
import { fewestToCompare, isEnough, warmUpCounts } from '#src/domain/warm-up-counts.ts';
import { useMessages } from '#src/services/services.ts';
import { Section } from '#src/ui/screen.tsx';
import type { WindowRecords } from './use-trend-records.ts';

/** What goes with what: two counts with their sizes, and only with enough of both. No cause is claimed. */
export const WarmUpComparison = ({
  records,
  window: { from, to },
}: {
  readonly records: WindowRecords;
  readonly window: TrendWindow;
}) => {
  const m = useMessages();
  const entries = records.entries.filter(({ day }) => day >= from && day <= to);
  const counts = warmUpCounts(entries, records.warmUpDays);
  // Nobody who logs no runs needs to read about them.
  if (counts.with.days + counts.without.days === 0) return null;
  const words = ({ days, painful }: typeof counts.with) => m.trend.ofRuns(days, painful);
  return (
    <Section title={m.trend.together}>
      {isEnough(counts) ? (
        <>
          <p>{m.trend.warmUps(words(counts.with), words(counts.without))}</p>
          <p className="soft small">{m.trend.notCause}</p>
        </>
      ) : (
        <p className="soft">
          {m.trend.tooFew(fewestToCompare, counts.with.days, counts.without.days)}
        </p>
      )}
    </Section>
  );
};
