import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isThere = (at: string): boolean => statSync(at, { throwIfNoEntry: false }) !== undefined;

/**
 * Makes a folder with those above it; throws where that cannot be done. One by one: node's own way through all of them never ends on a drive that says
 * of a folder which is there that it is not.
 */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let at = path.resolve(folder); !isThere(at) && path.dirname(at) !== at; at = path.dirname(at)) missing.push(at);
  for (const at of missing.reverse()) {
    try {
      mkdirSync(at);
    } catch (cause) {
      // Another run may have made it meanwhile.
      if ((cause as NodeJS.ErrnoException).code !== 'EEXIST') throw cause;
    }
  }
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
}
