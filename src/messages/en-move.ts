import type { Dose } from '#src/domain/dose.schema.ts';
import type { SideMode } from '#src/domain/exercise.schema.ts';
import { counted } from './numbers.ts';

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

export const enMove = {
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
  total: (minutes: number) => `About ${counted(minutes, 'minute', 'minutes')}`,
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
    'lower-back': 'low back',
    calves: 'calves',
  },
  doseLine,
  hidden: 'Routines are put away until you have got help.',
};
