import { type ContentListing, contentListing } from './content-listing.ts';
import { contentProblems, describeProblems } from './content-problems.ts';
import { contentRecords } from './content-records.ts';

const nothing: ContentListing = { routines: [], exercises: [], articles: [] };

/** The listing of content/, or the trouble in it, a line each. Evaluated by the build in a module runner of its own. */
export const checkedContent = (): { listing: ContentListing; trouble: string } => {
  const problems = contentProblems(contentRecords);
  return problems.length > 0
    ? { listing: nothing, trouble: describeProblems(problems) }
    : { listing: contentListing(contentRecords), trouble: '' };
};
