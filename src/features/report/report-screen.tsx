import { useEffect, useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { deviceRegion } from '#src/device/region.ts';
import { saveFile } from '#src/device/save-file.ts';
import type { Day } from '#src/domain/day.ts';
import {
  type Paper,
  paperOf,
  type ReportPeriod,
  reportInPieces,
  reportPeriods,
} from '#src/domain/report.ts';
import type { ReportPageWords } from '#src/messages/en-report-page.ts';
import { useMessages } from '#src/services/services.ts';
import { useInPieces } from '#src/services/use-in-pieces.ts';
import { useReadAhead } from '#src/services/use-read-ahead.ts';
import { useToday } from '#src/services/use-today.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Field, Switch } from '#src/ui/field.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { hipViewsOf } from './hip-views.ts';
import { HipViewsDrawing } from './hip-views-drawing.tsx';
import { pageOf } from './page-of.ts';
import { ReportPage } from './report-page.tsx';
import type { ReportPdf } from './report-pdf.ts';
import { timeLineOf } from './time-line.ts';
import { TimeLineDrawing } from './time-line-drawing.tsx';
import { useReportRecords } from './use-report-records.ts';
import './report.css';

/** One page for the professional: chosen here, seen as it will be, then shared, saved or printed. */
export const ReportScreen = () => {
  const m = useMessages();
  const today = useToday();
  return (
    <Screen
      title={m.report.title}
      lead={m.report.lead}
      back={
        <Link className={buttonClass('quiet')} to="/trend/">
          <Icon name="back" />
          {m.trend.title}
        </Link>
      }
    >
      {today ? <ReportOn today={today} /> : <div className="report-space" />}
    </Screen>
  );
};

const ReportOn = ({ today }: { readonly today: Day }) => {
  const m = useMessages();
  const [period, setPeriod] = useState<ReportPeriod>('6-weeks');
  // Typed for this page: it lives as long as the screen does.
  const [name, setName] = useState('');
  const [withNotes, setWithNotes] = useState(false);
  const records = useReportRecords(period, today);
  const report = useInPieces(
    useMemo(
      () =>
        records.state === 'ready'
          ? () => reportInPieces(records.value, { today, period })
          : undefined,
      [records, today, period],
    ),
  );
  const words = usePageWords();
  const page = useMemo(
    () => (report && words ? pageOf(report, m, words, { name, withNotes }) : undefined),
    [report, m, words, name, withNotes],
  );

  useReadAhead(records.state === 'ready');

  if (records.state === 'failed') {
    return (
      <div role="alert" className="stack">
        <p>{m.report.failed}</p>
        <p>{m.failures[records.reason]}</p>
      </div>
    );
  }
  const choosePeriod = (
    <ChooseOne
      legend={m.report.period}
      name="period"
      choices={reportPeriods.map((value) => ({ value, label: m.report.periods[value] }))}
      value={period}
      onChange={setPeriod}
    />
  );
  if (
    records.state === 'ready' &&
    Object.values(records.value).every((rows) => rows.length === 0)
  ) {
    return (
      <>
        <div className="choices-even stack">{choosePeriod}</div>
        <p>{m.report.empty}</p>
        <p>
          <Link className={buttonClass('secondary')} to="/log/">
            {m.report.emptyAction}
          </Link>
        </p>
      </>
    );
  }
  return (
    <>
      <div className="choices-even stack">
        {choosePeriod}
        <Field label={m.report.name} hint={m.report.nameHint}>
          {(control) => (
            <input
              {...control}
              type="text"
              autoComplete="off"
              maxLength={60}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          )}
        </Field>
        <Switch
          label={m.report.notes}
          checked={withNotes}
          onChange={setWithNotes}
          {...(report?.notes.length === 0 ? { hint: m.report.noNotes } : {})}
        />
        <Send
          pdf={
            report && page && words
              ? (paper) =>
                  import('./report-pdf.ts').then(({ reportPdf }) =>
                    reportPdf(page, {
                      paper,
                      timeLine: (size) => timeLineOf(report, m, words, size),
                      hips: hipViewsOf(report),
                      pageNumber: words.pageOf,
                    }),
                  )
              : undefined
          }
          name={words?.file(today) ?? ''}
        />
      </div>
      {report && page && words ? (
        <ReportPage
          page={page}
          timeLine={<TimeLineDrawing report={report} words={words} />}
          hips={<HipViewsDrawing views={hipViewsOf(report)} words={words.map} />}
        />
      ) : (
        <div className="report-space" aria-busy="true" />
      )}
    </>
  );
};

/** The words of the page, once they are there. */
const usePageWords = (): ReportPageWords | undefined => {
  const { loadPage } = useMessages().report;
  const [words, setWords] = useState<ReportPageWords>();
  useEffect(() => {
    let over = false;
    void loadPage().then((loaded) => {
      if (!over) setWords(loaded);
    });
    return () => {
      over = true;
    };
  }, [loadPage]);
  return words;
};

const Send = ({
  pdf,
  name,
}: {
  /** Undefined while there is nothing to send. */
  readonly pdf: ((paper: Paper) => Promise<ReportPdf>) | undefined;
  /** The file's name. */
  readonly name: string;
}) => {
  const m = useMessages();
  const toast = useToast();
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const [making, setMaking] = useState(false);
  const [lost, setLost] = useState(false);

  const send = async (make: NonNullable<typeof pdf>) => {
    setMaking(true);
    try {
      const region = settings.state === 'ready' ? settings.value.region : undefined;
      const { bytes, replaced } = await make(paperOf(region ?? deviceRegion()));
      setLost(replaced);
      if (await saveFile(name, 'application/pdf', bytes)) toast({ text: m.report.made });
    } catch {
      // The library or the phone's memory: the page itself is on the screen and can be printed.
      toast({ text: m.report.notMade });
    } finally {
      setMaking(false);
    }
  };

  return (
    <div className="stack-tight">
      <Button kind="primary" disabled={!pdf || making} onClick={() => pdf && void send(pdf)}>
        {making ? m.report.making : m.report.send}
      </Button>
      <Button disabled={!pdf} onClick={() => window.print()}>
        {m.report.print}
      </Button>
      <p className="small" role="status">
        {lost ? m.report.lost : ''}
      </p>
    </div>
  );
};
