import type { AssignmentMode } from '../../plan/unit';
import type { Aggregate } from '../../plan/target';
import type { RateCycle } from '../../plan/target-rate';
import type { Settings } from '../../plan/settings';
import type { ReceiptState } from '../../entry/receipt';
import { fold } from '../../text/fold';
import { unitKindWords } from '../register/unit-kind-words';

/** Yes and no, as the master workbook writes them. */
export const yesNoWords = { yes: 'Có', no: 'Không' } as const;

/** The modes of an assignment. */
export const modeWords: Readonly<Record<AssignmentMode, string>> = {
  lead: 'Một đơn vị chủ trì',
  each: 'Mỗi đơn vị tự thực hiện',
  'own-office': 'Cơ quan thực hiện',
  watch: 'Chỉ theo dõi',
};

/** What to do with tasks for which the plan states no time. */
export const untimedWords: Readonly<Record<Settings['untimed'], string>> = {
  'end-of-plan': 'Hạn là ngày cuối kế hoạch',
  ongoing: 'Coi là thường xuyên',
  none: 'Không có hạn',
};

/** Whose rules of form documents follow. */
export const styleWords: Readonly<Record<Settings['profile']['style'], string>> = { state: 'Nhà nước', party: 'Đảng' };

/** How figures of several units become one. */
export const aggregateWords: Readonly<Record<Aggregate, string>> = {
  sum: 'Cộng',
  ratio: 'Tỷ lệ chung',
  last: 'Số mới nhất',
  worst: 'Số kém nhất',
  'unit-share': 'Số đơn vị đạt',
  none: 'Không tổng hợp',
};

/** For each of what a target is asked anew; without one it is asked once. */
export const cycleWords: Readonly<Record<Exclude<RateCycle, 'day'>, string>> = {
  week: 'Tuần',
  month: 'Tháng',
  quarter: 'Quý',
  'half-year': '6 tháng',
  year: 'Năm',
};

/** What became of a returned file. */
export const receiptStateWords: Readonly<Record<ReceiptState, string>> = {
  received: 'Đã nhận',
  'not-received': 'Chưa nhận',
  untouched: 'Chưa điền',
  'wrong-period': 'Sai kỳ',
  'wrong-plan': 'Sai kế hoạch',
  'older-version': 'Bản kế hoạch cũ',
  duplicate: 'Trùng',
  unreadable: 'Không đọc được',
  'completion-asked': 'Đã đề nghị bổ sung',
  'unit-unconfirmed': 'Cần xác nhận đơn vị',
  secret: 'Dừng vì có dấu mật',
};

/** How the day of a file's arrival is known. */
export const arrivalWords = { told: 'Xác nhận', package: 'Suy đoán (theo tệp)', 'file-time': 'Suy đoán (theo ngày lưu)' } as const;

/** The lists that cells of the master workbook offer, by name. */
export const masterLists: Readonly<Record<string, readonly string[]>> = {
  TH_CoKhong: Object.values(yesNoWords),
  TH_CachGiao: Object.values(modeWords),
  TH_LoaiDonVi: Object.values(unitKindWords),
  TH_KhongNeuHan: Object.values(untimedWords),
  TH_TheThuc: Object.values(styleWords),
  TH_CachTongHop: Object.values(aggregateWords),
  TH_TinhChoMoi: Object.values(cycleWords),
  TH_TiepNhan: Object.values(receiptStateWords),
  TH_CachBiet: Object.values(arrivalWords),
};

/** The key whose words a cell holds, whatever its spelling, or null where it holds none of them. */
export function choiceOf<K extends string>(words: Readonly<Record<K, string>>, text: string): K | null {
  const folded = fold(text);
  const found = Object.entries<string>(words).find(([, word]) => fold(word) === folded);
  return found === undefined ? null : (found[0] as K);
}
