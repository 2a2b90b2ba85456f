import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { EventMessage, ExcelHost } from './excel-host';
import { createExcelHost } from './excel-host';
import type { Calculate, Platform } from './host-class';
import type { MemberTable } from './member-table';
import { readMemberTable } from './member-table';
import { TransportError } from './host-error';

export interface OpenOptions {
  /** The ExcelApi requirement set of the host, e.g. '1.9'. */
  readonly apiLevel?: string;
  readonly platform?: Platform;
  readonly language?: string;
  readonly calculate?: Calculate;
  /** Further requirement sets that this Excel has, in lower case. */
  readonly sets?: Readonly<Record<string, number>>;
}

/** An open Excel: the host and the globals of the pane that office.js made. */
export interface OpenExcel {
  readonly host: ExcelHost;
  close(): void;
}

/** The parts of office.js that the harness plugs into. */
interface PaneWindow {
  eval(code: string): void;
  close(): void;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(message: EventMessage): void;
  };
  Office: Record<string, unknown>;
  OfficeExt: { Requirement: { RequirementMatrix: new (sets: unknown) => unknown; DefaultSetRequirement: new (map: unknown) => unknown } };
  OSF: {
    /** The loader's own part, absent where a host bundle runs without it. */
    _OfficeAppFactory?: { getContext(): object; getHostInfo(): object };
    DDA: {
      RichApi: {
        executeRichApiRequestAsync: (message: readonly unknown[], callback: (result: unknown) => void) => void;
      };
    };
  };
}

const packages = createRequire(join(process.cwd(), 'package.json'));
/** Where the installed package of office.js lies. */
export const officeJsFolder = dirname(packages.resolve('@microsoft/office-js/package.json'));
const typings = join(dirname(packages.resolve('@types/office-js/package.json')), 'index.d.ts');
const bundles: Readonly<Record<Platform, string>> = { web: 'excel-web-16.00.js', desktop: 'excel-win32-16.01.js' };

let memberTable: MemberTable | undefined;

/** The table of Excel's members, read once from the installed debug bundle and typings. */
export function excelMembers(): MemberTable {
  memberTable ??= readMemberTable(
    readFileSync(join(officeJsFolder, 'dist/excel-web-16.00.debug.js'), 'utf8'),
    readFileSync(typings, 'utf8'),
  );
  return memberTable;
}

function plugIn(pane: PaneWindow, host: ExcelHost): void {
  pane.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, callback) => {
    host.execute(String(message[4]), Number(message[6])).then(
      (reply) => {
        callback({ status: 'succeeded', value: { data: [200, [], reply] } });
      },
      (error: unknown) => {
        const code = error instanceof TransportError ? error.officeCode : 5001;
        callback({ status: 'failed', error: { code, message: error instanceof Error ? error.message : String(error) } });
      },
    );
  };
  pane.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  host.onEvent = (message) => {
    pane.OfficeExtension._testTriggerRichApiMessageEvent(message);
  };
}

/** What the loader office.js gives a pane once the host has answered; here the requirement sets are those of the options. */
function ready(pane: PaneWindow, options: Required<Pick<OpenOptions, 'apiLevel' | 'platform' | 'language'>>, sets: object): void {
  const { RequirementMatrix, DefaultSetRequirement } = pane.OfficeExt.Requirement;
  const requirements = new RequirementMatrix(
    new DefaultSetRequirement({ excelapi: options.apiLevel, delayforcelledit: '1.1', richapiruntime: '1.1', ...sets }),
  );
  const platform = options.platform === 'web' ? 'OfficeOnline' : 'PC';
  const info = { host: 'Excel', platform };
  const context = {
    requirements,
    displayLanguage: options.language,
    host: 'Excel',
    platform,
    diagnostics: { host: 'Excel', platform, version: '16.0' },
  };
  pane.OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostType: 'excel', hostPlatform: options.platform }) };
  pane.Office['onReady'] = () => Promise.resolve(info);
}

/** Opens Excel for a test: real office.js in jsdom over the host, its globals `Office`, `Excel`, `OfficeExtension` and `OSF` set until `close`. */
export function openExcel(options: OpenOptions = {}): OpenExcel {
  const { apiLevel = '1.15', platform = 'web', language = 'vi-VN' } = options;
  const dom = new JSDOM('<!doctype html><html lang="vi"><body></body></html>', {
    url: 'https://localhost:3000/taskpane.html',
    runScripts: 'outside-only',
  });
  const pane = dom.window as unknown as PaneWindow;
  pane.eval(readFileSync(join(officeJsFolder, 'dist', bundles[platform]), 'utf8'));
  const host = createExcelHost({
    table: excelMembers(),
    level: Number(apiLevel.split('.')[1]),
    platform,
    ...(options.calculate === undefined ? {} : { calculate: options.calculate }),
  });
  plugIn(pane, host);
  ready(pane, { apiLevel, platform, language }, options.sets ?? {});
  Object.assign(globalThis, { Office: pane.Office, Excel: pane.Excel, OfficeExtension: pane.OfficeExtension, OSF: pane.OSF });
  return {
    host,
    close: () => {
      for (const name of ['Office', 'Excel', 'OfficeExtension', 'OSF']) Reflect.deleteProperty(globalThis, name);
      dom.window.close();
    },
  };
}
