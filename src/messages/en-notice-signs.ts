import { type OpenFlag, openFlags } from '#src/domain/escalation/red-flags.ts';

/** Each sign as it is said back to the runner, without a condition's name. */
export const signs: Readonly<Record<OpenFlag, string>> = {
  'cannot-bear-weight': 'you can’t walk or put weight on the leg',
  'severe-after-fall': 'you have severe pain after a fall or knock',
  'injury-numbness': 'you feel tingling, or have lost feeling, after an injury',
  'hot-swollen-or-fever': 'the hip is hot or swollen, or you feel feverish or ill with it',
  'saddle-or-bladder-bowel':
    'you are numb between the legs, or bladder, bowel or sexual function has changed',
  'both-legs-weak': 'both legs are weak or numb',
  'testicle-pain-sudden': 'a testicle is suddenly very painful',
  'groin-lump-painful-vomiting':
    'a painful lump in the groin won’t go back, or you are vomiting with it',
  'severe-abdominal': 'you have severe belly pain with the hip pain',
  'chest-pain-breathless': 'you have chest pain or are short of breath, with leg pain',
  'pain-walking-limp': 'you limp, or ordinary walking hurts',
  'night-or-rest-groin': 'you have deep groin pain at night or at rest',
  'bone-risk-groin':
    'you have groin pain after a big jump in running, and one of the things that can make bones weaker',
  'sudden-pop-bruise': 'there was a sudden pop or bruising, or you can’t lift the knee',
  'sudden-severe-no-injury': 'severe pain came suddenly, without an injury',
  'skin-colour-change': 'the skin round the hip has changed colour',
  'one-leg-swollen-hot': 'one calf or thigh is swollen, warm or throbbing',
  'leg-numb-weak': 'a leg is numb or weak, and your back hurts',
  'unwell-weight-loss': 'you lost weight without a reason, or sweat at night',
  'cancer-history-new-pain': 'you had a serious illness in the past, and this hip pain is new',
};

export const signsOf = (tier: 'emergency' | 'urgent'): readonly string[] =>
  openFlags.filter((flag) => flag.tier === tier).map((flag) => signs[flag.code]);
