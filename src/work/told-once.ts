import type { Issue } from '../core/issue/issue';
import { groupBy } from '../core/rollup/in-order';
import { standingReceipt } from '../core/rollup/join-contributions';
import type { TakenFile } from './take-file';

/** The copy that says what became of its bytes: that of the receipt which stands for all of them, else the first by name. */
function standing(copies: readonly TakenFile[]): TakenFile {
  const receipts = copies.flatMap(({ outcome }) => (outcome.value.length === 1 ? [outcome.value[0]!.receipt] : []));
  const receipt = receipts.length === copies.length ? standingReceipt(receipts) : null;
  return copies.find(({ outcome }) => outcome.value[0]?.receipt === receipt) ?? copies[0]!;
}

function underName(issue: Issue, from: string, to: string): Issue {
  const { place } = issue;
  return 'file' in place && place.file === from ? ({ ...issue, place: { ...place, file: to } } as Issue) : issue;
}

/** What was found in the files of a run; of bytes that came several times it is told once, under the name that stands for all: the first in order. */
export function toldOnce(taken: readonly TakenFile[]): Issue[] {
  return [...groupBy(taken, (file) => file.sha256).values()].flatMap((copies): readonly Issue[] => {
    const [only, ...others] = copies;
    if (others.length === 0) return only!.outcome.issues;
    const named = [...copies].sort((a, b) => (a.name < b.name ? -1 : 1));
    const { name, outcome } = standing(named);
    return outcome.issues.map((issue) => underName(issue, name, named[0]!.name));
  });
}
