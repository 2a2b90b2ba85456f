/** A file made to break what opens it, or one that only looks as if it would. */
export interface HostileFile {
  /** What is wrong with it, as a test says it. */
  readonly what: string;
  readonly name: string;
  /** Made when asked for: some are large. */
  readonly bytes: () => Uint8Array;
  /** 0 and 1 where it is sound and has to be read, 2 where it has to be refused; any of them where both are right. */
  readonly exit?: readonly number[];
}

/** What has to be read, whatever is found in it. */
export const isRead: readonly number[] = [0, 1];

/** What has to be refused. */
export const isRefused: readonly number[] = [2];

export const megabyte = 1024 * 1024;
