import { useState } from 'react';
import { Link } from 'react-router-dom';
import { loadArticle, loadSources } from '#src/catalogue/catalogue.ts';
import { ANATOMY_PARTS, type AnatomyPart } from '#src/figure/anatomy-parts.ts';
import { lengthChange, MODEL_RANGE } from '#src/figure/psoas.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { useLook } from '#src/services/use-look.ts';
import { useStatement } from '#src/services/use-statement.ts';
import { AnatomyFigure } from '#src/ui/anatomy-figure.tsx';
import { Button } from '#src/ui/button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { StatementView } from '#src/ui/statement.tsx';
import { BackToLearn } from './back-to-learn.tsx';
import './anatomy.css';

const page = kept(async (id: string) => ({
  article: await loadArticle(id),
  sources: await loadSources(),
}));

const ARTICLE = 'hip';

export const preloadAnatomy = () => page.preload(ARTICLE);

/** A figure whose hip the reader bends, and what is said of each part that shows. */
export const AnatomyScreen = () => {
  const m = useMessages();
  const words = m.anatomy;
  const { article } = page.read(ARTICLE);
  const look = useLook();
  const [flexion, setFlexion] = useState(0);
  const [part, setPart] = useState<AnatomyPart>('psoas');
  return (
    <Screen title={words.bend} lead={article?.summary ?? ''} back={<BackToLearn />}>
      <section className="stack">
        <AnatomyFigure
          flexion={flexion}
          marked={part}
          onPick={setPart}
          look={look}
          label={words.picture(flexion)}
        />
        <HipSlider flexion={flexion} onChange={setFlexion} />
        <p>
          {words.length(words.parts.psoas, lengthChange('psoas', flexion))}
          <br />
          {words.length(words.parts.iliacus, lengthChange('iliacus', flexion))}
        </p>
        <p className="soft small">{words.model}</p>
      </section>
      <section className="section">
        <h2>{words.choose}</h2>
        <div className="part-buttons">
          {ANATOMY_PARTS.map((one) => (
            <Button key={one} aria-pressed={one === part} onClick={() => setPart(one)}>
              {words.parts[one]}
            </Button>
          ))}
        </div>
        <PartWords part={part} />
      </section>
      <p className="soft small">
        {words.credit} <Link to="/learn/sources/#gait2392-model">{m.learn.sources}</Link>
      </p>
      <p className="soft small">{m.standing}</p>
    </Screen>
  );
};

const HipSlider = ({
  flexion,
  onChange,
}: {
  readonly flexion: number;
  readonly onChange: (flexion: number) => void;
}) => {
  const words = useMessages().anatomy;
  const [from, to] = MODEL_RANGE;
  return (
    <div className="bend">
      <label htmlFor="bend">{words.bend}</label>
      <input
        id="bend"
        type="range"
        min={from}
        max={to}
        step={1}
        value={flexion}
        aria-valuetext={words.angle(flexion)}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <p className="bend-ends small soft" aria-hidden="true">
        <span>{words.behind}</span>
        <span>{words.forward}</span>
      </p>
      <p aria-hidden="true">{words.angle(flexion)}</p>
    </div>
  );
};

/** What the part is, where its pain is felt, what the article says of it, and the note. */
const PartWords = ({ part }: { readonly part: AnatomyPart }) => {
  const m = useMessages();
  const { article, sources } = page.read(ARTICLE);
  const statementProps = useStatement(sources);
  const name = m.anatomy.parts[part];
  const section = article?.sections.find(({ heading }) => heading === name);
  return (
    <div className="stack" aria-live="polite">
      <h3>{name}</h3>
      {section?.statements.map((statement) => (
        <StatementView key={statement.presentedText} {...statementProps(statement)} />
      ))}
    </div>
  );
};
