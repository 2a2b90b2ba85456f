import type { Language } from '../../core/issue/sentence/tell';
import type { HostFacts } from '../../office/host';
import type { EventLog } from './event-log';

/** What a diagnosis is made of: the program, Excel (null on the page), the browser and the window. */
export interface DiagnosisFacts {
  readonly version: string;
  readonly host: HostFacts | null;
  readonly language: Language;
  readonly agent: string;
  readonly scheme: string;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly dark: boolean;
  readonly contrast: boolean;
}

/** The facts of this window. */
export function windowFacts(): Omit<DiagnosisFacts, 'version' | 'host' | 'language'> {
  const matches = (query: string): boolean => window.matchMedia(query).matches;
  return {
    agent: navigator.userAgent,
    scheme: location.protocol.replace(':', ''),
    width: window.innerWidth,
    height: window.innerHeight,
    scale: window.devicePixelRatio,
    dark: matches('(prefers-color-scheme: dark)'),
    contrast: matches('(forced-colors: active)'),
  };
}

const pad = (number: number): string => String(number).padStart(9);

/**
 * A diagnosis to be sent to whoever helps: versions, Excel and its highest ExcelApi, the window, and the last events with their times. It is made of
 * names that the program itself gives, so it tells nothing of cells and files. For developers, hence not translated.
 */
export function diagnosis(facts: DiagnosisFacts, log: EventLog): string {
  const { host } = facts;
  const events = log.events();
  const excel = host === null ? 'none (page)' : `${host.platform} ${host.version}, ExcelApi ${host.excelApi}, ${host.displayLanguage}`;
  const look = `${facts.dark ? 'dark' : 'light'}${facts.contrast ? ', high contrast' : ''}`;
  return [
    `Tổng Hợp ${facts.version}`,
    `Excel: ${excel}`,
    `browser: ${facts.agent}`,
    `window: ${facts.width} × ${facts.height} at ${facts.scale}, ${look}, ${facts.scheme}, ${facts.language}`,
    `events: the last ${events.length} of ${log.count()}, in ms since the pane was opened`,
    ...events.map(({ at, code, took }) => `${pad(at)} ${code}${took === undefined ? '' : ` (${took} ms)`}`),
  ].join('\n');
}
