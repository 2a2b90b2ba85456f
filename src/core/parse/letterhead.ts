import { isoDate } from '../grammar/plain-date';
import { fold } from '../text/fold';
import { isCapitals } from './capitals';
import { singleSpaced } from './clean-text';
import type { Line } from './line';
import { OFFICE_WORDS } from './office-words';

/** What stands above the title: the offices, from the highest down, the number, place and date. */
interface Letterhead {
  readonly offices: readonly string[];
  readonly number?: string;
  readonly place?: string;
  readonly issuedOn?: string;
}

const COLUMNS = /\s{3,}/u;
/** A line indented this far stands in the right column, which holds the motto and the date. */
const RIGHT_COLUMN = 30;
const MOTTO =
  /^(?:cộng hòa xã hội chủ nghĩa việt nam|độc lập ?- ?tự do ?- ?hạnh phúc|đảng cộng sản việt nam|đoàn (?:tncs|thanh niên cộng sản) hồ chí minh)$/u;
const NUMBER = /^số\s*:?\s*(.*)$/iu;
const DATE = /^(.{2,40}?)\s*,\s*ngày\s*(\d{0,2})[\s….]*tháng\s*(\d{0,2})[\s….]*năm\s*(\d{4})/iu;
/** A body whose name goes on in the next line with the place that it governs. */
const WANTS_PLACE =
  /^(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|ban chấp hành|ban thường vụ|ủy ban mttq việt nam|ủy ban mặt trận tổ quốc việt nam)$/u;
const PLACE_START = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|đảng bộ|tỉnh ủy|thành ủy)(?:\s|$)/u;
const GOES_ON = /^(?:và|về|của|trực thuộc|-)\s/u;
/** Words in which the name of an office begins; a line that begins otherwise goes on with the name above it. */
const BEGINS = new RegExp(
  `^(?!khoa học|tổ chức|phòng,? chống|hội nhập)(?:${OFFICE_WORDS}|BCH|BTV|BCĐ|LĐLĐ|MTTQ|UBMTTQ|Trạm|Đặc khu|Xã|Phường|Tỉnh|Thành phố|Huyện)(?=$|\\s)`,
  'iu',
);

function numberOf(text: string): string | null {
  const written = NUMBER.exec(text)?.[1]?.replace(/\s+/gu, '') ?? '';
  return /^\d+[-/]/u.test(written) && /\p{L}/u.test(written) ? written : null;
}

function joinOffices(lines: readonly string[]): string[] {
  const offices: string[] = [];
  for (const line of lines) {
    const before = offices[offices.length - 1];
    const folded = fold(line);
    const joined =
      before !== undefined && ((WANTS_PLACE.test(fold(before)) && PLACE_START.test(folded)) || GOES_ON.test(folded) || !BEGINS.test(line));
    if (joined) offices[offices.length - 1] = `${before} ${line}`;
    else offices.push(line);
  }
  return offices;
}

/** The right column where one space parts it from the left: the motto behind an office, place and date behind the number. */
const BEHIND_OFFICE =
  /\s+(?=(?:CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|Độc lập\s*[-–]\s*Tự do)\b)/u;
const BEHIND_NUMBER = /(?<=^[Ss][Ốố]\s*:?\s*\d+\s?[-/]\s?[\p{Lu}\d][\p{L}\d/-]{1,40})\s+(?=\p{Lu}[^,]{1,40},\s*ngày)/u;

const columnsOf = (text: string): string[] =>
  text
    .split(COLUMNS)
    .flatMap((piece) => piece.split(BEHIND_OFFICE))
    .flatMap((piece) => piece.split(BEHIND_NUMBER));

/** Reads the lines above the title; two columns on one line are told apart by three or more spaces. Source: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const pieces = lines.flatMap((line) =>
    columnsOf(line.text).map((piece, column) => ({
      text: singleSpaced(piece.replace(/[*_]+/gu, ' ')),
      left: column === 0 && line.indent < RIGHT_COLUMN,
    })),
  );
  let number: string | null = null;
  let dated: RegExpExecArray | null = null;
  const offices: string[] = [];
  for (const { text: piece, left } of pieces) {
    if (MOTTO.test(fold(piece).replace(/[–—]/gu, '-'))) continue;
    const date = DATE.exec(piece);
    if (NUMBER.test(piece)) number ??= numberOf(piece);
    else if (date !== null) dated ??= date;
    else if (left && isCapitals(piece) && /\p{L}{2}/u.test(piece)) offices.push(piece);
  }
  const issuedOn = dated === null ? null : isoDate(Number(dated[4]), Number(dated[3]), Number(dated[2]));
  return {
    offices: joinOffices(offices),
    ...(number === null ? {} : { number }),
    ...(dated === null ? {} : { place: dated[1]!.trim() }),
    ...(issuedOn === null ? {} : { issuedOn }),
  };
}
