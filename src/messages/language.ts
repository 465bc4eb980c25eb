import { en } from './en.ts';
import type { Messages } from './messages.ts';

/** The language that the app speaks. */
export const messages: Messages = en;
