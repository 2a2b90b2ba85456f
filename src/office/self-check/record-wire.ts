/** One request of office.js and Excel's answer, while a probe was tried. `status` is office.js's own; the answer is absent where none came. */
export interface Exchange {
  readonly probe: string;
  readonly milliseconds: number;
  readonly status: string;
  readonly request: unknown;
  readonly answer: unknown;
}

/** What went over the wire, in order. */
export type WireRecord = readonly Exchange[];

/** A recording that is under way. */
export interface Recording {
  /** Says what is being tried from here on. */
  readonly mark: (probe: string) => void;
  readonly stop: () => void;
  readonly record: () => WireRecord;
}

interface WireAnswer {
  readonly status: string;
  readonly value?: { readonly data?: readonly unknown[] };
}
type Send = (message: readonly unknown[], callback: (answer: WireAnswer) => void) => void;
interface RichApi {
  readonly executeRichApiRequestAsync: Send;
}
interface OfficeParts {
  RichApi?: RichApi;
}

// Where office.js hands a request to Excel; the request is the fifth part of the message, the answer the third of its data.
const requestAt = 4;
const answerAt = 2;

const officeParts = (): OfficeParts | undefined => (globalThis as { OSF?: { DDA?: OfficeParts } }).OSF?.DDA;

function parsed(text: unknown): unknown {
  if (typeof text !== 'string') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function textsIn(value: unknown, into: Set<string>): Set<string> {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) textsIn(part, into);
  return into;
}

// Excel knows defined names by no other id, and what they stand for names sheets.
const naming: ReadonlySet<string> = new Set(['Name', 'Id', '_Id', 'Formula']);

/** An answer without names that are not our own: those of a person's sheets, tables and names. */
function withoutForeignNames(value: unknown, own: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((part) => withoutForeignNames(part, own));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (naming.has(key) && typeof part === 'string' && !own.has(part)) return [key, '…'];
    return [key, withoutForeignNames(part, own)];
  });
  return Object.fromEntries(entries);
}

/** The same hand-over, of which `heard` hears every request and answer. Office.js lets nobody change it, but it looks for it anew each time. */
function overheard(api: RichApi, heard: (message: readonly unknown[], answer: WireAnswer, took: number) => void): RichApi {
  const send: Send = (message, callback) => {
    const start = performance.now();
    api.executeRichApiRequestAsync(message, (answer) => {
      heard(message, answer, performance.now() - start);
      callback(answer);
    });
  };
  return Object.create(api, { executeRichApiRequestAsync: { value: send, enumerable: true } }) as RichApi;
}

/** Records what office.js sends to Excel and what comes back; null where this office.js does not let itself be heard. */
export function recordWire(): Recording | null {
  const parts = officeParts();
  const api = parts?.RichApi;
  if (parts === undefined || api === undefined || Object.getOwnPropertyDescriptor(parts, 'RichApi')?.writable !== true) return null;
  let probe = '';
  const exchanges: Exchange[] = [];
  parts.RichApi = overheard(api, (message, answer, took) => {
    const [request, given] = [parsed(message[requestAt]), parsed(answer.value?.data?.[answerAt])];
    exchanges.push({ probe, milliseconds: Math.round(took), status: answer.status, request, answer: given });
  });
  return {
    mark: (next) => (probe = next),
    stop: () => (parts.RichApi = api),
    record: () => {
      const own = textsIn(
        exchanges.map((exchange) => exchange.request),
        new Set(),
      );
      return exchanges.map((exchange) => ({ ...exchange, answer: withoutForeignNames(exchange.answer, own) }));
    },
  };
}
