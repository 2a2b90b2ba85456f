import type { Contribution } from '../core/entry/contribution';
import { issue, type Issue } from '../core/issue/issue';
import { nowhere } from '../core/issue/place';
import { result, type Result } from '../core/issue/result';
import { WorldError } from '../core/issue/world-error';
import { readArrivals, type ToldArrival } from '../core/rollup/told-arrivals';
import type { CollectInput, CollectPorts } from './collect-input';
import type { GivenFile } from './ports';
import { toldOnce } from './told-once';
import { fileTaker, type TakenFile } from './take-file';
import { isUnreadable, unreadableIssue } from './unreadable-file';

export type { CollectInput, CollectPorts } from './collect-input';

/** Files that no person means to send: locks of open workbooks, shadows of macOS, thumbnails, what a run that was killed had begun to write. */
const PASSED_OVER = /^(?:~\$|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\..+\.\d+\.tmp$)/i;

/** The files that a person means to send, and one note with the names of the others (`files-passed-over`). */
export function meantFiles(files: readonly GivenFile[]): { readonly meant: readonly GivenFile[]; readonly told: readonly Issue[] } {
  const meant = files.filter((f) => !PASSED_OVER.test(f.name));
  const passed = files.filter((f) => PASSED_OVER.test(f.name)).map((f) => `“${f.name}”`);
  return { meant, told: passed.length === 0 ? [] : [issue('files-passed-over', 'note', nowhere, { names: passed.join(', ') })] };
}

/** What is told of when files came, by the list that a person keeps. */
function toldArrivals({ arrivals, plan }: CollectInput, meant: readonly GivenFile[]): Result<readonly ToldArrival[]> {
  if (arrivals === undefined) return result([]);
  return readArrivals(
    arrivals.text,
    plan.units,
    meant.map((f) => f.name),
    arrivals.name,
  );
}

/** Takes one file; what cannot be read on the disk becomes one line, and the others go on. */
function takenOrUnread(take: (file: GivenFile) => TakenFile, file: GivenFile): TakenFile {
  try {
    return take(file);
  } catch (cause) {
    if (!isUnreadable(cause)) throw cause;
    return { name: file.name, sha256: `unread:${file.name}`, outcome: result([], [unreadableIssue(file.name)]) };
  }
}

/** Does for some files of a run what `collect` does for all, by their places among those that are meant: the ports' memory then knows what became of them. */
export function takeSome(input: CollectInput, ports: CollectPorts, isMine: (at: number) => boolean): void {
  const { meant } = meantFiles(input.files);
  const take = fileTaker(input, ports, toldArrivals(input, meant).value);
  for (const [at, file] of meant.entries()) {
    if (!isMine(at)) continue;
    ports.progress?.(at, meant.length, file.name);
    takenOrUnread(take, file);
  }
}

/**
 * Reads the files that came in for a period, checks each, and makes its receipt and contribution. A file that cannot be read becomes one line, and the
 * others go on. Waived warnings are told as such, and what was found in bytes that came several times is told once. Throws `Cancelled` between files.
 */
export function collect(input: CollectInput, ports: CollectPorts): Result<Contribution[]> {
  const { meant, told } = meantFiles(input.files);
  const issues: Issue[] = [...told];
  const arrivals = toldArrivals(input, meant);
  issues.push(...arrivals.issues);
  const take = fileTaker(input, ports, arrivals.value);
  const taken: TakenFile[] = [];
  for (const [at, file] of meant.entries()) {
    if (ports.cancelled?.() === true) throw new WorldError('cancelled', file.name);
    ports.progress?.(at, meant.length, file.name);
    const one = takenOrUnread(take, file);
    taken.push(one);
    for (const { receipt } of one.outcome.value) ports.received?.(receipt);
  }
  ports.progress?.(meant.length, meant.length, '');
  return result(
    taken.flatMap((one) => one.outcome.value),
    [...issues, ...toldOnce(taken)],
  );
}
