import path from 'node:path';
import { parsePeriod } from '../../core/date/period';
import type { PeriodId } from '../../core/entry/entry';
import type { Master } from '../../core/fields/master/master';
import type { Issue } from '../../core/issue/issue';
import type { CollectPorts } from '../../work/collect';
import type { RollUpInput } from '../../work/roll-up';
import { periodMemory } from '../pool/period-memory';
import { printIssues } from '../print-issues';
import type { Session } from '../session';
import { read, sha256 } from '../world/reading';
import { givenFile, givenFiles } from '../world/given-files';
import { progressLine } from '../world/progress';
import { listFiles, readBytes } from '../world/read-files';
import { openMasterFile } from './open-master-file';

/** What every command over the files of a period may be told. */
export interface PeriodOptions {
  readonly period: string;
  readonly received?: string;
  readonly previous?: readonly string[];
  readonly cache?: string;
  readonly swapDates?: readonly string[];
}

/** A period of a master workbook with the files that came in, ready for a use case; `done` ends the line of progress. */
export interface OpenPeriod {
  readonly master: Master;
  readonly input: RollUpInput;
  readonly ports: CollectPorts;
  readonly issues: readonly Issue[];
  readonly done: () => void;
}

/** Opens the master workbook and lists the files of a period; null, with the reason told, where that cannot be done. `output` is no file of the period. */
export async function openPeriod(
  session: Session,
  masterFile: string,
  named: readonly string[],
  options: PeriodOptions,
  output?: string,
): Promise<OpenPeriod | null> {
  if (parsePeriod(options.period) === null) {
    session.complain(session.text.errors.badPeriod(options.period));
    return null;
  }
  const opened = await openMasterFile(masterFile);
  if (opened.value === null) {
    printIssues(session, opened.issues);
    return null;
  }
  // By their places: a unit may have sent a file under the very name of one of them.
  const apart = new Set([masterFile, ...(output === undefined ? [] : [output])].map((file) => path.resolve(file)));
  const files = (await listFiles(named)).filter((f) => !apart.has(path.resolve(f.path)));
  const received = options.received === undefined ? undefined : await readBytes(options.received);
  const last = output === undefined ? [] : await givenFiles([output]).catch(() => []);
  const previous = [...(await givenFiles(options.previous ?? [])), ...last];
  const line = progressLine();
  const input = {
    plan: opened.value.plan,
    notes: opened.value.notes,
    periodId: options.period as PeriodId,
    asOf: session.asOf,
    swapDates: (options.swapDates ?? []).map((file) => path.basename(file)),
    ...(received === undefined ? {} : { arrivals: { name: path.basename(options.received!), text: new TextDecoder().decode(received) } }),
  };
  const cacheUnusable = (): void => session.complain(session.text.errors.cacheUnusable(options.cache ?? ''));
  const memory = await periodMemory(input, files, options.cache, line.show, cacheUnusable);
  return {
    master: opened.value,
    issues: opened.issues,
    input: { ...input, files: files.map(givenFile), previous },
    ports: { readWorkbook: read, sha256, progress: line.show, ...(memory === null ? {} : { memory }) },
    done: line.clear,
  };
}
