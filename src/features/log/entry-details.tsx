import { type ReactNode, useState } from 'react';
import { type Day, daysBetween, isDay } from '#src/domain/day.ts';
import { dayProblem } from '#src/domain/day-problem.ts';
import {
  maxNoteLength,
  painContexts,
  qualities,
  runImpacts,
  setOffs,
} from '#src/domain/diary-entry.ts';
import { type EntryForm, type FormProblem, recallDays } from '#src/domain/entry-form.ts';
import { useMessages } from '#src/services/services.ts';
import { ChooseMany, ChooseOne } from '#src/ui/choice-group.tsx';
import { Field, Switch } from '#src/ui/field.tsx';
import { FlagChecklist } from './flag-checklist.tsx';
import { WhereField } from './where-field.tsx';

type EntryDetailsProps = {
  readonly shown: EntryForm;
  readonly today: Day | undefined;
  /** What was wrong at the last save. */
  readonly problems: readonly FormProblem[];
  readonly onChange: (part: Partial<EntryForm>) => void;
};

/** The problems that are said at their own field. */
export const fieldProblems: readonly FormProblem[] = [
  'not-a-day',
  'future-day',
  'note-too-long',
  'stiffness-out-of-range',
];

/** Everything about an entry but its score: each part says what it holds and opens in place. */
export const EntryDetails = ({ shown, today, problems, onChange }: EntryDetailsProps) => {
  const m = useMessages();
  const [withMap, setWithMap] = useState(false);
  const where = shown.sites
    .map(({ place, side }) => m.diary.site(m.diary.places[place], m.diary.sides[side]))
    .join('; ');
  return (
    <div className="entry-parts">
      <Part
        title={m.log.when}
        holds={
          today ? [m.diary.contexts[shown.context], dayWords(shown.day, today, m)].join(', ') : ''
        }
      >
        <ChooseOne
          legend={m.log.context}
          name="context"
          choices={painContexts.map((value) => ({ value, label: m.diary.contexts[value] }))}
          value={shown.context}
          onChange={(context) => onChange({ context })}
        />
        <DayField
          day={shown.day}
          today={today}
          missing={problems.includes('not-a-day')}
          onChange={(day) => onChange({ day })}
        />
      </Part>
      {shown.nrs === 0 ? null : (
        <Part
          title={m.log.where}
          holds={where || m.log.whereNothing}
          onOpen={() => setWithMap(true)}
        >
          <WhereField
            sites={shown.sites}
            withMap={withMap}
            onChange={(sites) => onChange({ sites })}
          />
        </Part>
      )}
      <Part title={m.log.more} holds={moreWords(shown, m) || m.log.moreHint}>
        <MoreFields shown={shown} problems={problems} onChange={onChange} />
      </Part>
      <Part
        title={m.log.flags}
        holds={shown.flags.length > 0 ? m.diary.flagCount(shown.flags.length) : m.log.flagsNone}
      >
        <FlagChecklist flags={shown.flags} onChange={(flags) => onChange({ flags })} />
      </Part>
      <NoteField note={shown.note} onChange={(note) => onChange({ note })} />
    </div>
  );
};

type Messages = ReturnType<typeof useMessages>;

const dayWords = (day: Day, today: Day, m: Messages): string =>
  day === today || !isDay(day) ? m.today.title.toLowerCase() : m.calendar.long(day);

const moreWords = (shown: EntryForm, m: Messages): string =>
  [
    ...(shown.runImpact ? [m.diary.runImpacts[shown.runImpact]] : []),
    ...(shown.dailyLifeAffected ? [m.diary.dailyLife] : []),
    ...shown.qualities.map((quality) => m.diary.qualities[quality]),
    ...(shown.setOff ? [m.diary.setOffs[shown.setOff]] : []),
  ].join(', ');

const Part = ({
  title,
  holds,
  onOpen,
  children,
}: {
  readonly title: string;
  readonly holds: string;
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) => (
  <details
    className="entry-part"
    onToggle={(event) => (event.currentTarget.open ? onOpen?.() : undefined)}
  >
    <summary>
      <span className="list-title">{title}</span>
      <span className="soft">{holds}</span>
    </summary>
    <div className="stack entry-part-body">{children}</div>
  </details>
);

const DayField = ({
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
  const late = today && isDay(day) && daysBetween(day, today) > recallDays;
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

const MoreFields = ({ shown, problems, onChange }: Omit<EntryDetailsProps, 'today'>) => {
  const m = useMessages();
  const notSaid = { value: '', label: m.log.notAnswered } as const;
  return (
    <>
      <ChooseOne
        legend={m.log.impact}
        name="run-impact"
        choices={[
          ...runImpacts.map((value) => ({ value, label: m.diary.runImpacts[value] })),
          notSaid,
        ]}
        value={shown.runImpact ?? ''}
        onChange={(value) => onChange({ runImpact: value === '' ? undefined : value })}
      />
      <Switch
        label={m.log.dailyLife}
        checked={shown.dailyLifeAffected}
        onChange={(dailyLifeAffected) => onChange({ dailyLifeAffected })}
      />
      <ChooseMany
        legend={m.log.qualities}
        name="qualities"
        choices={qualities.map((value) => ({ value, label: m.diary.qualities[value] }))}
        values={shown.qualities}
        onChange={(values) => onChange({ qualities: [...values] })}
      />
      <ChooseOne
        legend={m.log.setOff}
        name="set-off"
        choices={[...setOffs.map((value) => ({ value, label: m.diary.setOffs[value] })), notSaid]}
        value={shown.setOff ?? ''}
        onChange={(value) => onChange({ setOff: value === '' ? undefined : value })}
      />
      <Field
        label={m.log.stiffness}
        error={
          problems.includes('stiffness-out-of-range')
            ? m.log.problems['stiffness-out-of-range']
            : undefined
        }
      >
        {(control) => (
          <input
            {...control}
            type="number"
            inputMode="numeric"
            min={0}
            max={1440}
            value={shown.morningStiffnessMinutes ?? ''}
            onChange={(event) =>
              onChange({
                morningStiffnessMinutes:
                  event.currentTarget.value === '' ? undefined : event.currentTarget.valueAsNumber,
              })
            }
          />
        )}
      </Field>
    </>
  );
};

/** No `maxlength`: a browser would cut what is pasted. */
const NoteField = ({
  note,
  onChange,
}: {
  readonly note: string;
  readonly onChange: (note: string) => void;
}) => {
  const m = useMessages();
  const tooLong = note.length > maxNoteLength;
  return (
    <Field
      label={m.log.note}
      hint={
        note.length > maxNoteLength / 2 ? m.log.noteCount(note.length, maxNoteLength) : undefined
      }
      error={tooLong ? m.log.problems['note-too-long'] : undefined}
    >
      {(control) => (
        <textarea
          {...control}
          rows={1}
          value={note}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};
