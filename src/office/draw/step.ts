/** Where a step draws. */
export interface Place {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
}

/** Some calls that belong together, and about how many bytes they take in a request. */
export interface Step {
  readonly bytes: number;
  readonly draw: (place: Place) => void;
}

/** A step on one sheet of the spec, by its index. */
export interface SheetStep extends Step {
  readonly sheet: number;
}

// A call travels with the path of the object it is made on: about so many bytes, measured with office.js.
const callBytes = 420;

const encoder = new TextEncoder();

/** The bytes that a value takes in a request. */
export const jsonBytes = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;

/** A step of `calls` calls that carry `payload` bytes of values. */
export const step = (calls: number, payload: number, draw: (place: Place) => void): Step => ({ bytes: calls * callBytes + payload, draw });

/** Groups steps, in order, into requests of at most `most` bytes; a step that is larger stands alone. */
export function groupSteps<S extends Step>(steps: readonly S[], most: number): S[][] {
  const groups: S[][] = [];
  let open: S[] = [];
  let bytes = 0;
  for (const next of steps) {
    if (open.length > 0 && bytes + next.bytes > most) {
      groups.push(open);
      open = [];
      bytes = 0;
    }
    open.push(next);
    bytes += next.bytes;
  }
  return open.length > 0 ? [...groups, open] : groups;
}
