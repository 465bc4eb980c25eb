import { counted } from './numbers.ts';

const parts = {
  psoas: 'Psoas',
  iliacus: 'Iliacus',
  spine: 'Low back',
  pelvis: 'Pelvis',
  femur: 'Thigh bone',
};

const degrees = (n: number) => counted(n, 'degree', 'degrees');

/** "30 degrees bent, thigh forward" */
const angle = (flexion: number) => {
  if (flexion === 0) return '0 degrees, thigh in line with the body';
  return flexion > 0
    ? `${degrees(flexion)} bent, thigh forward`
    : `${degrees(-flexion)} straightened, thigh behind`;
};

/** `change` is the length against standing straight: 0.07 is seven per cent longer. */
const length = (name: string, change: number) => {
  const share = Math.round(Math.abs(change) * 100);
  if (share === 0) return `${name}: as long as when you stand straight.`;
  return `${name}: ${share}\u00a0% ${change > 0 ? 'longer' : 'shorter'} than when you stand straight.`;
};

/** The words of the page on which the hip can be bent. */
export const enAnatomy = {
  parts,
  bend: 'Bend the hip',
  behind: 'Behind',
  forward: 'Forward',
  angle,
  length,
  /** What the picture shows, for those who do not see it. */
  picture: (flexion: number) =>
    `A person from the side, the hip drawn see-through: ${angle(flexion)}. The psoas runs from the low back over the front of the hip to the thigh bone.`,
  choose: 'Tap a part in the picture, or choose it here',
  model:
    'This is a model of the path that the muscles take. It is not a measurement of you or of anyone, and it says nothing about pain. Its path begins at a fixed place on the pelvis.',
  credit:
    'The path is that of the model gait2392 by Delp, Loan, Hoy, Zajac, Topp, Rosen, Thelen, Anderson and Seth, used under CC BY 3.0; redrawn for this page.',
};

/** The words beside the moving figure. */
export const enFigure = {
  showPsoas: 'Show the psoas',
  hidePsoas: 'Hide the psoas',
  showMuscles: 'Colour the muscles',
  hideMuscles: 'Plain colours',
  /** On the limb that works: one letter, two at most. */
  sideLetters: { left: 'L', right: 'R' },
  look: 'Your figure',
  lookHint: 'The person who shows the exercises',
  looks: {
    mara: 'Mara',
    tobi: 'Tobi',
    ines: 'Ines',
    edda: 'Edda',
    amal: 'Amal',
    kofi: 'Kofi',
  } satisfies Record<string, string>,
  version: 'Version shown',
  versions: { easier: 'Easier', usual: 'Usual', harder: 'Harder' },
};
