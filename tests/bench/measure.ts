import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { config } from '../../package.json';

/** What one process took for a task: milliseconds of CPU and of the clock, peak resident bytes, and what the task gave. */
export interface Measured<T> {
  readonly cpu: number;
  readonly wall: number;
  readonly peak: number;
  readonly outcome: T;
}

/** Runs a task of this very file in a process of its own; `arguments_` are what `ownTask` gives there, `flags` those of node. */
export function inOwnProcess<T>(arguments_: readonly string[], flags: readonly string[] = []): Measured<T> {
  const child = spawnSync(process.execPath, [...flags, process.argv[1]!, 'task', ...arguments_], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 26,
  });
  if (child.status !== 0) throw new Error(`the task ${arguments_.join(' ')} ended with ${String(child.status)}`);
  return JSON.parse(child.stdout) as Measured<T>;
}

/** In such a process: what to do, null in the process that measures. */
export function ownTask(): readonly string[] | null {
  return process.argv[2] === 'task' ? process.argv.slice(3) : null;
}

/** Does the task and prints what it took for the process that measures. */
export async function tell<T>(task: () => Promise<T> | T): Promise<void> {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const outcome = await task();
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const used = process.cpuUsage(cpu);
  const measured: Measured<T> = { cpu: (used.user + used.system) / 1000, wall, peak: process.resourceUsage().maxRSS * 1024, outcome };
  process.stdout.write(JSON.stringify(measured));
}

/** The middle one of several numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** How node runs the command line. */
export const productFlags: readonly string[] = config.node_flags.split(' ');

const load = createRequire(process.argv[1]!);

/** One line on the machine and the versions that were measured. */
export function surroundings(libraries: readonly string[]): string {
  const versions = libraries.map((name) => `${name} ${(load(`${name}/package.json`) as { version: string }).version}`);
  return [`node ${process.version}`, ...versions, `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}`].join(' · ');
}
