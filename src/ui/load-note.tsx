import './load-note.css';

type LoadNoteProps = {
  readonly longest: string;
  readonly spike?: string;
  readonly source: { readonly label: string; readonly href: string };
};

/** How long a run is beside the longest before it: a quiet word with its source, never a stop. */
export const LoadNote = ({ longest, spike, source }: LoadNoteProps) => (
  <div className="load-note">
    <p className="soft small">{longest}</p>
    <div role="status">
      {spike ? (
        <p className="load-spike">
          {spike} <a href={source.href}>{source.label}</a>
        </p>
      ) : null}
    </div>
  </div>
);
