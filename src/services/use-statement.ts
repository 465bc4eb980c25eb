import { useHref } from 'react-router-dom';
import type { Source, Statement } from '#src/domain/article.schema.ts';
import { sourceLabel } from '#src/domain/source-label.ts';
import { useMessages } from './services.ts';

/** Everything that ui/statement.tsx needs to show a statement of the content with links to its sources. */
export const useStatement = (sources: ReadonlyMap<string, Source>) => {
  const m = useMessages();
  const page = useHref('/learn/sources/');
  return (statement: Statement) => ({
    statement,
    words: {
      articleSays: m.move.articleSays,
      weSay: m.move.weSay,
      note: m.move.note,
      addition: m.move.addition,
      sources: m.move.sources,
    },
    sources: statement.sources.map((id) => {
      const source = sources.get(id);
      return { id, label: source ? sourceLabel(source) : id, href: `${page}#${id}` };
    }),
  });
};
