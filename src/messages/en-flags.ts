import type { RedFlag } from '#src/domain/escalation/red-flags.ts';
import { type FlagGroupId, flagGroups } from '#src/domain/flag-groups.ts';

/** What is asked; each is ticked when it is true now. */
const questions: Readonly<Record<RedFlag, string>> = {
  'cannot-bear-weight': 'Can’t walk or put weight on the leg',
  'severe-after-fall': 'Severe pain after a fall or knock',
  'injury-numbness': 'Tingling or loss of feeling after an injury',
  'hot-swollen-or-fever': 'Hip hot or swollen, or a fever or feeling ill with it',
  'saddle-or-bladder-bowel':
    'Numb between the legs, or new trouble with bladder, bowel or sexual function',
  'both-legs-weak': 'Weak or numb in both legs',
  'testicle-pain-sudden': 'Sudden severe pain in a testicle',
  'groin-lump-painful-vomiting':
    'A painful lump in the groin that won’t go back, or vomiting with it',
  'severe-abdominal': 'Severe belly pain with the hip pain',
  'chest-pain-breathless': 'Chest pain or short of breath, with leg pain',
  'pain-walking-limp': 'Limping, or pain in ordinary walking',
  'night-or-rest-groin': 'Deep groin pain at night or at rest',
  'bone-risk-groin':
    'Groin pain after a big jump in running, and one of these: missed periods, eating too little or losing weight, an earlier stress fracture, bone-thinning medicine',
  'sudden-pop-bruise': 'A sudden pop, bruising, or can’t lift the knee',
  'sudden-severe-no-injury': 'Severe pain that came suddenly, without an injury',
  'skin-colour-change': 'Skin round the hip has changed colour',
  'one-leg-swollen-hot': 'One calf or thigh swollen, warm or throbbing',
  'leg-numb-weak': 'A numb or weak leg, with back pain',
  'unwell-weight-loss': 'Weight loss without a reason, or night sweats',
  'cancer-history-new-pain': 'Cancer in the past, and this hip pain is new',
  'morning-stiffness-30': 'Stiff for more than 30 minutes after waking',
  'locking-giving-way': 'The hip catches, locks or gives way',
  'less-rotation': 'Harder to put on socks or shoes',
};

const groups: Readonly<Record<FlagGroupId, string>> = {
  leg: 'Your leg',
  hip: 'Hip and groin',
  feeling: 'Feeling and strength',
  whole: 'The rest of you',
  joint: 'How the hip moves',
};

export const enFlags = {
  title: 'Warning signs',
  lead: 'Tick what is true now. Most people tick none.',
  legend: 'Is any of these true now?',
  none: 'None of these',
  questions,
  /** The questions in their groups, ready to be asked. */
  asked: flagGroups.map(({ id, flags }) => ({
    id,
    title: groups[id],
    choices: flags.map((flag) => ({ value: flag, label: questions[flag] })),
  })),
  noHop: 'Do not hop or jump to try it out.',
  save: 'Save',
  unanswered: 'Tick what is true, or “None of these”.',
  savedNone: 'Noted: none of these.',
  saved: (n: number) => (n === 1 ? '1 warning sign noted.' : `${n} warning signs noted.`),
  removed: 'Taken back.',
  stillOpen:
    'A sign you ticked earlier is still open. It stays until you say you got help, or take it back.',
};
