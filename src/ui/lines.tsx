/** Sentences as a list, each on its own; one that comes twice is said once. */
export const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul className="stack-tight lines">
    {[...new Set(lines)].map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
