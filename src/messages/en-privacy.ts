import { counted } from './numbers.ts';

export const enPrivacy = {
  lead: 'Your diary is on this phone and nowhere else. There is no account and no server of ours.',
  keptTitle: 'What is kept, and where',
  kept: [
    'In this browser’s database: entries, runs, routines done, your settings, answers to notices, and which notices were shown.',
    'In this browser’s cache: the app itself and its recorded voice, so that it works without a network.',
    'Beside them three notes of the browser: your theme, whether it was asked to keep the diary, and how tall the last notice on Today was, so that nothing jumps.',
    'For this tab only: what you typed and have not saved.',
  ],
  counts: (entries: number, runs: number, sessions: number) =>
    `Now: ${counted(entries, 'entry', 'entries')}, ${counted(runs, 'run', 'runs')}, ${counted(sessions, 'routine done', 'routines done')}.`,
  sentTitle: 'What goes over the network',
  sent: 'The app loads its own files from the place you installed it from. It sends nothing of yours anywhere; the browser is told to refuse any other address.',
  requests: (own: number, others: number) =>
    `Since this page was opened: ${counted(own, 'request', 'requests')} to the app’s own address, answered from the phone where it can; ${others === 0 ? 'none to any other' : `also to ${counted(others, 'other address', 'other addresses')}, which an extension of your browser may have asked for`}.`,
  limitsTitle: 'What this can’t do',
  limits: [
    'Whoever can unlock this phone can read the diary. Hipwise has no lock of its own: one that only hides the screen would promise more than it holds.',
    'A backup file can be read by whoever gets it, unless you lock it with a passphrase.',
    'Whoever runs the place you load the app from can see that somebody loaded it, and when; not what you write.',
  ],
  gone: 'When you want it gone',
  goneBody:
    '“Delete everything” at the end of the settings removes the diary, your settings and the app’s own files from this browser. Backups you saved elsewhere stay.',
};
