import type { Issue } from '../issue/issue';

/** One issue with the row (occurrence or target id) that it is about, by which a waiver finds it. */
export interface Finding {
  readonly rowId: string | null;
  readonly issue: Issue;
}
