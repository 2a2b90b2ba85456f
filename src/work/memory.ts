import type { OfficeNotes } from '../core/entry/office-notes';
import type { Receipt } from '../core/entry/receipt';
import type { CollectInput } from './collect-input';
import { packOutcome, unpackOutcome, type Outcome } from './outcome';
import type { GivenFile, Memory, Sha256 } from './ports';

const encoder = new TextEncoder();

/** Of what the office noted of these bytes before, that which a person decided; the rest is made anew at every run and must not be built upon. */
export function decidedBefore(noted: readonly Receipt[], sha256: string): Receipt[] {
  return noted
    .filter((r) => r.sha256 === sha256)
    .filter(({ receivedOn, unitConfirmed, setAside, datesSwapped, state }) => {
      const told = receivedOn !== null && (receivedOn.confirmed || receivedOn.how === 'told');
      return told || unitConfirmed === true || setAside === true || datesSwapped === true || state === 'completion-asked';
    })
    .map((r) => ({ ...r, rows: 0, filled: 0, repaired: 0, warnings: 0, masked: 0 }));
}

/** Makes the key of a file within a run; `decided` is what a person decided of its bytes before. */
export function keyOfRun(
  { plan, notes, periodId, asOf, arrivals, swapDates, files }: CollectInput,
  toolVersion: string,
  sha256: Sha256,
): (file: GivenFile, fileHash: string, decided: readonly Receipt[]) => string {
  const { waivers, closed }: OfficeNotes = notes;
  const names = arrivals === undefined ? [] : files.map((f) => f.name);
  const hash = (of: unknown): string => sha256(encoder.encode(JSON.stringify(of)));
  const run = hash([toolVersion, plan, waivers, closed, periodId, asOf, arrivals ?? null, swapDates ?? [], names]);
  return ({ name, modified }, fileHash, decided) => hash([run, fileHash, name, modified ?? null, decided]);
}

/** What is known under a key, or else what `make` makes, which is then kept. */
export function remembered(memory: Memory | undefined, key: string, make: () => Outcome): Outcome {
  if (memory === undefined) return make();
  const known = memory.recall(key);
  if (known !== null) return unpackOutcome(known);
  const made = make();
  memory.keep(key, packOutcome(made));
  return made;
}
