import type { EntryField, EntryValues } from '../../entry/entry';
import { entryFields } from '../../fields/fields';
import { progressWords } from '../../status/labels';
import { trackWords } from '../track-words';

/** The values that stay in their cells in the next period, as their fields say (`carry: 'keep'`). */
export function keptValues(earlier: EntryValues): EntryValues {
  const kept = Object.entries(earlier).filter(([field]) => entryFields[field as EntryField].carry === 'keep');
  return Object.fromEntries(kept) as EntryValues;
}

/** What is shown beside as *kỳ trước*: progress, percentage and result of the last report in one text; empty where there is none. */
export function previousText(earlier: EntryValues | null): string {
  if (earlier === null) return '';
  const progress = earlier.progress === undefined ? '' : progressWords[earlier.progress].vi;
  return trackWords.previous(progress, earlier.percent, earlier.result ?? '');
}
