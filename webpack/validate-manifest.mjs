/** Asks Microsoft's service whether manifests are in order: `npm run validate`, or `node webpack/validate-manifest.mjs FILE…`. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const files = process.argv.slice(2);

/** What the service says of a manifest: `fine`, `refused` with its words, or `unreachable` where there is no way to it. */
export function validateManifest(file) {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', 'office-addin-manifest', 'validate', file], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const words = `${stdout}${stderr}`.trim();
  if (/unable to contact|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/i.test(words)) return { answer: 'unreachable', words };
  return { answer: status === 0 ? 'fine' : 'refused', words };
}

/** Tells what the service says; false where it refuses. */
export function tellValidation(file) {
  const { answer, words } = validateManifest(file);
  if (answer === 'unreachable') {
    console.log(
      `${file}: Microsoft's validation service cannot be reached from here; please run "npm run validate" where there is a network.`,
    );
    return true;
  }
  console.log(answer === 'fine' ? `${file}: Microsoft's validation service finds nothing.` : words);
  return answer === 'fine';
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !files.map(tellValidation).every(Boolean)) process.exitCode = 1;
