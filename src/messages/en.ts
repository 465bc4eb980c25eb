import type { Dose } from '#src/domain/dose.schema.ts';
import type { RedFlag } from '#src/domain/escalation/red-flags.ts';
import type { SideMode } from '#src/domain/exercise.schema.ts';
import { calendar } from './calendar.ts';
import { counted as count } from './counted.ts';
import { enAnatomy, enFigure } from './en-figure.ts';
import { enNotice } from './en-notice.ts';
import { enPlayer } from './en-player.ts';
import { enReport } from './en-report.ts';
import { enRolling } from './en-rolling.ts';
import { enRuns } from './en-runs.ts';
import { enSettings } from './en-settings.ts';

const seconds = (n: number) => (n >= 120 && n % 60 === 0 ? `${n / 60} min` : `${n} s`);

/** "2 × 30 s each side" */
const doseLine = (dose: Dose, sideMode: SideMode) => {
  const each = dose.perSide ? (sideMode === 'each-way' ? ' each way' : ' each side') : '';
  const amount =
    dose.kind === 'reps'
      ? `${dose.reps}`
      : seconds(dose.kind === 'hold' ? dose.holdSeconds : dose.durationSeconds);
  const held = dose.kind === 'hold' ? ' held' : '';
  return `${dose.sets > 1 ? `${dose.sets} × ` : ''}${amount}${held}${each}`;
};

const size = (bytes: number) =>
  bytes < 1e9
    ? `${Math.max(1, Math.round(bytes / 1e6))} MB`
    : `${(Math.floor(bytes / 1e8) / 10).toLocaleString('en-GB')} GB`;

/** Every word of the app's own; the exercises, routines and articles bring theirs in content/. */
export const en = {
  language: 'en',
  calendar: calendar('en-GB'),

  app: {
    name: 'Hipwise',
    description:
      'A hip-care companion for runners: warm-up, cool-down, a private pain diary. Works offline, nothing leaves your phone.',
    skipToContent: 'Skip to content',
    mainNavigation: 'Main',
    loading: 'Loading',
    back: 'Back',
    undo: 'Undo',
    cancel: 'Cancel',
    close: 'Close',
    save: 'Save',
    delete: 'Delete',
    edit: 'Edit',
    offlineReady: 'Ready to work without a network.',
    update: {
      ready: 'A new version of Hipwise is ready.',
      'session-runs': 'A routine is running in another tab. Finish it, then update.',
      updating: 'Updating…',
    },
    updateNow: 'Update now',
    later: 'Later',
  },

  tabs: { today: 'Today', move: 'Move', log: 'Log', trend: 'Trend', learn: 'Learn' },

  standing:
    'General information for adults who run. It is not medical advice and can’t tell you what is causing pain. If you are worried, or pain is severe or unusual, get medical help; do not wait for the app. It does not watch you in the background.',

  failures: {
    quota: 'Your phone has no room left, so this was not saved. Free some space, then try again.',
    closed:
      'The diary was closed by your phone, so this was not saved. Reload the app, then try again.',
    blocked: 'Another Hipwise tab is holding the diary. Close it, then try again.',
    readonly:
      'Your browser does not let Hipwise write here, so this was not saved. A private window does that.',
    newer: 'This diary was written by a newer Hipwise. Update the app, then try again.',
    invalid: 'Something in this record is not right, so it was not saved.',
    unknown: 'Your phone could not do that. What you wrote is still on the screen.',
    diary: 'Your diary could not be opened.',
    retry: 'Try again',
    saveMyData: 'Save my data',
    dataSaved: 'Saved to a file, this included.',
    dataNotSaved: 'The file could not be made. What you wrote is still here.',
  },

  error: {
    title: 'Something went wrong',
    body: 'Your entries are still on your phone. Save a copy first, then reload.',
    saveMyData: 'Save my data',
    saved: 'Saved. Keep the file somewhere safe.',
    notSaved: 'The copy could not be made. Reload, then try again in Settings.',
    reload: 'Reload',
    details: 'What happened',
  },

  notFound: {
    title: 'There is no such page',
    body: 'The link may be old or mistyped. Nothing of yours is lost.',
    toToday: 'Go to Today',
  },

  welcome: {
    title: 'Hipwise',
    lead: 'For runners with a sore hip.',
    points: [
      'Before a run it takes you through the warm-up.',
      'After a run it takes you through the cool-down and asks one question.',
      'When pain does not settle although you do the work, it says so, with your own numbers.',
    ],
    private: 'No account, no server. What you write stays on this phone.',
    start: 'Start',
    ageLegend: 'How old are you?',
    ages: { adult: '18 or older', 'under-18': 'Under 18' },
    ageWhy: 'Asked once. Younger hips need a closer look, so some advice changes.',
  },

  today: {
    title: 'Today',
    settings: 'Settings',
    next: {
      warmup: { title: 'Before you run', action: 'Start warm-up' },
      run: { title: 'Go for your run', action: 'I have run' },
      log: { title: 'How did it feel?', action: 'Log pain' },
      cooldown: { title: 'After your run', action: 'Start cool-down' },
      morning: { title: 'How is it this morning?', action: 'Log this morning' },
      rest: { title: 'Done for now', action: 'See your trend' },
    },
    why: {
      warmup: 'Move before you run. Begin your run within five minutes of it.',
      run: 'You are warm. Stop at 5, and skip what hurts.',
      log: 'One question: the worst hip or groin pain today.',
      cooldown: 'You are warm now: the best time to stretch.',
      morning: 'Yesterday you ran. How you feel the morning after tells the most.',
      rest: 'Rest days are part of the plan.',
    },
    minutes: (n: number) => count(n, 'minute', 'minutes'),
    instead: 'Something else',
    noPain: 'No pain today',
    noPainSaved: 'Noted: no pain today.',
    noPainDone: 'Noted for today: no pain',
    score: 'Worst hip or groin pain today',
    scoreMorning: 'Worst hip or groin pain this morning',
    logScore: (score: number) => `Log worst pain ${score}`,
    afterRun: (score: number) => `Yesterday, in or after your run, you noted ${score}.`,
    week: 'Last seven days',
    dayValue: (day: string, score: number) => `${day}: worst pain ${score}`,
    dayNothing: (day: string) => `${day}: nothing noted`,
    ran: 'ran',
    moved: 'routine done',
    unfinished: (name: string) => `${name} is not finished.`,
    runSaved: 'Run noted.',
    resume: (left: string) => `Continue, ${left} left`,
    finishHere: 'Finish here',
    finished: (name: string) => `${name} is finished here.`,
  },

  move: {
    title: 'Move',
    lead: 'Routines first, then every exercise on its own.',
    routines: 'Routines',
    past: 'What you did so far',
    exercises: 'Exercises',
    kinds: {
      dynamic: 'Warm-up moves',
      static: 'Stretches',
      release: 'Rolling',
      strength: 'Strength',
      core: 'Core',
    },
    routineKinds: { warmup: 'Warm-up', cooldown: 'Cool-down', strength: 'Strength' },
    addition: 'Our addition',
    additionNote: 'Not in the article that Hipwise is built on.',
    start: 'Start',
    didIt: 'I did this without the phone',
    didItSaved: (name: string) => `${name} is noted for today.`,
    fit: 'Make it fit',
    minutesHave: 'Minutes I have',
    allMinutes: 'All of it',
    upTo: (n: number) => `${n} min`,
    kitHave: 'Kit at hand',
    total: (minutes: number) => `About ${count(minutes, 'minute', 'minutes')}`,
    kit: {
      mat: 'Mat',
      'foam-roller': 'Foam roller',
      'tennis-ball': 'Tennis ball',
      'medicine-ball': 'Medicine ball',
      band: 'Band',
      dumbbells: 'Dumbbells',
      box: 'Step or box',
      chair: 'Chair',
      wall: 'Wall',
      'leg-extension-machine': 'Leg extension machine',
      'leg-press-machine': 'Leg press machine',
    },
    noKit: 'No kit needed',
    inThisRoutine: 'In this routine',
    leftOut: 'Left out',
    leftOutWhy: {
      kit: 'needs kit you do not have at hand',
      time: 'to fit your minutes',
      chosen: 'you chose to leave it out',
      rolling: 'you answered yes to a question before rolling',
    },
    nothingLeft: 'Nothing is left with these choices. Give it more minutes or more kit.',
    holdStill: 'Hold still',
    letMove: 'Show the movement',
    showLeft: 'Show the left side',
    showRight: 'Show the right side',
    how: 'How',
    feel: 'Where you should feel it',
    mistakes: 'Common mistakes',
    easier: 'Easier',
    harder: 'Harder',
    leaveOut: 'Leave it out when',
    leaveOutOfMine: 'Leave it out of my routines',
    leaveOutHint: 'You can put it back here or in Settings.',
    says: 'What the article says',
    articleSays: 'The article says',
    weSay: 'We say',
    note: 'Note',
    sources: 'Sources',
    muscles: 'Works on',
    muscleNames: {
      psoas: 'psoas',
      iliacus: 'iliacus',
      'rectus-femoris': 'front thigh (rectus femoris)',
      quadriceps: 'front thigh (quadriceps)',
      hamstrings: 'back of the thigh',
      'gluteus-maximus': 'buttock',
      'gluteus-medius': 'side of the hip',
      'deep-rotators': 'deep buttock muscles',
      adductors: 'inner thigh',
      'tensor-fasciae-latae': 'outer front of the hip',
      abdominals: 'belly muscles',
      'side-trunk': 'side of the trunk',
      'lower-back': 'lower back',
      calves: 'calves',
    },
    doseLine,
    hidden: 'Routines are put away until you have got help.',
  },

  sessions: {
    title: 'Sessions',
    lead: 'What you did, as it was that day.',
    empty: 'Every routine you do is kept here, with its moves and doses.',
    emptyAction: 'See the routines',
    part: (fraction: number) => `${Math.round(fraction * 100)} %`,
    endings: { finished: 'finished', left: 'finished early', pain: 'stopped for pain' },
    open: 'not finished',
    easier: (name: string) => `easier: ${name}`,
    note: 'Note',
    saved: 'Changed.',
    asBefore: 'As it was before.',
    mended: 'changed by you',
    byHand: 'noted afterwards',
    deleted: 'Session deleted.',
    restored: 'Session restored.',
    editOne: (name: string, day: string) => `Edit ${name}, ${day}`,
    deleteOne: (name: string, day: string) => `Delete ${name}, ${day}`,
    more: 'Show older',
  },

  learn: {
    title: 'Learn',
    lead: 'Short pages, each sentence with its source.',
    topics: {
      anatomy: 'Your hip',
      stretches: 'Stretches',
      strength: 'Strength',
      gait: 'How you run',
      care: 'When to see whom',
      about: 'About Hipwise',
    },
    sources: 'Sources',
    sourcesLead:
      'What was read, what it found and how strong it is. The headings are short names of ours; the link leads to the original.',
    strength: {
      A: 'Strong: a review, a large cohort or a trial on the point',
      B: 'Fair: one good study or a consensus',
      C: 'Weak: a case series, a lab model or an opinion',
      E: 'Our own choice',
    },
    seen: {
      read: 'We read the abstract, the page or the table.',
      quoted: 'We saw it only as quoted by somebody else.',
      own: 'Our own choice, with our reasons.',
    },
    visit: 'Open the source',
    rule: 'How the rule works',
  },

  /** The warning signs in plain words, keyed by the rule's codes. */
  flags: {
    'cannot-bear-weight': 'I can’t walk or put weight on the leg',
    'severe-after-fall': 'Severe pain after a fall or a knock',
    'injury-numbness': 'Tingling or loss of feeling after an injury',
    'hot-swollen-or-fever': 'The hip is hot or swollen, or I have a fever or feel unwell with it',
    'saddle-or-bladder-bowel':
      'Numb between the legs, or a new change in bladder, bowel or sexual function',
    'both-legs-weak': 'Weak or numb in both legs',
    'testicle-pain-sudden': 'Sudden severe pain in a testicle',
    'groin-lump-painful-vomiting': 'A painful lump in the groin that won’t go back, or vomiting',
    'severe-abdominal': 'Severe belly pain with the hip pain',
    'chest-pain-breathless': 'Chest pain or breathless, with leg pain',
    'pain-walking-limp': 'I limp, or it hurts on ordinary walking',
    'night-or-rest-groin': 'Deep groin pain at night or at rest',
    'bone-risk-groin':
      'Groin pain with a big jump in running, and missed periods, low food intake, weight loss, a past stress fracture or medicine that thins bone',
    'sudden-pop-bruise': 'A sudden pop, bruising, or I can’t lift the knee',
    'sudden-severe-no-injury': 'Severe and sudden, without an injury',
    'skin-colour-change': 'The skin round the hip changed colour',
    'one-leg-swollen-hot': 'One calf or thigh is swollen, warm or throbbing',
    'leg-numb-weak': 'A numb or weak leg, with back pain',
    'unwell-weight-loss': 'Weight loss I can’t explain, or night sweats',
    'cancer-history-new-pain': 'I have had cancer and this hip pain is new',
    'morning-stiffness-30': 'Stiff for more than 30 minutes after waking',
    'locking-giving-way': 'It catches, locks or gives way',
    'less-rotation': 'Harder to put on socks or turn the leg',
  } satisfies Record<RedFlag, string>,

  /** The words of an entry, wherever one is shown. */
  diary: {
    question: 'What was the worst hip or groin pain today?',
    questionThen: 'What was the worst hip or groin pain that day?',
    noPain: 'no pain',
    worstImaginable: 'worst imaginable',
    bands: { low: '0 to 2', mid: '3 to 5', high: '6 to 10' },
    places: {
      'front-of-hip': 'Front of hip',
      'groin-crease': 'Groin crease',
      'upper-inner-thigh': 'Upper inner thigh',
      'outer-hip': 'Outer hip',
      buttock: 'Buttock',
      'low-back': 'Low back',
      other: 'Somewhere else',
    },
    sides: { left: 'left', right: 'right', both: 'both sides' },
    site: (place: string, side: string) => `${place}, ${side}`,
    contexts: {
      'pre-run': 'Before a run',
      'during-run': 'During a run',
      'post-run': 'After a run',
      'next-morning': 'Next morning',
      walking: 'Walking',
      rest: 'At rest',
    },
    runImpacts: { none: 'No', reduced: 'Shortened or slowed', stopped: 'Stopped or skipped' },
    qualities: {
      dull: 'dull',
      sharp: 'sharp',
      burning: 'burning',
      tight: 'tight',
      catching: 'catching',
      throbbing: 'throbbing',
    },
    setOffs: {
      'easy-run': 'Easy run',
      'fast-run': 'Fast run',
      hills: 'Hills',
      'long-run': 'Long run',
      sitting: 'Sitting',
      other: 'Something else',
    },
    score: (nrs: number) => `Worst pain ${nrs}`,
    flagsOnly: 'Warning signs, no score',
    flagCount: (n: number) => count(n, 'warning sign', 'warning signs'),
    dailyLife: 'Daily life or sleep affected',
    writtenLater: (day: string) => `Written later, on ${day}`,
    future: 'This date has not come yet, so the notice leaves it out. Edit it to mend the date.',
    editEntry: (what: string, day: string) => `Edit: ${what}, ${day}`,
    deleteEntry: (what: string, day: string) => `Delete: ${what}, ${day}`,
    deleted: 'Entry deleted.',
    restored: 'Entry is back.',
    asBefore: 'The entry is as it was before.',
    changed: 'Changed after it was written',
  },

  log: {
    title: 'Log',
    editTitle: 'Edit entry',
    save: 'Save',
    saveChanges: 'Save changes',
    saved: (nrs: number) => (nrs === 0 ? 'Saved: no pain.' : `Saved: worst pain ${nrs}.`),
    savedFlags: 'Saved.',
    when: 'When',
    where: 'Where',
    whereNothing: 'not said',
    more: 'More',
    moreHint: 'if you like',
    flags: 'Warning signs',
    flagsNone: 'none ticked',
    emergencyTicked:
      'Get medical help now. Call your local emergency number. Save this afterwards.',
    day: 'Day',
    context: 'When did it hurt most?',
    lateHint:
      'More than 3 days ago: kept in your diary, but not counted by the notice. People remember pain from further back as worse than it was.',
    impact: 'Did your hip change today’s run?',
    notAnswered: 'Not said',
    dailyLife: 'It affected daily life or sleep',
    qualities: 'How does it feel?',
    setOff: 'What set it off?',
    stiffness: 'Stiff after waking, in minutes',
    note: 'Note',
    noteCount: (used: number, most: number) =>
      `${used.toLocaleString('en')} of ${most.toLocaleString('en')} characters`,
    problems: {
      'nothing-to-save': 'Choose a number from 0 to 10 first. 0 means no pain.',
      'score-not-0-to-10': 'The score must be a whole number from 0 to 10.',
      'not-a-day': 'Choose a day.',
      'future-day': 'That day has not come yet. Choose today or an earlier day.',
      'note-too-long': 'The note is too long to save. Nothing was cut: shorten it, then save.',
      'stiffness-out-of-range': 'Give whole minutes, from 0 to 1,440.',
    },
    hostile: {
      day: 'The link asked for a day that does not exist or has not come yet. Today is shown instead.',
      context: 'The link asked for a moment we do not know, so it was left out.',
      score: 'The link asked for a score that is not 0 to 10, so it was left out.',
    },
    hipMap: 'Hip map',
    mapViews: { front: 'From the front', back: 'From behind' },
    mapSides: { left: 'your left', right: 'your right' },
    mapHint: 'Tap where it hurts, as many places as you like. The list below does the same.',
    mapList: 'The same as a list',
    draftKept: 'This is what you had not saved yet.',
    startOver: 'Start over',
    dayEntries: (day: string) => `Noted for ${day}`,
    dayNothing: 'Nothing yet.',
    missing: 'There is no such entry',
    missingBody: 'It may have been deleted, or the link is mistyped. Nothing else is lost.',
    toTrend: 'See all entries',
    delete: 'Delete this entry',
  },

  trend: {
    title: 'Trend',
    ranges: { '2-weeks': '2 weeks', '6-weeks': '6 weeks', '6-months': '6 months', all: 'All' },
    range: 'How far back',
    side: 'Side',
    sides: { any: 'Both', left: 'Left', right: 'Right' },
    emptyTitle: 'Nothing to draw yet',
    emptyBody:
      'Each score you log becomes a dot here, with a line for a typical week. Days without an entry stay empty: a gap is not a zero.',
    logFirst: 'Log pain',
    none: 'Nothing is logged in this time. Days without an entry stay empty.',
    logged: (logged: number, length: number) =>
      `You logged ${count(logged, 'day', 'days')} of the last ${length}.`,
    painful: (painful: number, highest: number) =>
      painful === 0
        ? `All were below 3; the highest was ${highest}.`
        : `${painful === 1 ? 'One was' : `${painful} were`} at 3 or more; the highest was ${highest}.`,
    weeks: (last: string, before: string) =>
      `A typical day was ${last} in the last 7 days and ${before} in the 7 before.`,
    week: (last: string) => `A typical day was ${last} in the last 7 days.`,
    loggedThen: (logged: number, length: number, from: string, to: string) =>
      `You logged ${count(logged, 'day', 'days')} of the ${length} from ${from} to ${to}.`,
    weeksThen: (last: string, before: string) =>
      `A typical day was ${last} in the last 7 of them and ${before} in the 7 before.`,
    weekThen: (last: string) => `A typical day was ${last} in the last 7 of them.`,
    onSide: (side: string) => `the ${side} side`,
    onPlaces: (what: string) => `Only ${what} and days without pain are counted.`,
    onContext: (context: string) => `Only scores for “${context}” are counted.`,
    filter: 'Show only',
    filterAll: 'everything',
    place: 'Place',
    anyPlace: 'Every place',
    context: 'Moment',
    anyContext: 'Every moment',
    moving: 'Move the chart',
    earlier: 'Earlier',
    later: 'Later',
    closer: 'Closer',
    wider: 'Wider',
    keys: 'Two fingers move and stretch the chart. On a keyboard: arrows read a day, + and − stretch, Page Up and Page Down move.',
    advice: 'Advice shown',
    advised: 'advice shown',
    together: 'Runs with and without a warm-up',
    ofRuns: (days: number, painful: number) => `${painful} of ${count(days, 'day', 'days')}`,
    warmUps: (withOnes: string, without: string) =>
      `Days with pain of 3 or more in or after the run: ${withOnes} with a warm-up, ${without} without one.`,
    notCause:
      'These are counts of what you wrote in the time shown. They do not say that one thing causes the other.',
    tooFew: (least: number, withOnes: number, without: number) =>
      `This compares pain after runs once ${least} run days with a score of either kind are in the time shown. Now there are ${withOnes} with a warm-up and ${without} without one.`,
    chart: 'Pain scores by day',
    line: 'typical week',
    runs: 'Runs',
    routines: 'Routines',
    read: 'Read a day',
    nothing: 'nothing noted',
    scores: (scores: string) => `scored ${scores}`,
    typical: (level: string) => `typical week ${level}`,
    table: 'The same as a table',
    columns: {
      day: 'Day',
      scores: 'Scores',
      typical: 'Typical week',
      ran: 'Run',
      routines: 'Routines',
      advice: 'Advice',
    },
    yes: 'yes',
    about:
      'A typical week leaves out the highest and the lowest day of seven and takes the mean of the rest. It needs two logged days; otherwise the line stops.',
    diary: 'Diary',
    older: (n: number) => `Show ${n} more`,
    olderEntries: 'Show older',
    views: { list: 'List', calendar: 'Calendar' },
    view: 'Show the diary as',
    search: 'Search in notes',
    found: (n: number) =>
      n === 0
        ? 'No note holds these words.'
        : `${count(n, 'note holds', 'notes hold')} these words.`,
    earlierMonth: 'Earlier month',
    laterMonth: 'Later month',
    calendarHint: 'Open a day to read it, to mend it or to fill it in.',
    failed: 'Your diary could not be read.',
  },

  backup: {
    title: 'Backup',
    lead: 'One file holds everything you wrote. Keep it somewhere else than on this phone.',
    never: 'No backup yet.',
    last: (day: string) => `Last backup: ${day}.`,
    since: (n: number, backedUp: boolean) =>
      `${count(n, 'entry', 'entries')} ${backedUp ? 'written since' : 'only on this phone'}.`,
    due: 'A phone can be lost. A new backup takes half a minute.',
    save: 'Save a backup',
    lock: 'Lock the file with a passphrase',
    lockHint: 'For a file that goes by mail or lies in a cloud.',
    lostMeansLost:
      'Write the passphrase down first. Without it nobody can open the file: not you, not us. Lost means lost.',
    passphrase: 'Passphrase',
    passphraseHint: (n: number) =>
      `Four or five unrelated words are good. At least ${n} characters.`,
    passphraseAgain: 'The same passphrase again',
    passphraseShort: (n: number) => `That is too short. At least ${n} characters are needed.`,
    passphraseDiffers: 'The two are not the same.',
    unlockTitle: 'This backup is locked',
    unlock: 'Unlock',
    wrongPassphrase:
      'This passphrase does not open the file. If you are sure of it, the file was damaged.',
    csv: 'For a spreadsheet',
    csvHint:
      'CSV files to look at and count in. They are not locked and can’t be restored: keep a backup too.',
    csvSaved: 'File made.',
    saved: 'Backup made. Keep it somewhere safe.',
    notSaved: 'The backup was not saved.',
    restore: 'Restore from a backup',
    restoreHint:
      'Choose a file, or drop it here. You will see what it holds before anything changes.',
    reading: 'Reading the file',
    unreadable: 'This file could not be read.',
    refused: 'This file can’t be restored. Nothing was changed.',
    problem: (path: string, what: string) => (path === '' ? what : `${path}: ${what}`),
    problems: {
      'not-json': 'This is not a Hipwise backup. Choose the .json file that Hipwise made.',
      'too-large':
        'The file is far larger than any diary. Choose the .json file that Hipwise made.',
      'not-hipwise': 'this file was not made by Hipwise',
      'newer-format': 'made by a newer Hipwise. Update the app, then try again.',
      missing: 'is missing',
      'unknown-field': 'is not a field that Hipwise knows',
      'wrong-type': 'has the wrong kind of value',
      'out-of-range': 'is outside what is allowed',
      'too-long': 'is too long',
      'not-allowed': 'has a value that Hipwise does not know',
      'duplicate-id': 'is used twice',
    },
    preview: (day: string) => `Backup of ${day}`,
    lists: {
      entries: 'Entries',
      runs: 'Runs',
      sessions: 'Routines done',
      acknowledgements: 'Answers to notices',
      adviceShown: 'Notices shown',
    },
    counts: (fresh: number, same: number, different: number) =>
      `${fresh} new, ${same} the same, ${different} changed`,
    onlyHere: (n: number) => (n === 1 ? '1 is only on this phone' : `${n} are only on this phone`),
    settings: {
      absent: 'The file holds no settings.',
      same: 'Settings are the same.',
      different: 'Settings differ.',
    },
    merge: 'Add to what is here',
    mergeHint:
      'Nothing here is removed. Where both have an entry, the one changed last stays. Your settings stay.',
    replace: 'Replace what is here',
    replaceHint: 'Only what is in the file remains. You can undo this once.',
    restored: 'Restored, and read back to check.',
    undone: 'Everything is as it was before.',
    setAside: (n: number) =>
      `${count(n, 'record', 'records')} could not be understood and ${n === 1 ? 'is' : 'are'} kept aside.`,
    exportSetAside: 'Save them to a file',
  },

  storage: {
    title: 'Your diary on this phone',
    looking: 'Looking',
    kept: 'Your browser keeps the diary even when the phone runs short of room.',
    notKept: 'Your browser may clear the diary when the phone runs short of room.',
    ask: 'Ask it to keep the diary',
    refused: 'Your browser has not agreed yet. It may once Hipwise is on your home screen.',
    room: (usedBytes: number, freeBytes: number) =>
      `${size(usedBytes)} used, app included. About ${size(freeBytes)} free for it.`,
    handOver:
      'On an iPhone or iPad, Hipwise on the home screen starts with an empty diary: it can’t see what you wrote in this tab. To take it along, save a backup here, open Hipwise from the home screen, and restore it there. A tab that is not opened for seven days may be cleared.',
  },

  privacy: {
    title: 'Privacy',
    lead: 'Your diary is on this phone and nowhere else. There is no account and no server of ours.',
    keptTitle: 'What is kept, and where',
    kept: [
      'In this browser’s database: entries, runs, routines done, your settings, answers to notices, and which notices were shown.',
      'In this browser’s cache: the app itself and its recorded voice, so that it works without a network.',
      'For this tab only: what you typed and have not saved.',
    ],
    counts: (entries: number, runs: number, sessions: number) =>
      `Now: ${count(entries, 'entry', 'entries')}, ${count(runs, 'run', 'runs')}, ${count(sessions, 'routine', 'routines')}.`,
    sentTitle: 'What goes over the network',
    sent: 'The app loads its own files from the place you installed it from. It sends nothing of yours anywhere; the browser is told to refuse any other address.',
    requests: (own: number, others: number) =>
      `Since this page was opened: ${count(own, 'request', 'requests')} to the app’s own address, answered from the phone where it can; ${others === 0 ? 'none to any other' : `also to ${count(others, 'other address', 'other addresses')}, which an extension of your browser may have asked for`}.`,
    limitsTitle: 'What this can’t do',
    limits: [
      'Whoever can unlock this phone can read the diary. Hipwise has no lock of its own: one that only hides the screen would promise more than it holds.',
      'A backup file can be read by whoever gets it, unless you lock it with a passphrase.',
      'Whoever runs the place you load the app from can see that somebody loaded it, and when; not what you write.',
    ],
    gone: 'When you want it gone',
    goneBody:
      '“Delete everything” at the end of the settings removes the diary, the cache and the app’s worker from this browser. Backups you saved elsewhere stay.',
  },

  player: enPlayer,
  settings: enSettings,
  anatomy: enAnatomy,
  figure: enFigure,
  notice: enNotice,
  rule: {
    title: 'How this rule works',
    lead: 'The notice is a count of what you write. This is all of it, from the same table that the app runs.',
    /** All of it is longer than a first screen should be. */
    words: () => import('./en-rule.ts').then(({ enRule }) => enRule),
  },
  rolling: enRolling,
  report: enReport,
  runs: enRuns,
};
