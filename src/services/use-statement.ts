import { useHref } from 'react-router-dom';
import type { Source, Statement } from '#src/domain/article.schema.ts';
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
      return { id, label: source ? shortLabel(source) : id, href: `${page}#${id}` };
    }),
  });
};

/** "Konrad 2021"; a page without authors by its title. */
const shortLabel = ({ authors, title, year }: Source): string => {
  const name = authors?.split(/[ ,]/)[0] ?? title;
  return year ? `${name} ${year}` : name;
};
