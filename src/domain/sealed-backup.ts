import { parseJson } from './json.ts';
import { type Problem, problemsOf } from './problem.ts';
import { type SealedBackup, sealedBackupSchema } from './sealed-backup.schema.ts';

/** How the text is locked; all of it stands in the file. */
export type Sealing = Pick<SealedBackup, 'iterations' | 'salt' | 'nonce'>;

export type Sealed = {
  readonly backup: SealedBackup;
  /** The header as the file has it: exactly this is authenticated with the text. */
  readonly header: string;
};

/** The least that OWASP recommends for PBKDF2 with SHA-256 (2023: 600,000). */
export const sealIterations = 600_000;
export const minPassphraseLength = 10;

/** The file's first line. */
export const sealedHeader = ({ iterations, salt, nonce }: Sealing): string =>
  `{"app":"hipwise","sealed":1,"cipher":"AES-256-GCM","kdf":"PBKDF2-HMAC-SHA-256","iterations":${iterations},"salt":"${salt}","nonce":"${nonce}",`;

/** The whole file; `data` is the locked text in base 64. */
export const writeSealed = (header: string, data: string): string =>
  `${header}\n"data":"${data}"}\n`;

export const isSealed = (text: string): boolean => /^\uFEFF?\{"app":"hipwise","sealed":/.test(text);

/** Reads a file that `isSealed`. Never throws. */
export const readSealed = (
  text: string,
):
  | { readonly ok: true; readonly sealed: Sealed }
  | { readonly ok: false; readonly problems: readonly Problem[] } => {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, problems: [{ path: '', code: 'not-json' }] };
  const checked = sealedBackupSchema.safeParse(json);
  if (!checked.success) return { ok: false, problems: problemsOf(checked.error.issues, json) };
  // A mail program may have put a byte order mark first, or written the line's end anew.
  const header = text.slice(text.indexOf('{'), text.indexOf('\n')).replace(/\r$/, '');
  return { ok: true, sealed: { backup: checked.data, header } };
};
