import type { Issue } from '../core/issue/issue';

/** An issue with the file's name in its place, where the place can have one. */
export function inFile(one: Issue, file: string): Issue {
  const place = one.place.kind === 'none' ? ({ kind: 'file', file } as const) : { ...one.place, file };
  return { ...one, place };
}
