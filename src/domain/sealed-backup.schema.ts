import * as z from 'zod/mini';

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));

/**
 * A backup locked with a passphrase, version 1: one JSON object whose first line is the header and whose second is the
 * locked text. The header is written as it stands and is authenticated with the text: a change of either is noticed.
 */
export const sealedBackupSchema = z.strictObject({
  app: z.literal('hipwise'),
  sealed: z.literal(1),
  cipher: z.literal('AES-256-GCM'),
  kdf: z.literal('PBKDF2-HMAC-SHA-256'),
  /** Below the least the passphrase is guessed too fast; above the most a foreign file could hold the phone for minutes. */
  iterations: z.int().check(z.gte(600_000), z.lte(10_000_000)),
  salt: base64.check(z.length(24)),
  nonce: base64.check(z.length(16)),
  data: base64,
});

export type SealedBackup = z.infer<typeof sealedBackupSchema>;
