import { HostBusy, HostRefused, HostUnsupported } from './errors';

const busy = new Set([
  'InvalidOperationInCellEditMode',
  'ServerBusy',
  'TransientFault',
  'ActivityLimitReached',
  'ConflictingOperation',
  'RequestAborted',
  'Timeout',
]);
const unsupported = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature']);
// Our own mistakes: they go through unchanged, as bugs do.
const mistakes = new Set([
  'InvalidArgument',
  'PropertyNotLoaded',
  'InvalidObjectPath',
  'ValueNotLoaded',
  'RequestPayloadSizeLimitExceeded',
]);

/** Excel's own code of an error that came out of a request, if it is one. */
export function excelCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('debugInfo' in error)) return undefined;
  return String(error.code);
}

function named(error: unknown): unknown {
  const code = excelCode(error);
  if (code === undefined || mistakes.has(code)) return error;
  const message = error instanceof Error ? error.message : code;
  if (busy.has(code)) return new HostBusy(message, { cause: error });
  if (unsupported.has(code)) return new HostUnsupported(message, { cause: error });
  return new HostRefused(code, message, { cause: error });
}

/**
 * Runs a batch in the open workbook. While a person edits a cell it waits for them to finish, unless `impatient`: then it throws HostBusy at once.
 * What Excel throws becomes HostBusy, HostUnsupported or HostRefused.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>, impatient = false): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: !impatient }, work);
  } catch (error) {
    throw named(error);
  }
}
