/** Before the first rolling exercise (bartsch-2021, and common sense): one yes to any of these leaves rolling out. */
export const enRolling = {
  title: 'Before you roll',
  lead: 'Asked once. Is any of these true for you?',
  questions: [
    'I am pregnant',
    'I have a blood clot, or take blood thinners',
    'I have a weak, widened artery (an aneurysm)',
    'I had a hernia or belly surgery in the last three months',
    'A bone may be injured there',
    'I have cancer, or fragile bones',
    'The skin there is broken or infected',
    'The place is numb',
  ],
  why: 'Your answer stays on this phone. Which one it was is not kept.',
  no: 'None of these',
  yes: 'One or more is true',
  allowed: 'Noted. Roll only muscle, and stop if it goes numb, pulses under the ball, or spreads.',
  hidden: 'Rolling is left out of your routines. You can change that in Settings.',
  settingsTitle: 'Rolling',
  states: {
    asked: 'You will be asked before the first rolling exercise.',
    allowed: 'Rolling is part of your routines.',
    hidden: 'Rolling is left out, because you answered yes to a question before rolling.',
  },
  again: 'Answer the questions again',
};
