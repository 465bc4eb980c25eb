import { Link } from 'react-router-dom';
import { articles } from '#src/catalogue/listing.ts';
import { articleTopics } from '#src/domain/article.ts';
import { useMessages } from '#src/services/services.ts';
import { Icon } from '#src/ui/icon.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';

export const LearnScreen = () => {
  const m = useMessages();
  return (
    <Screen title={m.learn.title} lead={m.learn.lead}>
      {articleTopics.map((topic) => {
        const ofTopic = articles.filter((article) => article.topic === topic);
        return ofTopic.length === 0 ? null : (
          <Section key={topic} title={m.learn.topics[topic]}>
            <ul className="list">
              {ofTopic.map((article) => (
                <ListLink
                  key={article.id}
                  to={`/learn/${article.id}/`}
                  title={article.title}
                  text={article.summary}
                />
              ))}
              {topic === 'about' ? <HowWeKnow /> : null}
            </ul>
          </Section>
        );
      })}
    </Screen>
  );
};

const HowWeKnow = () => {
  const m = useMessages();
  return (
    <>
      <ListLink to="/learn/rule/" title={m.learn.rule} text={m.rule.lead} />
      <ListLink to="/learn/sources/" title={m.learn.sources} text={m.learn.sourcesLead} />
    </>
  );
};

const ListLink = ({
  to,
  title,
  text,
}: {
  readonly to: string;
  readonly title: string;
  readonly text: string;
}) => (
  <li>
    <Link className="list-link" to={to}>
      <span className="list-title">{title}</span>
      <span className="soft small">{text}</span>
      <Icon name="forward" />
    </Link>
  </li>
);
