import { parseIsoDate } from '../../date/iso-date';
import type { Settings } from '../../plan/settings';
import { choiceOf, styleWords, untimedWords, yesNoWords } from './choices';

/** One line of the sheet `Cài đặt`: its key, name and help, how a setting is shown, and how a cell's text changes the settings (null: not understood). */
export interface SettingsLine {
  readonly key: string;
  readonly name: string;
  readonly help: string;
  readonly list?: string;
  readonly show: (settings: Settings) => string | number;
  readonly read: (settings: Settings, text: string) => Settings | null;
}

function wholeNumber(low: number, high: number, set: (settings: Settings, value: number) => Settings): SettingsLine['read'] {
  return (settings, text) => {
    const value = Number(text.replace(',', '.'));
    return text !== '' && Number.isInteger(value) && value >= low && value <= high ? set(settings, value) : null;
  };
}

function choice<K extends string>(words: Readonly<Record<K, string>>, set: (settings: Settings, key: K) => Settings): SettingsLine['read'] {
  return (settings, text) => {
    const key = choiceOf(words, text);
    return key === null ? null : set(settings, key);
  };
}

const yesNo = (value: boolean): string => yesNoWords[value ? 'yes' : 'no'];

function profileLine(key: keyof Settings['profile'] & string, name: string, help: string): SettingsLine {
  return {
    key: `profile.${key}`,
    name,
    help,
    show: (s) => s.profile[key],
    read: (s, text) => ({ ...s, profile: { ...s.profile, [key]: text } }),
  };
}

/** Days as `30/4/2026; 1/5/2026`, or as ISO dates; null where one of them is no date. */
function days(text: string): string[] | null {
  const parts = text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map((part) => {
    const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(part);
    return parseIsoDate(m === null ? part : `${m[3]!}-${m[2]!.padStart(2, '0')}-${m[1]!.padStart(2, '0')}`);
  });
  return read.some((day) => day === null) ? null : read.flatMap((day) => day ?? []);
}

/** The lines of the sheet `Cài đặt`, in order. */
export const settingsLines: readonly SettingsLine[] = [
  {
    key: 'cutoffDay',
    name: 'Ngày chốt số liệu trong tháng',
    help: 'Từ 1 đến 31; 31 là ngày cuối tháng. Ngày 14 theo Nghị định 09/2019/NĐ-CP; cơ quan có thể đặt khác.',
    show: (s) => s.cutoffDay,
    read: wholeNumber(1, 31, (s, cutoffDay) => ({ ...s, cutoffDay })),
  },
  {
    key: 'sendingDays',
    name: 'Số ngày làm việc để gửi báo cáo sau ngày chốt',
    help: 'Ví dụ 2: chậm nhất hai ngày làm việc sau ngày chốt.',
    show: (s) => s.sendingDays,
    read: wholeNumber(0, 60, (s, sendingDays) => ({ ...s, sendingDays })),
  },
  {
    key: 'holidays',
    name: 'Ngày nghỉ (ngoài thứ Bảy, Chủ nhật)',
    help: 'Các ngày cách nhau bằng dấu chấm phẩy, ví dụ 30/4/2026; 01/5/2026.',
    show: (s) => (s.holidays ?? []).map((d) => d.split('-').reverse().join('/')).join('; '),
    read: (s, text) => {
      const holidays = days(text);
      if (holidays === null) return null;
      return holidays.length === 0 && s.holidays === undefined ? s : { ...s, holidays };
    },
  },
  {
    key: 'dueInclusive',
    name: '“Trước ngày …” tính cả ngày đó',
    help: 'Có: hoàn thành đúng ngày ghi trong kế hoạch vẫn là đúng hạn.',
    list: 'TH_CoKhong',
    show: (s) => yesNo(s.dueInclusive),
    read: choice(yesNoWords, (s, key) => ({ ...s, dueInclusive: key === 'yes' })),
  },
  {
    key: 'untimed',
    name: 'Nhiệm vụ kế hoạch không nêu thời hạn',
    help: 'Hỏi một lần cho cả kế hoạch; từng nhiệm vụ có thể đặt hạn theo dõi riêng.',
    list: 'TH_KhongNeuHan',
    show: (s) => untimedWords[s.untimed],
    read: choice(untimedWords, (s, untimed) => ({ ...s, untimed })),
  },
  {
    key: 'arrangementsCounted',
    name: 'Tính cả việc ở phần Tổ chức thực hiện',
    help: 'Không: chỉ tính nhiệm vụ ở phần nội dung. Có, Không ghi ở từng dòng của sheet “Kế hoạch” đứng trên cài đặt này.',
    list: 'TH_CoKhong',
    show: (s) => yesNo(s.arrangementsCounted),
    read: choice(yesNoWords, (s, key) => ({ ...s, arrangementsCounted: key === 'yes' })),
  },
  {
    key: 'dueSoonDays',
    name: 'Số ngày coi là sắp đến hạn',
    help: 'Tính từ ngày chốt số liệu.',
    show: (s) => s.dueSoonDays,
    read: wholeNumber(0, 366, (s, dueSoonDays) => ({ ...s, dueSoonDays })),
  },
  {
    key: 'sendTo',
    name: 'Nơi nhận báo cáo',
    help: 'In trong sheet “Hướng dẫn” của sổ theo dõi.',
    show: (s) => s.sendTo,
    read: (s, sendTo) => ({ ...s, sendTo }),
  },
  {
    key: 'contact',
    name: 'Người liên hệ',
    help: 'In trong sheet “Hướng dẫn” của sổ theo dõi.',
    show: (s) => s.contact,
    read: (s, contact) => ({ ...s, contact }),
  },
  {
    key: 'profile.style',
    name: 'Thể thức văn bản',
    help: 'Nhà nước (Nghị định 30/2020/NĐ-CP) hoặc Đảng (Hướng dẫn 05-HD/VPTW).',
    list: 'TH_TheThuc',
    show: (s) => styleWords[s.profile.style],
    read: choice(styleWords, (s, style) => ({ ...s, profile: { ...s.profile, style } })),
  },
  profileLine('parentBody', 'Cơ quan cấp trên', 'Dòng trên cùng bên trái của báo cáo.'),
  profileLine('body', 'Cơ quan ban hành', 'Tên cơ quan trên báo cáo.'),
  profileLine('place', 'Địa danh', 'Ví dụ: Lạng Sơn.'),
  profileLine('signerPosition', 'Chức vụ người ký', 'Ví dụ: TRƯỞNG BAN.'),
  profileLine('signerName', 'Họ tên người ký', ''),
];
