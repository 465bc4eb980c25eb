import * as z from 'zod/mini';
import { articleTopics } from './article.ts';

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));
const text = z.string().check(z.minLength(8), z.maxLength(600));

/** One thing said, with where it comes from. Either it carries claims of the article or it is marked as our addition. */
export const statementSchema = z
  .strictObject({
    /** Ids of the article's claims that this statement carries. */
    claims: z.array(z.string().check(z.regex(/^[A-E]\d{1,2}$/))),
    /** What the article says, in our words; needed where we present it differently. */
    articleText: z.exactOptional(text),
    /** What we show as true. */
    presentedText: text,
    /** Why the two differ. */
    note: z.exactOptional(text),
    /** Ids in content/sources.ts. */
    sources: z.array(id),
    /** True when the article says nothing of the kind. */
    addition: z.exactOptional(z.literal(true)),
  })
  .check(
    z.refine((s) => s.addition === true || s.claims.length > 0, {
      error: 'a statement carries a claim of the article or is marked as an addition',
      path: ['claims'],
    }),
    z.refine((s) => s.note === undefined || s.sources.length > 0, {
      error: 'a note names its source',
      path: ['sources'],
    }),
  );

/** A short page of Learn. */
export const articleSchema = z.strictObject({
  id,
  title: z.string().check(z.minLength(3), z.maxLength(60)),
  topic: z.enum(articleTopics),
  summary: text,
  sections: z
    .array(
      z.strictObject({
        heading: z.string().check(z.minLength(3), z.maxLength(80)),
        statements: z.array(statementSchema).check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
});

/** What was read and how strong it is, so that a reader can judge. */
export const sourceSchema = z.strictObject({
  id,
  /** What it is, in plain words; not the paper's own title. */
  title: z.string().check(z.minLength(3)),
  /** The first author, or all when few. */
  authors: z.exactOptional(z.string()),
  /** Journal, guideline body or site, with the archive's number where there is no DOI. */
  where: z.string(),
  year: z.exactOptional(z.int().check(z.gte(1950), z.lte(2099))),
  url: z.exactOptional(z.url()),
  doi: z.exactOptional(z.string().check(z.startsWith('10.'))),
  /** `read`: the abstract, page or table was read. `quoted`: seen only as quoted by somebody else. `own`: our own choice. */
  seen: z.enum(['read', 'quoted', 'own']),
  /** A review, large group or trial on the point; B one good study or agreement; C cases, models, opinion; E our own choice. */
  strength: z.enum(['A', 'B', 'C', 'E']),
  /** What it found, in one or two sentences with the numbers we use. */
  finding: text,
});

export type Statement = z.infer<typeof statementSchema>;
export type Article = z.infer<typeof articleSchema>;
export type Source = z.infer<typeof sourceSchema>;
export type ArticleSummary = Pick<Article, 'id' | 'title' | 'topic' | 'summary'>;
