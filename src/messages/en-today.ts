import { painLimit } from '#src/domain/pain-band.ts';
import { counted } from './numbers.ts';

export const enToday = {
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
    run: `You are warm. Stop if it hurts more than ${painLimit} of 10, or if you limp.`,
    log: 'One question: the worst hip or groin pain today.',
    cooldown: 'You are warm now: the best time to stretch.',
    morning: 'Yesterday you ran. Write down how your hip feels now.',
    rest: 'Rest days are part of the plan.',
  },
  minutes: (n: number) => counted(n, 'minute', 'minutes'),
  instead: 'Something else',
  noPain: 'No pain today',
  noPainSaved: 'Noted: no pain today.',
  scoreDone: (worst: number) =>
    `Noted for today: ${worst === 0 ? 'no pain' : `worst pain ${worst}`}`,
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
};
