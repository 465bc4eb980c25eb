import './statement.css';

type StatementProps = {
  readonly statement: {
    readonly articleText?: string;
    readonly presentedText: string;
    readonly note?: string;
    readonly addition?: true;
  };
  readonly words: {
    readonly articleSays: string;
    readonly weSay: string;
    readonly note: string;
    readonly addition: string;
    readonly sources: string;
  };
  readonly sources: readonly {
    readonly id: string;
    readonly label: string;
    readonly href: string;
  }[];
};

/** One thing said: what the article says where it differs, what we say, the note, and where it comes from. */
export const StatementView = ({ statement, words, sources }: StatementProps) => (
  <div className="statement">
    {statement.articleText ? (
      <dl className="statement-pair">
        <div>
          <dt>{words.articleSays}</dt>
          <dd className="soft">{statement.articleText}</dd>
        </div>
        <div>
          <dt>{words.weSay}</dt>
          <dd>{statement.presentedText}</dd>
        </div>
      </dl>
    ) : (
      <p>{statement.presentedText}</p>
    )}
    {statement.note ? (
      <p className="statement-note">
        <b>{words.note}:</b> {statement.note}
      </p>
    ) : null}
    {statement.addition || sources.length > 0 ? (
      <p className="small soft">
        {statement.addition ? `${words.addition}. ` : ''}
        {sources.length > 0 ? `${words.sources}: ` : ''}
        {sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 ? ', ' : ''}
            <a href={source.href}>{source.label}</a>
          </span>
        ))}
      </p>
    ) : null}
  </div>
);
