import type { Evidence } from '#src/domain/escalation/evidence.ts';
import { isOpenFlag } from '#src/domain/escalation/red-flags.ts';
import type { Status } from '#src/domain/escalation/rule.ts';
import type { Reason } from '#src/domain/escalation/rules.ts';
import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import type { Assessment } from '#src/domain/escalation.ts';
import { carriesTwoWeekLine } from '#src/domain/notice.ts';
import { signs } from './en-notice-signs.ts';
import { reasonWords } from './en-reasons.ts';

/** What a notice needs to know of its reader beside the assessment. */
export type NoticeReader = {
  readonly under18: boolean;
  /** Undefined when the region, or its number, is unknown. */
  readonly emergency: { readonly number: string; readonly country: string } | undefined;
};

/** A notice in words; the lists are sentences. The sources, the rule and the standing words stand beside it. */
export type NoticeWords = {
  readonly title: string;
  /** What was seen, with the runner's own numbers; the first sentence is enough for Today. */
  readonly seen: readonly string[];
  readonly todo: readonly string[];
  readonly running: string;
};

/** Above this a run is too much: one below the high line. */
const easy = t.highScore.value - 1;

type StatusWords = {
  readonly title: string;
  readonly todo: (assessment: Assessment, reader: NoticeReader) => readonly string[];
  readonly running: string;
};

const together = (reader: NoticeReader, alone: string, withSomebody: string) =>
  reader.under18 ? withSomebody : alone;

const book = (reader: NoticeReader, { episodeDays }: Evidence) => [
  together(
    reader,
    'Book an ordinary appointment with a doctor or a physiotherapist this week. Take your diary along.',
    'Talk to a parent or carer, and book an ordinary appointment with a doctor or a physiotherapist together this week. Take your diary along.',
  ),
  episodeDays > t.selfCare.value
    ? 'General guidance is to see a health professional when hip pain has not eased after about two weeks of looking after it.'
    : 'General guidance is about two weeks of looking after it at home, and sooner help when it gets worse, keeps coming back, or disturbs sleep or normal days.',
];

const keepLogging = 'Log the worst pain of each day, 0 included. One tap on Today is enough.';

const easyRuns = `Keep runs easy and at ${easy} or less. Stop if you limp.`;

const ifItHurts = `If a run hurts, stay at ${easy} or less. Stop if you limp.`;

const putAway =
  'Stop running. Stretches, rolling and strength are put away here until you say you got help.';

const statuses: Readonly<Record<Status, StatusWords>> = {
  emergency: {
    title: 'Get medical help now',
    todo: (_, reader) => [
      together(
        reader,
        'Call your local emergency number.',
        'Tell a parent or carer, and call your local emergency number together.',
      ),
      ...(reader.emergency ? [`${reader.emergency.country}: ${reader.emergency.number}.`] : []),
    ],
    running: putAway,
  },
  urgent: {
    title: 'Stop running. Be seen today or tomorrow',
    todo: ({ reason }, reader) => {
      const when = reason === 'one-leg-swollen-hot' ? 'today' : 'today or tomorrow';
      return [
        together(
          reader,
          `Arrange to be seen by a doctor or an urgent care service ${when}.`,
          `Tell a parent or carer, and arrange together to be seen by a doctor or an urgent care service ${when}.`,
        ),
        'Some causes of hip pain need a professional to find.',
      ];
    },
    running: putAway,
  },
  'safety-check': {
    title: 'One check first',
    todo: (_, reader) => [
      together(
        reader,
        'Answer a few questions about warning signs. It takes a minute.',
        'Answer a few questions about warning signs, with a parent or carer. It takes a minute.',
      ),
    ],
    running: 'Leave running until you have answered.',
  },
  'see-professional': {
    title: 'Time to get this looked at',
    todo: ({ evidence }, reader) => book(reader, evidence),
    running: easyRuns,
  },
  'see-professional-snoozed': {
    title: 'You asked to be reminded later',
    todo: ({ evidence }, reader) => [
      `The reminder comes back after ${t.snooze.value} days. It is still time to get this looked at.`,
      ...book(reader, evidence),
    ],
    running: easyRuns,
  },
  'under-care': {
    title: 'You have seen someone',
    todo: (_, reader) => [
      together(
        reader,
        'Go by what you agreed with them, and go back if it gets worse.',
        'Go by what you and a parent or carer agreed with them, and go back if it gets worse.',
      ),
      `This notice stays quiet for ${t.careQuiet.value} days.`,
    ],
    running: `Run as you agreed with them. If nothing was said, stay at ${easy} or less, and stop if you limp.`,
  },
  'insufficient-data': {
    title: 'Too few entries to say more',
    todo: ({ reason, evidence }, reader) =>
      reason === 'alert-open-no-entries-ask'
        ? [keepLogging, ...book(reader, evidence)]
        : [keepLogging],
    running: easyRuns,
  },
  cleared: {
    title: 'The notice is closed',
    todo: () => [keepLogging],
    running: `Your last entries were ${t.settledScore.value} or less. Ease back in: short and easy first, more when the morning after is calm.`,
  },
  'no-entries': {
    title: 'Nothing to look at yet',
    todo: () => [keepLogging],
    running: ifItHurts,
  },
  none: {
    title: 'Nothing to point out',
    todo: () => [keepLogging],
    running: ifItHurts,
  },
  settled: {
    title: 'It has been quiet',
    todo: () => [keepLogging],
    running: 'Ease back in: short and easy first, more when the morning after is calm.',
  },
  'ease-off': {
    title: 'Ease off for a few days',
    todo: () => ['Drop sprints, hills and strides first. Then make runs shorter.', keepLogging],
    running: `Only easy running, at ${easy} or less. Stop if you limp.`,
  },
  improving: {
    title: 'Lower than in your first week',
    todo: () => ['Go on as you do.', keepLogging],
    running: easyRuns,
  },
  'routines-first': {
    title: 'Routines come first',
    todo: (assessment, reader) =>
      carriesTwoWeekLine(assessment)
        ? [
            together(
              reader,
              'General guidance is to see a professional if hip pain has not improved after two weeks at home. You need not do the routines first.',
              'General guidance is to see a professional, with a parent or carer, if hip pain has not improved after two weeks at home. You need not do the routines first.',
            ),
            'A warm-up or a cool-down counts as a routine.',
          ]
        : ['A warm-up, a cool-down or a strength routine counts, in any mix.', keepLogging],
    running: easyRuns,
  },
  monitor: {
    title: 'Keep an eye on it',
    todo: () => [keepLogging],
    running: easyRuns,
  },
};

/** Where a pattern asks for more than its status does. */
const runningBy: Partial<Readonly<Record<Reason, string>>> = {
  'high-pain-week': `Above ${easy}, leave running. At ${easy} or less keep it easy, and stop if you limp.`,
  'getting-worse': `Run less for now, and drop sprints, hills and strides first. Stay at ${easy} or less, and stop if you limp.`,
};

/** The whole notice, from the assessment alone. */
export const noticeWords = (assessment: Assessment, reader: NoticeReader): NoticeWords => {
  const { status, reason, evidence } = assessment;
  const words = statuses[status];
  const sameDay = reason === 'one-leg-swollen-hot' && status === 'urgent';
  const referred = status === 'see-professional' || status === 'see-professional-snoozed';
  return {
    title: sameDay ? 'Stop running. Be seen today' : words.title,
    seen: isOpenFlag(reason)
      ? [`You ticked that ${signs[reason]}.`]
      : reasonWords[reason].seen(evidence),
    todo: words.todo(assessment, reader),
    running: (referred ? runningBy[reason] : undefined) ?? words.running,
  };
};
