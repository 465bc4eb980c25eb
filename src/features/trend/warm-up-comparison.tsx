import { fewestToCompare, isEnough, type WarmUpCounts } from '#src/domain/warm-up-counts.ts';
import { useMessages } from '#src/services/services.ts';
import { Section } from '#src/ui/screen.tsx';

/** What goes with what: two counts with their sizes, and only with enough of both. No cause is claimed. */
export const WarmUpComparison = ({ counts }: { readonly counts: WarmUpCounts }) => {
  const m = useMessages();
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
