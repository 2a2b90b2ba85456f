import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** What became of one run of the command line over one file. */
export interface Run {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Seconds of processor time, user and system; null where the process died before it could say. */
  readonly seconds: number | null;
  /** Largest resident memory in MiB. */
  readonly resident: number | null;
  /** Properties that `Object.prototype`, `Array.prototype` or `Function.prototype` had at the end and not at the beginning. */
  readonly polluted: readonly string[];
  /** Connections that were tried. */
  readonly connections: number;
  /** Files that lay in its folder, home or folder for temporary files afterwards and were not put there by the test. */
  readonly left: readonly string[];
}

/** A command line bundled from the sources, and a folder for its runs. */
export interface CommandLine {
  readonly run: (command: readonly string[], name: string, bytes: Uint8Array | null) => Promise<Run>;
  readonly remove: () => void;
}

const WATCH = `
const fs = require('node:fs'), net = require('node:net');
const guarded = [Object.prototype, Array.prototype, Function.prototype];
const before = guarded.map((p) => new Set(Reflect.ownKeys(p)));
let connections = 0;
const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...all) { connections++; return connect.apply(this, all); };
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const polluted = guarded.flatMap((p, i) => Reflect.ownKeys(p).filter((k) => !before[i].has(k)).map(String));
  fs.writeFileSync(process.env.HARM_REPORT, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, resident: maxRSS / 1024, polluted, connections }));
});`;

interface Watched {
  readonly seconds: number;
  readonly resident: number;
  readonly polluted: readonly string[];
  readonly connections: number;
}

function watched(report: string): Watched | null {
  try {
    return JSON.parse(readFileSync(report, 'utf8')) as Watched;
  } catch {
    return null;
  }
}

/** Bundles the command line; each run gets 512 MiB of heap, 15 s of processor time, and an empty folder of its own to live in. */
export function commandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'tonghop-harm-'));
  const program = join(folder, 'cli.cjs');
  buildSync({
    entryPoints: [join(__dirname, '../../src/cli/cli.ts')],
    outfile: program,
    bundle: true,
    minify: true,
    keepNames: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { __TONGHOP_VERSION__: '"0"' },
    loader: { '.md': 'text', '.csv': 'text' },
    logLevel: 'error',
  });
  const watch = join(folder, 'watch.cjs');
  writeFileSync(watch, WATCH);
  let count = 0;
  const run: CommandLine['run'] = async (command, name, bytes) => {
    const own = join(folder, `run-${++count}`);
    const report = `${own}.json`;
    mkdirSync(own);
    if (bytes !== null) writeFileSync(join(own, name), bytes);
    // Processor time, not that of the clock: other tests run on the same machine.
    const args = [
      '-c',
      'ulimit -t 15; exec "$0" "$@"',
      process.execPath,
      '--max-old-space-size=512',
      '--require',
      watch,
      program,
      ...command.map((c) => (c === 'FILE' ? name : c)),
    ];
    const env = { PATH: process.env['PATH'], HOME: own, TMPDIR: own, HARM_REPORT: report };
    const ended = await new Promise<Pick<Run, 'exit' | 'stdout' | 'stderr'>>((settle) => {
      const child = execFile('/bin/sh', args, { cwd: own, env, timeout: 400_000, maxBuffer: 1 << 28 }, (_, stdout, stderr) =>
        settle({ exit: child.exitCode, stdout, stderr }),
      );
    });
    const { seconds = null, resident = null, polluted = [], connections = 0 } = watched(report) ?? {};
    const left = readdirSync(own).filter((f) => f !== name);
    rmSync(own, { recursive: true, force: true });
    return { ...ended, seconds, resident, polluted, connections, left };
  };
  return { run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Words that only a programmer understands, and that no message may hold. */
const LEAKED =
  /Cannot read propert|is not a function|is not iterable|is not defined|undefined|NaN|\[object |\b(?:Type|Range|Reference|Syntax)?Error\b|\n\s+at |node:|Maximum call stack|heap|không lường trước/;

const CONTROL = /[^\n\P{Cc}]/u;

/** What is wrong with a run over a hostile file, in words; empty when nothing is. */
export function harmOf(run: Run, exits: readonly number[] = [0, 1, 2]): string[] {
  const lines = run.stderr.split('\n').filter((line) => line !== '');
  const faults: (readonly [boolean, string])[] = [
    [run.exit === null || !exits.includes(run.exit), `ended with ${String(run.exit)}: ${run.stderr.slice(0, 300)}`],
    [run.seconds === null, 'did not come to its end'],
    [(run.seconds ?? 0) > 10, `took ${run.seconds?.toFixed(1) ?? ''} s`],
    [(run.resident ?? 0) > 1024, `took ${run.resident?.toFixed(0) ?? ''} MiB`],
    [run.polluted.length > 0, `left ${run.polluted.join()} on a prototype`],
    [run.connections > 0, 'tried to connect'],
    [run.left.length > 0, `left files: ${run.left.join()}`],
    [LEAKED.test(run.stderr), `said: ${run.stderr.slice(0, 300)}`],
    [run.exit === 2 && lines.length !== 1, `refused with ${lines.length} lines: ${run.stderr.slice(0, 300)}`],
    [lines.some((line) => line.length > 1200), 'said a line that nobody reads'],
    [CONTROL.test(run.stderr), 'passed control characters on to the terminal'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, words]) => words);
}
