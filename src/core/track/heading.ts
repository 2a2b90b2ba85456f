import type { Settings } from '../plan/settings';
import type { Unit } from '../plan/unit';
import { fold } from '../text/fold';
import { trackWords } from './track-words';

/** The heading and signature of a sheet, as the unit that reports would head its own document. */
export interface Heading {
  readonly style: 'state' | 'party';
  readonly parentBody: string;
  readonly body: string;
  readonly motto: readonly [string, string];
  readonly place: string;
  readonly signer: string;
}

const PARTY_NAME =
  /^(?:đảng (?:ủy|bộ)|chi (?:bộ|ủy)|ban (?:tuyên giáo|tổ chức|dân vận|nội chính)|ủy ban kiểm tra|văn phòng (?:tỉnh|đảng|thành|huyện) ủy|(?:tỉnh|thành|huyện) ủy)/u;

/** Whether a body is one of the Party, by its name. */
export function isPartyBody(name: string): boolean {
  return PARTY_NAME.test(fold(name));
}

/** Whether a unit heads its documents as a Party body or as a State body; bodies that are neither follow the office's own style. */
export function headingStyle(unit: Unit | null, settings: Settings): 'state' | 'party' {
  if (unit === null) return settings.profile.style;
  if (unit.kind === 'party' || isPartyBody(unit.name)) return 'party';
  return unit.kind === 'government' || /^(?:ubnd|ủy ban nhân dân|sở) /u.test(fold(unit.name)) ? 'state' : settings.profile.style;
}

/** The heading of a unit's workbook; for a common workbook `unit` is null and the body is left to be chosen. `issuer` is the body above. */
export function headingOf(unit: Unit | null, settings: Settings, issuer: string): Heading {
  const style = headingStyle(unit, settings);
  const above = settings.profile.body === '' ? issuer : settings.profile.body;
  const [first, second] = trackWords.motto[style];
  return {
    style,
    parentBody: above.toUpperCase(),
    body: unit === null ? '' : unit.name.toUpperCase(),
    motto: [first, second],
    place: '',
    signer: trackWords.signer[style],
  };
}
