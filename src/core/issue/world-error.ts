/** Why the world failed: the file is a folder, could not be read or written, the host is busy or too old, or a person cancelled. */
export type WorldFailure =
  | 'file-is-folder'
  | 'file-unreadable'
  | 'output-locked'
  | 'output-exists'
  | 'host-busy'
  | 'host-unsupported'
  | 'cancelled'
  | 'newer-version';

/** The world failing, thrown once and caught once per button or command; `subject` is the file or the call that failed. */
export class WorldError extends Error {
  constructor(
    readonly failure: WorldFailure,
    readonly subject: string,
    options?: { cause?: unknown },
  ) {
    super(`${failure}: ${subject}`, options);
    this.name = failure.replace(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
  }
}
