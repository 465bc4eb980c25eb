import { type ReactNode, useState } from 'react';
import { type Day, isDay } from '#src/domain/day.ts';
import { painContexts } from '#src/domain/diary-entry.ts';
import type { EntryForm, FormProblem } from '#src/domain/entry-form.ts';
import type { Messages } from '#src/messages/messages.ts';
import { useMessages } from '#src/services/services.ts';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { DayField } from './day-field.tsx';
import { FlagChecklist } from './flag-checklist.tsx';
import { MoreFields } from './more-fields.tsx';
import { NoteField } from './note-field.tsx';
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
          today
            ? [m.diary.contexts[shown.context], ...dayWords(shown.day, today, m)].join(', ')
            : ''
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

/** Nothing of a field that was emptied. */
const dayWords = (day: Day, today: Day, m: Messages): readonly string[] =>
  isDay(day) ? [day === today ? m.today.title.toLowerCase() : m.calendar.long(day)] : [];

const moreWords = (shown: EntryForm, m: Messages): string =>
  [
    ...(shown.runImpact ? [m.diary.runImpacts[shown.runImpact]] : []),
    ...(shown.dailyLifeAffected ? [m.diary.dailyLife] : []),
    ...shown.qualities.map((quality) => m.diary.qualities[quality]),
    ...(shown.setOff ? [m.diary.setOffs[shown.setOff]] : []),
    ...(shown.morningStiffnessMinutes === undefined
      ? []
      : [m.diary.stiffFor(shown.morningStiffnessMinutes)]),
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
