import { isCounted, type Receipt } from '../entry/receipt';
import type { UnitId } from '../plan/ids';
import type { Unit } from '../plan/unit';
import { groupBy } from '../rollup/in-order';
import { unitsByFileName } from '../rollup/unit-by-file-name';
import { remindWords as words } from './remind-words';
import { nameOfPeriod } from './report-context';

/** Why a file is not used, as a clause: "chưa rõ có phải của đơn vị hay không (trong tệp ghi “Thôn Đông”)". */
function whyUnused({ state, setAside, unitName, periodId }: Receipt): string {
  if (setAside === true) return words.why.setAside;
  switch (state) {
    case 'unit-unconfirmed':
      return words.why.unit(unitName);
    case 'wrong-period':
      return words.why.period(nameOfPeriod(periodId));
    case 'wrong-plan':
      return words.why.plan;
    case 'unreadable':
      return words.why.unreadable;
    case 'secret':
      return words.why.secret;
    default:
      return words.why.other;
  }
}

/**
 * What came of each unit and is not used, file by file with the reason, as clauses of a sentence. A file whose unit is not known is of the one that its name
 * names. Files that count, and those with nothing filled in, are not among them.
 */
export function unusableFiles(receipts: readonly Receipt[], units: readonly Unit[]): ReadonlyMap<UnitId, string[]> {
  const unitOfFileName = unitsByFileName(units);
  const unused = receipts.filter((r) => r.sha256 !== '' && !isCounted(r) && (r.state !== 'untouched' || r.setAside === true));
  const owned = unused.flatMap((receipt) => {
    const unitId = receipt.unitId ?? unitOfFileName(receipt.file)?.id ?? null;
    return unitId === null ? [] : [{ unitId, clause: words.unused(receipt.file, whyUnused(receipt)) }];
  });
  return new Map([...groupBy(owned, (o) => o.unitId)].map(([unitId, files]) => [unitId as UnitId, files.map((f) => f.clause)]));
}
