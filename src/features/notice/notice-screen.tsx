import { Link } from 'react-router-dom';
import { loadSources } from '#src/catalogue/catalogue.ts';
import { ruleVersion } from '#src/domain/escalation/rules.ts';
import { noticeTone } from '#src/domain/notice.ts';
import type { Messages } from '#src/messages/messages.ts';
import { kept } from '#src/services/kept.ts';
import { useMessages } from '#src/services/services.ts';
import { useFutureEntries } from '#src/services/use-future-entries.ts';
import { useNoteShown } from '#src/services/use-note-shown.ts';
import { type Notice, useNotice } from '#src/services/use-notice.ts';
import { useToday } from '#src/services/use-today.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { NoticeCard } from '#src/ui/notice-card.tsx';
import { Screen, Section } from '#src/ui/screen.tsx';
import { EmergencyCall } from './emergency-call.tsx';
import { NoticeActions } from './notice-actions.tsx';
import { behind } from './rule-behind.ts';
import { SaveDiary } from './save-diary.tsx';
import { SoonerSigns } from './sooner-signs.tsx';
import { SourceLinks } from './source-links.tsx';

const sources = kept(loadSources);
const ruleWords = kept((m: Messages) => m.rule.words());

export const preloadNotice = (_id: string, m: Messages) =>
  Promise.all([sources.preload(''), ruleWords.preload(m)]);

/** What the rule found, with the counts, what it is and is not, and what to do. */
export const NoticeScreen = () => {
  const m = useMessages();
  const notice = useNotice();
  const history = useWatch('history', (storage) => storage.history.watch);
  const future = useFutureEntries(useToday());
  useNoteShown(notice?.assessment);
  return (
    <Screen
      title={m.notice.title}
      back={
        <Link className={buttonClass('quiet')} to="/">
          <Icon name="back" />
          {m.today.title}
        </Link>
      }
    >
      {history.state === 'failed' ? (
        <p role="alert">
          {m.failures.diary} {m.failures[history.reason]}
        </p>
      ) : null}
      {future > 0 ? (
        <p>
          {m.notice.future(future)} <Link to="/trend/">{m.notice.futureOpen}</Link>
        </p>
      ) : null}
      {notice ? <Explained notice={notice} /> : null}
      {notice || history.state === 'failed' ? null : <div className="loading" aria-busy="true" />}
      <SoonerSigns emergencyOnly={notice?.assessment.status === 'emergency'} />
      <p>
        <Link className={buttonClass('quiet')} to="/check/">
          {m.notice.check.title}
        </Link>
      </p>
      <p className="soft small">{m.standing}</p>
    </Screen>
  );
};

const Explained = ({ notice }: { readonly notice: Notice }) => {
  const m = useMessages();
  const { assessment, words, emergency } = notice;
  const tone = noticeTone(assessment.status);
  const rule = behind(assessment.reason);
  const theRule = ruleWords.read(m);
  return (
    <>
      <NoticeCard
        tone={tone === 'silent' ? 'quiet' : tone}
        title={words.title}
        titleId="notice-title"
      >
        <p>{words.seen.join(' ')}</p>
        <h3>{m.notice.whatToDo}</h3>
        {words.todo.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {assessment.status === 'emergency' ? <EmergencyCall emergency={emergency} /> : null}
        <h3>{m.notice.runningNow}</h3>
        <p>{words.running}</p>
      </NoticeCard>
      <NoticeActions assessment={assessment} />
      <p>
        <Link className={buttonClass('secondary')} to="/report/">
          {m.report.open}
        </Link>
      </p>
      <SaveDiary />
      <Section title={m.notice.theRule}>
        <p>{theRule.sentence(assessment.reason)}</p>
        <p>
          {theRule.notValidated} <Link to="/learn/rule/">{m.notice.howItWorks}</Link>.{' '}
          {m.notice.version(ruleVersion)}
        </p>
        <SourceLinks ids={rule.sources} sources={sources.read('')} />
      </Section>
      <Section title={m.notice.whatItIsNot}>
        <p>{m.notice.notThis}</p>
      </Section>
    </>
  );
};
