import { Link, useParams } from 'react-router-dom';
import { loadArticle, loadSources } from '#src/catalogue/catalogue.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { useStatement } from '#src/services/use-statement.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { StatementView } from '#src/ui/statement.tsx';
import { BackToLearn } from './back-to-learn.tsx';

const pages = kept(async (id: string) => ({
  article: await loadArticle(id),
  sources: await loadSources(),
}));

export const preloadArticle = pages.preload;

export const ArticleScreen = () => {
  const m = useMessages();
  const { id = '' } = useParams();
  const { article, sources } = pages.read(id);
  const statementProps = useStatement(sources);
  if (!article)
    return (
      <Screen title={m.notFound.title} lead={m.notFound.body} back={<BackToLearn />}>
        {null}
      </Screen>
    );
  return (
    <Screen title={article.title} lead={article.summary} back={<BackToLearn />}>
      {article.topic === 'anatomy' ? (
        <p>
          <Link className={buttonClass('secondary')} to="/learn/hip/">
            {m.anatomy.bend}
          </Link>
        </p>
      ) : null}
      {article.sections.map((section) => (
        <Section key={section.heading} title={section.heading}>
          <div className="stack">
            {section.statements.map((statement) => (
              <StatementView key={statement.presentedText} {...statementProps(statement)} />
            ))}
          </div>
        </Section>
      ))}
      <p className="soft small">{m.standing}</p>
    </Screen>
  );
};
