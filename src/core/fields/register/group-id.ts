import type { GroupId } from '../../plan/ids';
import { fold } from '../../text/fold';
import { withoutDiacritics } from '../../text/without-diacritics';

/** The id of a group from its name, the same for every spelling: "Các xã, phường" → `N-cac-xa-phuong`. */
export function groupIdOf(name: string): GroupId {
  const slug = withoutDiacritics(fold(name))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `N-${slug}` as GroupId;
}
