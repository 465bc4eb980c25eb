import type { ReactNode } from 'react';
import type { Page, Table } from './page-of.ts';

/** The page on the screen and on the printer's paper: the same words as the PDF. */
export const ReportPage = ({
  page,
  timeLine,
  hips,
}: {
  readonly page: Page;
  readonly timeLine: ReactNode;
  readonly hips: ReactNode;
}) => (
  <article className="report" aria-labelledby="report-title">
    <header className="report-head">
      <h2 id="report-title">{page.title}</h2>
      <p className="report-name">{page.name}</p>
      <p className="report-soft">{page.made}</p>
      <p className="report-span">{page.span}</p>
    </header>
    <dl className="report-figures">
      {page.figures.map(({ label, value, detail }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b> {detail}
          </dd>
        </div>
      ))}
    </dl>
    {page.flags.length > 0 ? (
      <section className="report-flags">
        <h3>{page.flagsTitle}</h3>
        <ul className="report-plain">
          {page.flags.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    ) : (
      <p>{page.noFlags}</p>
    )}
    <section>
      <h3>{page.timeLineTitle}</h3>
      <p className="report-soft">{page.timeLineCaption}</p>
      {timeLine}
    </section>
    <div className="report-tables">
      {hips}
      <TableView table={page.where} />
      <TableView table={page.when} />
    </div>
    <div className="report-tables" data-second="">
      <TableView table={page.done} />
      <TableView table={page.advice} />
    </div>
    {page.notes.length > 0 ? (
      <section className="report-notes">
        <h3>{page.notesTitle}</h3>
        <dl>
          {page.notes.map(({ day, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn anew as a whole, and two notes may be the same.
            <div key={at}>
              <dt>{day}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
    ) : null}
    <footer className="report-about">
      {page.about.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </footer>
  </article>
);

const TableView = ({
  table: { title, columns, holdsNumbers, rows, empty, after },
}: {
  readonly table: Table;
}) => (
  <section>
    <h3>{title}</h3>
    {rows.length === 0 ? (
      <p>{empty}</p>
    ) : (
      <table className="report-table" data-numbers={holdsNumbers}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join()}>
              {row.map((cell, at) =>
                at === 0 ? (
                  <th key={columns[at]} scope="row">
                    {cell}
                  </th>
                ) : (
                  <td key={columns[at]}>{cell}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {after.map((line) => (
      <p key={line} className="report-soft">
        {line}
      </p>
    ))}
  </section>
);
