import type { RedFlag } from './escalation/red-flags.ts';

type FlagGroup = { readonly id: string; readonly flags: readonly RedFlag[] };

/** The red flags as they are asked: by where a runner would look for them, the pressing ones first in each group. */
export const flagGroups = [
  {
    id: 'leg',
    flags: [
      'cannot-bear-weight',
      'severe-after-fall',
      'injury-numbness',
      'pain-walking-limp',
      'sudden-pop-bruise',
      'one-leg-swollen-hot',
    ],
  },
  {
    id: 'hip',
    flags: [
      'hot-swollen-or-fever',
      'groin-lump-painful-vomiting',
      'testicle-pain-sudden',
      'sudden-severe-no-injury',
      'night-or-rest-groin',
      'skin-colour-change',
    ],
  },
  { id: 'feeling', flags: ['saddle-or-bladder-bowel', 'both-legs-weak', 'leg-numb-weak'] },
  {
    id: 'whole',
    flags: [
      'chest-pain-breathless',
      'severe-abdominal',
      'bone-risk-groin',
      'unwell-weight-loss',
      'cancer-history-new-pain',
    ],
  },
  { id: 'joint', flags: ['morning-stiffness-30', 'locking-giving-way', 'less-rotation'] },
] as const satisfies readonly FlagGroup[];

export type FlagGroupId = (typeof flagGroups)[number]['id'];
