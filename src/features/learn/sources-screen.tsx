import { loadSources } from '#src/catalogue/catalogue.ts';
import type { Source } from '#src/domain/article.schema.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { Screen } from '#src/ui/screen.tsx';
import { BackToLearn } from './back-to-learn.tsx';
import './sources.css';

const page = kept(loadSources);

export const preloadSources = () => page.preload('');

export const SourcesScreen = () => {
  const m = useMessages();
  const sources = page.read('');
  return (
    <Screen title={m.learn.sources} lead={m.learn.sourcesLead} back={<BackToLearn />}>
      <ul className="stack-wide sources">
        {[...sources.values()].map((source) => (
          <SourceItem key={source.id} source={source} />
        ))}
      </ul>
    </Screen>
  );
};

const SourceItem = ({ source }: { readonly source: Source }) => {
  const m = useMessages();
  const href = source.doi ? `https://doi.org/${source.doi}` : source.url;
  return (
    <li className="stack-tight" id={source.id}>
      <h2 className="source-title">{source.title}</h2>
      <p className="small soft">
        {[source.authors, source.where, source.year].filter(Boolean).join(', ')}
      </p>
      <p>{source.finding}</p>
      <p className="small soft">
        {m.learn.strength[source.strength]}. {m.learn.seen[source.seen]}
      </p>
      {href ? (
        <p className="small">
          <a href={href} target="_blank" rel="noreferrer noopener">
            {m.learn.visit}
            <span className="visually-hidden">: {source.title}</span>
          </a>
        </p>
      ) : null}
    </li>
  );
};
