import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What some tests need and not every machine has. */
export type Tool = 'soffice' | 'xmllint' | 'chromium' | 'pdftoppm' | 'python3' | 'shared documents';

const shared = resolve(__dirname, '../../../shared');

function answers(command: string): boolean {
  return spawnSync('which', [command], { stdio: 'ignore' }).status === 0;
}

const known = new Map<Tool, boolean>();

/** Whether the machine has a tool; asked once. */
export function has(tool: Tool): boolean {
  const before = known.get(tool);
  if (before !== undefined) return before;
  const found = tool === 'shared documents' ? existsSync(shared) : answers(tool);
  known.set(tool, found);
  return found;
}

/** A file of the shared documents beside the repository; they may be absent (`has('shared documents')`). */
export function sharedFile(path: string): string {
  return resolve(shared, path);
}
