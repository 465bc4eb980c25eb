import { useState } from 'react';
import { bandOf } from '#src/domain/pain-band.ts';
import { en } from '#src/messages/en.ts';
import { Button, type ButtonKind, buttonClass } from '#src/ui/button.tsx';
import { ChooseMany, ChooseOne, withOrWithout } from '#src/ui/choice-group.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Field, Switch } from '#src/ui/field.tsx';
import { FlagQuestions } from '#src/ui/flag-questions.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { NrsScale } from '#src/ui/nrs-scale.tsx';
import { SaveFailure } from '#src/ui/save-failure.tsx';
import { Shelf, Specimen } from './specimen.tsx';

const kinds: readonly ButtonKind[] = ['primary', 'secondary', 'quiet', 'emergency'];
const ranges = [
  { value: 'two-weeks', label: '2 weeks' },
  { value: 'six-weeks', label: '6 weeks' },
  { value: 'all', label: 'All' },
] as const;
const kit = [
  { value: 'roller', label: 'Foam roller' },
  { value: 'ball', label: 'Tennis ball' },
] as const;
const groups = [
  {
    title: 'Your leg',
    choices: [
      { value: 'walk', label: en.flags['cannot-bear-weight'] },
      { value: 'risk', label: en.flags['bone-risk-groin'] },
    ],
  },
] as const;

/** Everything that is tapped, turned or typed into. */
export const Controls = () => (
  <>
    <Shelf title="Buttons">
      {kinds.map((kind) => (
        <Specimen key={kind} name={`${kind}: usual, with a sign, disabled, as a link`}>
          <Button kind={kind}>Start warm-up</Button>
          <Button kind={kind}>
            <Icon name="check" />
            Done
          </Button>
          <Button kind={kind} disabled>
            Start warm-up
          </Button>
          <a className={buttonClass(kind)} href="#button">
            Make a report for a professional
          </a>
        </Specimen>
      ))}
    </Shelf>
    <Shelf title="Scores">
      <Score name="nothing chosen" first={null} />
      <Score name="chosen, in the middle band" first={4} />
      <Score name="chosen, in the high band" first={10} />
    </Shelf>
    <Shelf title="Choices">
      <One />
      <Many />
      <Signs />
      <Switches />
    </Shelf>
    <Shelf title="Fields">
      <Specimen name="empty, with a hint">
        <Field label="Your name" hint="It is only for this page and is not kept.">
          {(control) => <input {...control} />}
        </Field>
      </Specimen>
      <Specimen name="wrong">
        <Field label="Day" error={en.log.problems['future-day']}>
          {(control) => <input {...control} type="date" defaultValue="2031-01-01" />}
        </Field>
      </Specimen>
      <Specimen name="a list, a range, a note">
        <Field label="Butterfly">
          {(control) => (
            <select {...control}>
              <option>done</option>
              <option>left out</option>
            </select>
          )}
        </Field>
        <Field label="How loud">{(control) => <input {...control} type="range" />}</Field>
        <Field label="Note">
          {(control) => <textarea {...control} defaultValue="Sore on the last hill." />}
        </Field>
      </Specimen>
      <Specimen name="what could not be stored">
        <SaveFailure why={en.failures.quota} words={en.failures} onSave={async () => false} />
      </Specimen>
      <Question />
    </Shelf>
  </>
);

const Score = ({ name, first }: { readonly name: string; readonly first: number | null }) => {
  const [value, setValue] = useState(first);
  return (
    <Specimen name={name}>
      <NrsScale
        legend={en.diary.question}
        name={name}
        lowest={en.diary.noPain}
        highest={en.diary.worstImaginable}
        value={value}
        bandOf={bandOf}
        onChange={setValue}
      />
    </Specimen>
  );
};

const One = () => {
  const [value, setValue] = useState<(typeof ranges)[number]['value']>('six-weeks');
  return (
    <Specimen name="one of a few">
      <ChooseOne
        legend="How far back"
        name="one"
        choices={ranges}
        value={value}
        onChange={setValue}
      />
    </Specimen>
  );
};

const Many = () => {
  const [values, setValues] = useState<readonly (typeof kit)[number]['value'][]>(['roller']);
  return (
    <Specimen name="any of a few">
      <ChooseMany
        legend="Kit at hand"
        name="many"
        choices={kit}
        values={values}
        onPick={(value, isChosen) => setValues(withOrWithout(values, value, isChosen))}
      />
    </Specimen>
  );
};

const Signs = () => {
  const [value, setValue] = useState<readonly ('walk' | 'risk')[] | undefined>(['risk']);
  return (
    <Specimen name="warning signs">
      <FlagQuestions
        legend="Is any of these true now?"
        none="None of these"
        groups={groups}
        value={value}
        onChange={setValue}
      />
    </Specimen>
  );
};

const Switches = () => {
  const [on, setOn] = useState(true);
  return (
    <Specimen name="switches">
      <Switch
        label="Tones"
        hint="Short sounds for start, switch and end."
        checked={on}
        onChange={setOn}
      />
      <Switch label="Voice" checked={!on} onChange={(off) => setOn(!off)} />
    </Specimen>
  );
};

const Question = () => {
  const [open, setOpen] = useState(false);
  return (
    <Specimen name="a question that must be answered">
      <Button onClick={() => setOpen(true)}>Open it</Button>
      <Dialog open={open} title={en.player.leave.title} onClose={() => setOpen(false)}>
        <p>{en.player.leave.body}</p>
        <div className="dialog-actions">
          <Button kind="primary" onClick={() => setOpen(false)}>
            {en.player.leave.stay}
          </Button>
          <Button onClick={() => setOpen(false)}>{en.player.leave.later}</Button>
        </div>
      </Dialog>
    </Specimen>
  );
};
