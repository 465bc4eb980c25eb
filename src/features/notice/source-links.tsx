import { useHref } from 'react-router-dom';
import type { Source } from '#src/domain/article.schema.ts';
import type { RuleSourceId } from '#src/domain/escalation/rule-sources.ts';
import { sourceLabel } from '#src/domain/source-label.ts';
import { useMessages } from '#src/services/services.ts';

/** The sources of a number or a line of the rule, each a link to what was read of it. */
export const SourceLinks = ({
  ids,
  sources,
}: {
  readonly ids: readonly RuleSourceId[];
  readonly sources: ReadonlyMap<string, Source>;
}) => {
  const m = useMessages();
  const page = useHref('/learn/sources/');
  return (
    <p className="small soft">
      {m.notice.sources}:{' '}
      {ids.map((id, index) => {
        const source = sources.get(id);
        return (
          <span key={id}>
            {index > 0 ? ', ' : ''}
            {/* A plain link: only the browser itself goes to a place within a page. */}
            <a href={`${page}#${id}`}>{source ? sourceLabel(source) : id}</a>
          </span>
        );
      })}
    </p>
  );
};
