import { useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { keepNoticeSpace } from '#src/device/notice-space.ts';
import { noticeTone } from '#src/domain/notice.ts';
import { useMessages } from '#src/services/services.ts';
import { useFutureEntries } from '#src/services/use-future-entries.ts';
import { useNoteShown } from '#src/services/use-note-shown.ts';
import { useNotice } from '#src/services/use-notice.ts';
import { useToday } from '#src/services/use-today.ts';
import { useWatch } from '#src/services/use-watch.ts';
import { buttonClass } from '#src/ui/button.tsx';
import { NoticeCard } from '#src/ui/notice-card.tsx';

/** The rule's notice, when there is one: a sentence of what was seen, and the way to the whole of it. */
export const NoticeBanner = () => {
  const m = useMessages();
  const notice = useNotice();
  const assessment = notice?.assessment;
  const isReadable = useWatch('settings', (storage) => storage.settings.watch).state !== 'failed';
  useNoteShown(assessment);
  const tone = notice ? noticeTone(notice.assessment.status) : 'silent';
  const asks = tone === 'check';
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (assessment) keepNoticeSpace(card.current?.offsetHeight);
  }, [assessment]);
  return (
    <>
      <FutureEntries />
      {notice || !isReadable ? null : <div className="notice-space" />}
      {notice && tone !== 'silent' ? (
        <NoticeCard ref={card} tone={tone} title={notice.words.title} titleId="notice-title">
          <p>{notice.words.seen[0]}</p>
          {tone === 'emergency' ? <p>{notice.words.todo.join(' ')}</p> : null}
          <p>
            <Link
              className={buttonClass(tone === 'quiet' ? 'quiet' : 'secondary')}
              to={asks ? '/check/' : '/notice/'}
            >
              {asks ? m.notice.answer : m.notice.more}
            </Link>
          </p>
        </NoticeCard>
      ) : null}
    </>
  );
};

const FutureEntries = () => {
  const m = useMessages();
  const count = useFutureEntries(useToday());
  return count === 0 ? null : (
    <p className="soft">
      {m.notice.future(count)} <Link to="/trend/">{m.notice.futureOpen}</Link>
    </p>
  );
};
