import type { EventMessage, ExcelHost } from './excel-host';
import { TransportError } from './host-error';

/** One message between a pane's office.js and the page of Office around it. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

/** What the page of Office tells a pane about itself. */
export interface FrameFacts {
  readonly language: string;
  /** Requirement sets by name, e.g. ExcelApi: '1.9'. */
  readonly sets: Readonly<Record<string, string>>;
}

export const conversation = 'conversation1';
const addIn = 'addin1';
const request = 0;
const registerEvent = 1;
const unregisterEvent = 2;
const richApi = 93;
const failed = 5001;

/** The `name` of a pane's frame, by which office.js finds out where it is. */
export const frameName = (parent: string, language: string): string =>
  JSON.stringify({
    hostInfo: `Excel|Web|16.01|${language}|correlation|||0`,
    xdmInfo: `${conversation}|${addIn}|${parent}`,
    serializerVersion: 1,
    flights: '[]',
  });

function appContext({ language, sets }: FrameFacts): object {
  return {
    _id: addIn,
    _appName: 16,
    _appVersion: 16,
    _appUILocale: language,
    _dataLocale: language,
    _docUrl: 'https://contoso.sharepoint.com/So-goc.xlsx',
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'correlation',
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: '16.0.0.0',
    _addinName: 'Tổng Hợp',
    _appDomains: [],
  };
}

function reply(to: FrameMessage, parent: string, data: unknown, isEvent = false): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: parent,
    _data: data,
    _errorCode: 0,
    _responseType: isEvent ? 1 : 0,
    _serializerVersion: 1,
  });
}

async function answerRichApi(host: ExcelHost, array: readonly unknown[]): Promise<object> {
  try {
    return { Version: 1, Error: 0, Data: [200, [], await host.execute(String(array[4]), Number(array[6]))] };
  } catch (error) {
    return { Version: 1, Error: error instanceof TransportError ? error.officeCode : failed };
  }
}

/** The page of Office that a pane lives in, without the page: answers each message of office.js, and passes on events through `push`. */
export function officeFrame(
  host: ExcelHost,
  parent: string,
  facts: FrameFacts,
  push: (message: string) => void,
): (message: string) => Promise<string | null> {
  host.onEvent = (message: EventMessage): void => {
    const listener = listeners.get('richApiMessage');
    const rows = message.entries.map((e) => [e.messageCategory, e.messageType, e.targetId, e.message]);
    if (listener !== undefined) push(reply(listener, parent, { ArrayData: rows }, true));
  };
  const listeners = new Map<string, FrameMessage>();
  return async (text) => {
    const message = JSON.parse(text) as FrameMessage;
    if (message._messageType !== request) return null;
    if (message._actionType === registerEvent) {
      listeners.set(/richApiMessage/i.test(message._actionName) ? 'richApiMessage' : message._actionName, message);
      return reply(message, parent, { Version: 1, Error: 0 });
    }
    if (message._actionType === unregisterEvent) return reply(message, parent, { Version: 1, Error: 0 });
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') return reply(message, parent, appContext(facts));
    if (message._actionName === 'executeMethod' && message._data?.DdaMethod?.DispatchId === richApi)
      return reply(message, parent, await answerRichApi(host, message._data.ArrayData ?? []));
    return reply(message, parent, { Version: 1, Error: 0 });
  };
}
