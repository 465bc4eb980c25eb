/** Sentences as a list, each on its own. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="lines">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
