import type { AcknowledgementKind } from '#src/domain/escalation/history.ts';
import { thresholds as t } from '#src/domain/escalation/thresholds.ts';
import type { FlagGroupId } from '#src/domain/flag-groups.ts';
import { signsOf } from './en-notice-signs.ts';
import { counted } from './numbers.ts';

let regionNames: Intl.DisplayNames | undefined;
const regionName = (region: string): string => {
  // Made when first needed: a slow phone takes many milliseconds for it.
  regionNames ??= new Intl.DisplayNames(['en-GB'], { type: 'region' });
  return regionNames.of(region) ?? region;
};

export const enNotice = {
  title: 'What your diary says',
  /** How a notice is put in words. The words weigh more than a first screen should, so they come when the rule has something to say. */
  words: () => import('./en-notice-words.ts').then(({ noticeWords }) => noticeWords),
  theRule: 'The rule behind it',
  whatItIsNot: 'What it is not',
  notThis: 'This is a count of your entries, not a diagnosis. It can’t tell what the cause is.',
  whatToDo: 'What to do',
  runningNow: 'Running now',
  sooner: 'Get help sooner if',
  soonerNow: 'Call your local emergency number if',
  soonerSoon: 'Be seen today or tomorrow if',
  signs: { emergency: signsOf('emergency'), urgent: signsOf('urgent') },
  call: (number: string, country: string) => `Call ${number} (${country})`,
  country: 'Which country are you in?',
  /** The name of an ISO 3166 region. */
  countryName: regionName,
  countryUnknown: 'Choose a country',
  more: 'What to do',
  /** The answers to a notice, and what is said when one was written. */
  answers: {
    'seen-professional': 'I’ve seen someone',
    snooze: `Remind me in ${t.snooze.value} days`,
    'got-help': 'I got help',
    'safety-check-clear': 'None of these',
  } satisfies Record<AcknowledgementKind, string>,
  answered: {
    'seen-professional': `Noted. This notice stays quiet for ${t.careQuiet.value} days, unless it gets much worse.`,
    snooze: `Noted. The reminder comes back in ${t.snooze.value} days.`,
    'got-help': 'Noted. Your routines are back. Go by what you were told.',
    'safety-check-clear': 'Noted: none of these.',
  } satisfies Record<AcknowledgementKind, string>,
  mistake: 'I ticked this by mistake',
  mistakeSaved: 'Taken back.',
  answer: 'Answer the questions',
  log: 'Log pain',
  saveDiary: 'Save my diary',
  diarySaved: 'Saved to a file.',
  diaryNotSaved: 'The file could not be made. Try again in Settings.',
  diaryHint: 'A file with everything you wrote, for you or for whoever looks at it.',
  away: 'No running for now',
  sources: 'Sources',
  howItWorks: 'How the rule works',
  version: (version: string) => `Rule version ${version}.`,
  future: (n: number) =>
    n === 1
      ? '1 entry is dated after today. Check your phone’s clock, or mend the date.'
      : `${n} entries are dated after today. Check your phone’s clock, or mend the dates.`,
  futureOpen: 'See the entries',

  check: {
    title: 'Check for warning signs',
    lead: 'Tick what is true now.',
    legend: 'Is any of these true now?',
    groups: {
      leg: 'Your leg',
      hip: 'Hip and groin',
      feeling: 'Feeling and strength',
      whole: 'The rest of you',
      joint: 'How the hip moves',
    } satisfies Record<FlagGroupId, string>,
    noHop: 'Do not hop or jump to try it out.',
    unanswered: 'Tick what is true, or “None of these”.',
    saved: (n: number) => `${counted(n, 'warning sign', 'warning signs')} noted.`,
  },
};
