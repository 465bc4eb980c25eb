/** What a schema of the domain does: it says of foreign data whether it is the record it should be. */
export type Gate<Row> = {
  safeParse(
    row: unknown,
  ):
    | { readonly success: true; readonly data: Row }
    | { readonly success: false; readonly error: { readonly issues: readonly unknown[] } };
};

/** The row, or undefined when it does not validate: it then stays in the database and only `setAside()` shows it. */
export const validRow = <Row>(gate: Gate<Row>, row: unknown): Row | undefined => {
  const parsed = gate.safeParse(row);
  return parsed.success ? parsed.data : undefined;
};

export const validRows = <Row>(gate: Gate<Row>, rows: readonly unknown[]): Row[] => {
  const valid: Row[] = [];
  for (const row of rows) {
    const parsed = gate.safeParse(row);
    if (parsed.success) valid.push(parsed.data);
  }
  return valid;
};
