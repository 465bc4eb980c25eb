import { counted } from './numbers.ts';

export const enBackup = {
  title: 'Backup',
  lead: 'One file holds everything you wrote. Keep it somewhere else than on this phone.',
  never: 'No backup yet.',
  last: (day: string) => `Last backup: ${day}.`,
  since: (n: number, backedUp: boolean) =>
    `${counted(n, 'entry', 'entries')} ${backedUp ? 'written since' : 'only on this phone'}.`,
  due: 'A phone can be lost. A new backup takes half a minute.',
  save: 'Save a backup',
  lock: 'Lock the file with a passphrase',
  lockHint: 'For a file that goes by mail or lies in a cloud.',
  lostMeansLost:
    'Write the passphrase down first. Without it nobody can open the file: not you, not us. Lost means lost.',
  passphrase: 'Passphrase',
  passphraseHint: (n: number) => `Four or five unrelated words are good. At least ${n} characters.`,
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
  fileMade: 'File made.',
  saved: 'Backup made. Keep it somewhere safe.',
  notSaved: 'The file was not saved.',
  restore: 'Restore from a backup',
  restoreHint:
    'Choose a file, or drop it here. You will see what it holds before anything changes.',
  reading: 'Reading the file',
  unreadable: 'This file could not be read.',
  refused: 'This file can’t be restored. Nothing was changed.',
  problem: (path: string, what: string) => (path === '' ? what : `${path}: ${what}`),
  problems: {
    'not-json': 'This is not a Hipwise backup. Choose the .json file that Hipwise made.',
    'too-large': 'The file is far larger than any diary. Choose the .json file that Hipwise made.',
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
    `${counted(n, 'record', 'records')} could not be understood and ${n === 1 ? 'is' : 'are'} kept aside.`,
  exportSetAside: 'Save them to a file',
};
