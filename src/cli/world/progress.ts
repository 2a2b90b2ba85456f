/** Tells how far a long command is: n of m and what it is at. */
export type Progress = (done: number, total: number, at: string) => void;

/** Progress on standard error, on one line that is overwritten; silent where standard error is not a terminal. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr): { show: Progress; clear: () => void } {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let last = 0;
  return {
    show: (done, total, at) => {
      const now = Date.now();
      if (done < total && now - last < 100) return;
      last = now;
      stream.write(`\r\u001b[K${done}/${total}  ${at}`.slice(0, (stream.columns ?? 80) + 4));
    },
    clear: () => stream.write('\r\u001b[K'),
  };
}
