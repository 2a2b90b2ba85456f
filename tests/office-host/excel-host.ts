import type { Book } from './book';
import { newBook } from './book';
import { enterAll } from './cells';
import { allClasses } from './classes/all-classes';
import { sheetNamed } from './classes/range-target';
import type { Calculate, HostContext, Platform } from './host-class';
import { HostError, TransportError } from './host-error';
import type { MemberTable } from './member-table';
import { rectOf } from './rect';
import { runActions } from './run-actions';
import type { WireReply, WireRequest } from './wire';

/** How the host behaves. `level` is the minor version of ExcelApi: 9 stands for ExcelApi 1.9. */
export interface HostOptions {
  readonly table: MemberTable;
  readonly level: number;
  readonly platform: Platform;
  readonly calculate?: Calculate;
}

/** One message of office.js's event channel. */
export interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** What went over the wire, for counting round trips and sizes. */
export interface Exchange {
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly actions: number;
  readonly error?: string;
}

export interface ExcelHost {
  readonly book: Book;
  readonly exchanges: Exchange[];
  /** Answers one request; `flags` are the request's processing flags. */
  execute(body: string, flags: number): Promise<string>;
  onEvent?: (message: EventMessage) => void;
  /** A person types into a cell of this window. */
  types(sheet: string, address: string, value: string | number): void;
  /** Another author's change arrives. */
  coAuthorTypes(sheet: string, address: string, value: string | number): void;
  /** A person starts or ends editing a cell; requests are refused meanwhile, or wait if they asked to. */
  editsCell(editing: boolean): void;
  /** The request after `after` further ones fails at that action with that error; earlier actions stay done. */
  failLater(after: number, action: number, error: HostError): void;
}

const megabyte = 1024 * 1024;
const wireLimit = 5 * megabyte;
const delayForCellEdit = 64;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const changedEvent = 10;
const selectionEvent = 14;
const richApiCategory = 65536;

interface Raised {
  readonly type: number;
  readonly sheetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** An Excel that answers office.js's requests over a workbook in memory. It refuses what Excel does not have, or does not have at this level. */
export function createExcelHost(options: HostOptions): ExcelHost {
  const book = newBook();
  const raised: Raised[] = [];
  let editing = false;
  let waiting: (() => void)[] = [];
  let failure: { after: number; action: number; error: HostError } | undefined;

  const raiseChange = (sheetId: string, address: string, changeType: string, source: 'Local' | 'Remote', trigger: string): void => {
    if (!book.watched.changes.has(sheetId) || !book.eventsEnabled) return;
    const triggerSource = options.level >= 14 ? { triggerSource: trigger } : {};
    raised.push({
      type: changedEvent,
      sheetId,
      message: { type: 'WorksheetChanged', changeType, source, worksheetId: sheetId, address, ...triggerSource },
    });
  };
  const context: HostContext = {
    book,
    platform: options.platform,
    level: options.level,
    calculate: options.calculate ?? (() => 0),
    changed: (sheetId, address, kind) => {
      raiseChange(sheetId, address, kind, 'Local', 'ThisLocalAddin');
    },
    selected: (sheetId, address) => {
      if (book.watched.selection.has(sheetId))
        raised.push({ type: selectionEvent, sheetId, message: { type: 'WorksheetSelectionChanged', worksheetId: sheetId, address } });
    },
  };

  const deliver = (): void => {
    const entries = raised.splice(0).map((r) => ({
      messageCategory: richApiCategory,
      messageType: r.type,
      targetId: r.sheetId,
      message: JSON.stringify(r.message),
    }));
    if (entries.length > 0) setTimeout(() => host.onEvent?.({ entries }), 0);
  };

  const typesAs = (sheet: string, address: string, value: string | number, source: 'Local' | 'Remote'): void => {
    const item = sheetNamed(book, sheet);
    enterAll({ ...context, changed: () => undefined }, item, rectOf(address), value);
    raiseChange(item.id, address, 'RangeEdited', source, 'Unknown');
    deliver();
  };

  const editEnds = async (flags: number): Promise<void> => {
    if (!editing) return;
    if ((flags & delayForCellEdit) === 0)
      throw new HostError('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode. Please exit the edit mode and then try again.');
    await new Promise<void>((resolve) => waiting.push(resolve));
  };

  const answer = async (body: string, flags: number): Promise<WireReply> => {
    await editEnds(flags);
    const request = JSON.parse(body) as WireRequest;
    const failAt = failure !== undefined && failure.after-- === 0 ? failure : undefined;
    if (failAt !== undefined) failure = undefined;
    return runActions(request, context, options.table, allClasses, failAt);
  };

  const host: ExcelHost = {
    book,
    exchanges: [],
    execute: async (body, flags) => {
      const requestBytes = bytesOf(body);
      if (options.platform === 'web' && requestBytes > wireLimit)
        throw new TransportError(5103, 'The request payload size has exceeded the limit.');
      const reply = await answer(body, flags).catch((error: unknown): WireReply => {
        if (!(error instanceof HostError)) throw error;
        const { code, message, status } = error;
        return { Results: [], Error: { Code: code, Message: message, HttpStatusCode: status, ActionIndex: 0, Location: '' } };
      });
      const text = JSON.stringify(reply);
      const replyBytes = bytesOf(text);
      const error = reply.Error === undefined ? {} : { error: reply.Error.Code };
      host.exchanges.push({ requestBytes, replyBytes, actions: (JSON.parse(body) as WireRequest).Actions.length, ...error });
      if (options.platform === 'web' && replyBytes > wireLimit)
        throw new TransportError(5104, 'The response payload size has exceeded the limit.');
      deliver();
      return text;
    },
    types: (sheet, address, value) => {
      typesAs(sheet, address, value, 'Local');
    },
    coAuthorTypes: (sheet, address, value) => {
      typesAs(sheet, address, value, 'Remote');
    },
    editsCell: (now) => {
      editing = now;
      if (now) return;
      const ready = waiting;
      waiting = [];
      for (const go of ready) go();
    },
    failLater: (after, action, error) => {
      failure = { after, action, error };
    },
  };
  return host;
}
