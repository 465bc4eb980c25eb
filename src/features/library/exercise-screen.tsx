import { useState } from 'react';
import { useParams } from 'react-router-dom';
import {
  loadEasierMotion,
  loadExercise,
  loadHarderMotion,
  loadMotion,
  loadSources,
  loadVersions,
} from '#src/catalogue/catalogue.ts';
import type { Exercise, ExerciseVariant } from '#src/domain/exercise.schema.ts';
import { isAddition } from '#src/domain/exercise.ts';
import type { MotionVersions } from '#src/figure/motion.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { useLook } from '#src/services/use-look.ts';
import { useStatement } from '#src/services/use-statement.ts';
import { Button } from '#src/ui/button.tsx';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { ExerciseFigure } from '#src/ui/exercise-figure.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Lines } from '#src/ui/lines.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { StatementView } from '#src/ui/statement.tsx';
import { BackToMove } from './back-to-move.tsx';
import { LeaveOut } from './leave-out.tsx';
import { MissingPage } from './missing-page.tsx';
import './library.css';

const pages = kept(async (id: string) => ({
  exercise: await loadExercise(id),
  sources: await loadSources(),
  versions: await loadVersions(id),
}));

export const preloadExercise = pages.preload;

export const ExerciseScreen = () => {
  const m = useMessages();
  const { id = '' } = useParams();
  const { exercise, sources, versions } = pages.read(id);
  const statementProps = useStatement(sources);
  if (!exercise) return <MissingPage />;
  return (
    <Screen title={exercise.name} lead={exercise.summary} back={<BackToMove />}>
      <ExercisePicture key={id} exercise={exercise} versions={versions} />
      <Facts exercise={exercise} />
      <Section title={m.move.how}>
        <ol className="steps">
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Section>
      <Section title={m.move.feel}>
        <p>{exercise.feel}</p>
        <p className="soft">
          {m.move.muscles}:{' '}
          {exercise.muscles.map((muscle) => m.move.muscleNames[muscle]).join(', ')}
        </p>
      </Section>
      <Section title={m.move.mistakes}>
        <Lines lines={exercise.mistakes} />
      </Section>
      <Variant title={m.move.easier} variant={exercise.easier} exercise={exercise} />
      <Variant title={m.move.harder} variant={exercise.harder} exercise={exercise} />
      <Section title={m.move.leaveOut}>
        <Lines lines={exercise.leaveOut} />
        <LeaveOut id={id} />
      </Section>
      <Section title={m.move.says}>
        {exercise.statements.map((statement) => (
          <StatementView key={statement.presentedText} {...statementProps(statement)} />
        ))}
      </Section>
    </Screen>
  );
};

const Facts = ({ exercise }: { readonly exercise: Exercise }) => {
  const m = useMessages();
  return (
    <ul className="facts">
      <li>{m.move.kinds[exercise.kind]}</li>
      <li>{m.move.doseLine(exercise.dose, exercise.sideMode)}</li>
      {exercise.kit.length === 0 ? (
        <li>{m.move.noKit}</li>
      ) : (
        exercise.kit.map((item) => <li key={item}>{m.move.kit[item]}</li>)
      )}
      {isAddition(exercise) ? (
        <li className="fact-addition" title={m.move.additionNote}>
          {m.move.addition}
        </li>
      ) : null}
    </ul>
  );
};

const order = ['easier', 'usual', 'harder'] as const;
type Version = (typeof order)[number];
const loaders = { easier: loadEasierMotion, usual: loadMotion, harder: loadHarderMotion };

/** The usual movement in words; of another version, how it differs. */
const captionOf = (exercise: Exercise, version: Version) =>
  version === 'usual'
    ? exercise.caption
    : `${exercise.caption} ${exercise[version].name}: ${exercise[version].how}`;

const loadInside = () => import('#src/figure/anatomy.ts').then((module) => module.anatomyShapes);
const loadTint = () => import('#src/figure/muscles.ts').then((module) => module.muscleTints);

/** What the figure shows only when asked, fetched then; and the switch. */
const useSwitch = <Drawing,>(load: () => Promise<Drawing>) => {
  const [drawing, setDrawing] = useState<Drawing>();
  const toggle = () => {
    if (drawing) setDrawing(undefined);
    else void load().then((loaded) => setDrawing(() => loaded));
  };
  return [drawing, toggle] as const;
};

/** The figure at the exercise, with its two sides and a way to hold it still. */
const ExercisePicture = ({
  exercise,
  versions,
}: {
  readonly exercise: Exercise;
  readonly versions: MotionVersions;
}) => {
  const m = useMessages();
  const [playing, setPlaying] = useState(true);
  const [side, setSide] = useState<'left' | 'right'>('right');
  const [version, setVersion] = useState<Version>('usual');
  const [inside, toggleInside] = useSwitch(loadInside);
  const [tint, toggleTint] = useSwitch(loadTint);
  const look = useLook();
  const shown = order.filter((one) => one === 'usual' || versions[one] !== 'usual');
  return (
    <div className="picture">
      <ExerciseFigure
        id={exercise.id}
        load={loaders[version]}
        playing={playing}
        side={side}
        sideLetter={exercise.sideMode === 'each-side' ? m.figure.sideLetters[side] : undefined}
        look={look}
        inside={inside}
        tint={tint}
        label={captionOf(exercise, version)}
      />
      <div className="picture-controls">
        <Button kind="quiet" onClick={() => setPlaying(!playing)}>
          <Icon name={playing ? 'pause' : 'play'} />
          {playing ? m.move.holdStill : m.move.letMove}
        </Button>
        {exercise.sideMode === 'each-side' ? (
          <Button kind="quiet" onClick={() => setSide(side === 'left' ? 'right' : 'left')}>
            {side === 'left' ? m.move.showRight : m.move.showLeft}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={toggleInside}>
          {inside ? m.figure.hidePsoas : m.figure.showPsoas}
        </Button>
        <Button kind="quiet" onClick={toggleTint}>
          {tint ? m.figure.hideMuscles : m.figure.showMuscles}
        </Button>
      </div>
      {shown.length > 1 ? (
        <ChooseOne
          legend={m.figure.version}
          name="version"
          choices={shown.map((value) => ({ value, label: m.figure.versions[value] }))}
          value={version}
          onChange={setVersion}
        />
      ) : null}
      {inside ? <p className="soft small">{m.anatomy.model}</p> : null}
    </div>
  );
};

const Variant = ({
  title,
  variant,
  exercise,
}: {
  readonly title: string;
  readonly variant: ExerciseVariant;
  readonly exercise: Exercise;
}) => {
  const m = useMessages();
  return (
    <Section title={`${title}: ${variant.name}`}>
      <p>{variant.how}</p>
      {variant.dose ? (
        <p className="soft">{m.move.doseLine(variant.dose, exercise.sideMode)}</p>
      ) : null}
    </Section>
  );
};
