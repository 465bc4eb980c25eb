import type { ReportPeriod } from '#src/domain/report.ts';

export const enReport = {
  title: 'Report',
  lead: 'One page for whoever looks at your hip. It is made on your phone, and goes only where you send it.',
  open: 'Make a report for a professional',
  period: 'How far back',
  periods: {
    '2-weeks': '2 weeks',
    '6-weeks': '6 weeks',
    '3-months': '3 months',
    all: 'All',
  } satisfies Record<ReportPeriod, string>,
  name: 'Your name',
  nameHint: 'If you like. It is only for this page and is not kept.',
  notes: 'Put my notes in',
  noNotes: 'There are no notes in this time.',
  send: 'Share or save as PDF',
  making: 'Making the PDF',
  print: 'Print',
  made: 'The PDF is made.',
  notMade: 'The PDF could not be made. Try Print instead.',
  lost: 'The PDF has only Latin letters: [?] stands for what it can’t show. Print shows everything.',
  failed: 'Your diary could not be read.',
  empty:
    'Nothing is noted in this time. The page is made from what you log: pain, runs and routines.',
  emptyAction: 'Log pain',

  /** The words of the page itself, which only this screen needs. */
  loadPage: () => import('./en-report-page.ts').then((words) => words.enReportPage),
};
