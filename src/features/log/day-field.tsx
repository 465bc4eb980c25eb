import { type Day, daysBetween, isDay } from '#src/domain/day.ts';
import { dayProblem } from '#src/domain/day-problem.ts';
import { thresholds } from '#src/domain/escalation/thresholds.ts';
import { useMessages } from '#src/services/services.ts';
import { Field } from '#src/ui/field.tsx';

/** The day of an entry: one to come is refused at once, one far back is said to be for display only. */
export const DayField = ({
  day,
  today,
  missing,
  onChange,
}: {
  readonly day: Day;
  readonly today: Day | undefined;
  readonly missing: boolean;
  readonly onChange: (day: Day) => void;
}) => {
  const m = useMessages();
  const problem = today && dayProblem(day, today);
  const late = today && isDay(day) && daysBetween(day, today) > thresholds.recall.value;
  return (
    <Field
      label={m.log.day}
      hint={late ? m.log.lateHint : undefined}
      error={problem === 'future-day' || (problem && missing) ? m.log.problems[problem] : undefined}
    >
      {(control) => (
        <input
          {...control}
          type="date"
          value={today ? day : ''}
          max={today}
          // An emptied field is no day; saving says so.
          onChange={(event) => onChange(event.currentTarget.value as Day)}
        />
      )}
    </Field>
  );
};
