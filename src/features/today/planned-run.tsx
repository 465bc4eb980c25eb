import { useState } from 'react';
import type { Day } from '#src/domain/day.ts';
import { metresOf } from '#src/domain/run-form.ts';
import { useMessages } from '#src/services/services.ts';
import { useLoadNote } from '#src/services/use-load-note.ts';
import { Field } from '#src/ui/field.tsx';
import { LoadNote } from '#src/ui/load-note.tsx';

/** How far today: the longest run of the 30 days before, and a quiet word when the plan is much longer. Nothing is kept. */
export const PlannedRun = ({ today }: { readonly today: Day | undefined }) => {
  const m = useMessages();
  return (
    <details className="plan">
      <summary>{m.runs.plan}</summary>
      {today ? <Plan today={today} /> : null}
    </details>
  );
};

const Plan = ({ today }: { readonly today: Day }) => {
  const m = useMessages();
  const [planned, setPlanned] = useState('');
  const note = useLoadNote(today, metresOf(planned));
  return (
    <div className="stack">
      <Field label={m.runs.planned}>
        {(control) => (
          <input
            {...control}
            inputMode="decimal"
            autoComplete="off"
            value={planned}
            onChange={(event) => setPlanned(event.currentTarget.value)}
          />
        )}
      </Field>
      {note ? <LoadNote {...note} /> : null}
    </div>
  );
};
