import { atEase, BUST } from '#src/figure/at-ease.ts';
import { LOOKS } from '#src/figure/figures.ts';
import { useMessages } from '#src/services/services.ts';
import { useChangeSettings } from '#src/services/use-change-settings.ts';
import { useLook } from '#src/services/use-look.ts';
import { ExerciseFigure } from '#src/ui/exercise-figure.tsx';
import { Section } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import './figure-section.css';

const loadPose = async () => atEase;

/** Who shows the exercises: a few people to choose from. */
export const FigureSection = () => {
  const m = useMessages().figure;
  const chosen = useLook();
  const change = useChangeSettings(useToast());
  return (
    <Section title={m.look}>
      <fieldset className="choices">
        <legend>{m.lookHint}</legend>
        <div className="look-choices">
          {LOOKS.map((look) => (
            <label className="look-choice" key={look.id}>
              <input
                type="radio"
                name="figure"
                value={look.id}
                checked={look.id === chosen.id}
                onChange={() => change({ figure: look.id })}
              />
              <ExerciseFigure id="at-ease" load={loadPose} look={look} box={BUST} />
              <span className="look-name">{m.looks[look.id]}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </Section>
  );
};
