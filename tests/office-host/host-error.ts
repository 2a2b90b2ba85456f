/** What Excel answers when it refuses an action; office.js turns it into an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** The transport between pane and Excel failing as a whole; `officeCode` is the number office.js maps to an error. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  constructor(
    readonly officeCode: number,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (why: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${why})`);
export const itemNotFound = (what: string): HostError =>
  new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`, 404);
export const itemExists = (what: string): HostError =>
  new HostError('ItemAlreadyExists', `The resource being created already exists. (${what})`, 409);
export const accessDenied = (why: string): HostError =>
  new HostError('AccessDenied', `You cannot perform the requested operation. (${why})`, 403);
export const generalException = (why: string): HostError =>
  new HostError('GeneralException', `There was an internal error while processing the request. (${why})`, 500);
