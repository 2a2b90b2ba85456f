import type { Drawn } from './draw/drawing';

/** Excel is at something else (a cell is being edited, the server is busy): the same again a little later may succeed. */
export class HostBusy extends Error {
  override readonly name = 'HostBusy';
}

/** This Excel does not have what was asked for. */
export class HostUnsupported extends Error {
  override readonly name = 'HostUnsupported';
}

/** Excel refused: a sheet is protected, was deleted meanwhile, or the like. `code` is Excel's own. */
export class HostRefused extends Error {
  override readonly name = 'HostRefused';
  constructor(
    readonly code: string,
    message: string,
    options: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A drawing failed half-way, and what it had added could not be taken away either; `drawn` says what is left for `removeDrawn`. */
export class DrawingIncomplete extends Error {
  override readonly name = 'DrawingIncomplete';
  constructor(
    readonly drawn: Drawn,
    options: ErrorOptions,
  ) {
    super('the drawing is incomplete', options);
  }
}
