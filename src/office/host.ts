import type { Language } from '../core/issue/sentence/tell';

/** Where the pane runs. Outside Excel (the page, an older webview) nothing else of this folder may be called. */
export interface Host {
  readonly inExcel: boolean;
  readonly platform: string;
  readonly language: Language;
}

/** What a diagnosis names of the host: no texts of the workbook, no file names. */
export interface HostFacts {
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  /** The highest ExcelApi set, e.g. 1.15. */
  readonly excelApi: string;
}

const highestKnown = 20;
/** The set that everything here needs; what lies above asks `supports` first. */
export const requiredSet = '1.9';

/** Whether this Excel has the requirement set ExcelApi of that version. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Waits for office.js and tells where the pane runs; a page without office.js is no Excel. */
export async function findHost(): Promise<Host> {
  if (typeof Office === 'undefined') return { inExcel: false, platform: 'browser', language: 'vi' };
  const { host, platform } = await Office.onReady();
  const inExcel = String(host) === 'Excel' && supports(requiredSet);
  const shown = inExcel ? Office.context.displayLanguage : 'vi';
  return { inExcel, platform: String(platform ?? 'browser'), language: /^vi\b/i.test(shown) ? 'vi' : 'en' };
}

/** What a diagnosis may tell of this Excel. */
export function hostFacts(): HostFacts {
  const versions = Array.from({ length: highestKnown }, (_, i) => `1.${highestKnown - i}`);
  const { diagnostics, displayLanguage } = Office.context;
  return {
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    displayLanguage,
    excelApi: versions.find(supports) ?? 'none',
  };
}
