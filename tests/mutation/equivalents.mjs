const shortCut = 'a short cut is taken less often; the judgement behind it says the same';
const never = 'the two lines never both hold: the one asks for what the other rules out';
const whole = 'reads more days than it needs; what is too old is left out right after';
const empty =
  'a default for an empty list, which no caller can see: each asks for three or more as well';

/** Changes that no test can notice, because they make no difference; by name, with the reason. */
export const equivalents = new Map([
  ['everyday-rules.ts | everydayRules: quiet-fortnight after no-entry-for-7-days', never],
  ['everyday-rules.ts | everydayRules: no-entry-for-7-days after ...loadRules', never],
  ['latch-rules.ts | latchRules: latched-until-settled after fourteen-quiet-days', never],
  [
    'replay.ts | day - newest.day < thresholds.week.value: < → <=',
    'judges one more day, on which no alert can open or close',
  ],
  ['replay.ts | day - thresholds.fortnight.value: - → +', shortCut],
  ['replay.ts | day - thresholds.fortnight.value + 1: 1 → 2', shortCut],
  [
    'replay.ts | loggedBetween(diary.logged, day - thresholds.fortnight.value + 1, day).some: .some → .every',
    shortCut,
  ],
  [
    'replay.ts |  new DiaryView(diary, day, false): flipped',
    'whether an alert opens asks nothing of the alert of the day before',
  ],
  ['level.ts | value < lowest: < → <=', 'the same value again'],
  ['level.ts | value > highest: > → >=', 'the same value again'],
  [
    'level.ts | day === null || run === null: || → &&',
    'without a typical run the larger of the day and of null is the day: no score is below 0; the compiler refuses it besides',
  ],
  [
    'diary-view.ts | diary.flagWritten.size === 0: 0 → -1',
    'a short cut: without flags the filter finds none either',
  ],
  ['diary-view.ts | -2: 2 → 3', whole],
  ['diary-view.ts | -2 * week: * → /', whole],
  ['episode.ts | quietDays: 0: 0 → 1', 'the day that opens an episode sets the count'],
  ['episode.ts | quietDays: 0: 0 → -1', 'the day that opens an episode sets the count'],
  [
    'diary-so-far.ts | next.day <= today - thresholds.recall.value: <= → <',
    'a final day is taken for final one day later: more work, the same episode',
  ],
  ['diary-so-far.ts | high - 1: 1 → 2', 'begins the search one place earlier'],
  ['diary-so-far.ts | worst: 0: 0 → -1', 'the score that makes the day is 0 or more'],
  ['diary-so-far.ts | logged.splice(place, 0, made): 0 → -1', 'removes none either way'],
  ['referral-rules.ts | first && last: && → ||', empty],
  ['referral-rules.ts | first && last ? last.day - first.day : 0: 0 → 1', empty],
  ['referral-rules.ts | first && last ? last.day - first.day : 0: 0 → -1', empty],
  [
    'referral-rules.ts | today - day.day < thresholds.week.value: < → <=',
    'a painful day in the last seven, asked for before, belongs to a bout that ended seven days ago',
  ],
  ['written-diary.ts | entry.createdDay > judgedAt: > → >=', 'the same day again'],
  ['written-diary.ts | value.length > 0: > → >=', 'an empty list has no flags to keep'],
  ['written-diary.ts | value.length > 0: 0 → -1', 'an empty list has no flags to keep'],
]);
