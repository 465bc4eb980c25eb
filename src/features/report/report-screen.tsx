import { useMemo, useState } from 'react';
import { Link } from 'react-router-dom';
import { deviceRegion } from '#src/device/region.ts';
import { saveFile } from '#src/device/save-file.ts';
import type { Day } from '#src/domain/day.ts';
import {
  paperOf,
  type Report,
  type ReportPeriod,
  reportOf,
  reportPeriods,
} from '#src/domain/report.ts';
import { useMessages } from '#src/services/services.ts';
import { useToday } from '#src/services/use-today.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { Button, buttonClass } from '#src/ui/button.tsx';
import { ChooseOne } from '#src/ui/choice-group.tsx';
import { Field, Switch } from '#src/ui/field.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { useToast } from '#src/ui/toast.tsx';
import { type Page, pageOf } from './page-of.ts';
import { ReportPage } from './report-page.tsx';
import { timeLineOf } from './time-line.ts';
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
  const report = useMemo(
    () => (records.state === 'ready' ? reportOf(records.value, { today, period }) : undefined),
    [records, today, period],
  );
  const page = useMemo(
    () => (report ? pageOf(report, m, { name, withNotes }) : undefined),
    [report, m, name, withNotes],
  );

  if (records.state === 'failed') {
    return (
      <div role="alert" className="stack">
        <p>{m.report.failed}</p>
        <p>{m.failures[records.reason]}</p>
      </div>
    );
  }
  return (
    <>
      <div className="report-choices stack">
        <ChooseOne
          legend={m.report.period}
          name="period"
          choices={reportPeriods.map((value) => ({ value, label: m.report.periods[value] }))}
          value={period}
          onChange={setPeriod}
        />
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
        <Send report={report} page={page} />
      </div>
      {report && page ? (
        <ReportPage page={page} report={report} />
      ) : (
        <div className="report-space" aria-busy="true" />
      )}
    </>
  );
};

const Send = ({
  report,
  page,
}: {
  readonly report: Report | undefined;
  readonly page: Page | undefined;
}) => {
  const m = useMessages();
  const toast = useToast();
  const settings = useWatch('settings', (storage) => storage.settings.watch);
  const [making, setMaking] = useState(false);
  const [lost, setLost] = useState(false);

  const send = async (made: Report, words: Page) => {
    setMaking(true);
    try {
      const region = settings.state === 'ready' ? settings.value.region : undefined;
      const { reportPdf } = await import('./report-pdf.ts');
      const { bytes, replaced } = await reportPdf(words, {
        paper: paperOf(region ?? deviceRegion()),
        timeLine: (width, height) => timeLineOf(made, m, width, height),
        pageNumber: m.report.page.pageOf,
      });
      setLost(replaced);
      if (await saveFile(m.report.page.file(made.to), 'application/pdf', bytes))
        toast({ text: m.report.made });
    } catch {
      // The library or the phone's memory: the page itself is on the screen and can be printed.
      toast({ text: m.report.notMade });
    } finally {
      setMaking(false);
    }
  };

  return (
    <div className="stack-tight">
      <Button
        kind="primary"
        disabled={!report || !page || making}
        onClick={() => report && page && void send(report, page)}
      >
        {making ? m.report.making : m.report.send}
      </Button>
      <Button disabled={!page} onClick={() => window.print()}>
        {m.report.print}
      </Button>
      <p className="small" role="status">
        {lost ? m.report.lost : ''}
      </p>
    </div>
  );
};
