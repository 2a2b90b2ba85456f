/** Every text that the command line prints, in Vietnamese. */
export const vi = {
  program: 'Tổng Hợp: từ văn bản kế hoạch đến sổ theo dõi, kiểm tra báo cáo và một báo cáo tổng hợp.',
  titles: { 'Usage:': 'Cách dùng:', 'Options:': 'Tùy chọn:', 'Commands:': 'Các lệnh:', 'Arguments:': 'Tham số:' } as Readonly<
    Record<string, string>
  >,
  example: 'Ví dụ:',
  help: 'in hướng dẫn này',
  version: 'in phiên bản',
  options: {
    lang: 'ngôn ngữ: vi hoặc en',
    asOf: 'ngày lấy số liệu, dạng 2026-06-20 (mặc định: hôm nay)',
    output: 'tệp hoặc thư mục kết quả',
    json: 'in kết quả dạng JSON',
    period: 'kỳ báo cáo: 2026-05, 2026-Q2, 2026-H1, 2026-9M, 2026, plan',
    units: 'danh sách đơn vị (.csv hoặc .xlsx)',
    force: 'ghi đè tệp đã có người sửa, bản cũ giữ lại dạng .bak',
  },
  args: {
    plan: 'văn bản kế hoạch (.md, .txt), plan.json hoặc sổ gốc (.xlsx)',
    document: 'văn bản kế hoạch (.md, .txt)',
    master: 'sổ gốc (.xlsx)',
    files: 'tệp hoặc thư mục các sổ đơn vị gửi về',
    file: 'tệp bất kỳ',
  },
  commands: {
    read: 'đọc văn bản kế hoạch, liệt kê nhiệm vụ và những chỗ cần xem lại',
    new: 'lập sổ gốc: kế hoạch, đơn vị, phân công, cài đặt',
    distribute: 'tạo sổ theo dõi cho từng đơn vị trong một kỳ',
    rollup: 'tổng hợp các sổ đơn vị gửi về thành một báo cáo',
    inspect: 'mở một tệp .xlsx: các sheet, kích thước, có phải sổ của Tổng Hợp không',
    demo: 'làm thử toàn bộ trên kế hoạch mẫu với 12 đơn vị',
  },
  errors: {
    unreadable: (file: string) => `Không đọc được “${file}”. Đề nghị kiểm tra tên tệp và đóng tệp nếu đang mở ở chương trình khác.`,
    locked: (file: string) => `Không ghi được “${file}”. Đề nghị đóng tệp nếu đang mở, hoặc chọn nơi khác bằng -o.`,
    exists: (file: string) =>
      `“${file}” đã có và không phải do Tổng Hợp ghi, hoặc đã có người sửa; tệp được giữ nguyên. Đề nghị chọn tên khác bằng -o, hoặc dùng --force (bản cũ giữ lại dạng .bak).`,
    newer: (file: string) => `“${file}” được tạo bằng phiên bản mới hơn. Đề nghị cập nhật phần mềm Tổng Hợp.`,
    cancelled: 'Đã dừng theo yêu cầu; không tệp nào bị ghi dở.',
    host: 'Excel không thực hiện được yêu cầu này.',
    unexpected: (what: string) => `Phần mềm gặp lỗi ngoài dự kiến (${what}). Các tệp của bạn vẫn nguyên vẹn.`,
    unknownCommand: (name: string) => `Không có lệnh “${name}”. Gõ “tonghop --help” để xem các lệnh.`,
    missingArgument: 'Thiếu tham số. Gõ lệnh kèm --help để xem cách dùng.',
    unknownOption: (name: string) => `Không có tùy chọn này: ${name}. Gõ lệnh kèm --help để xem cách dùng.`,
    badDate: (text: string) => `“${text}” không phải là ngày dạng 2026-06-20.`,
    badPeriod: (text: string) => `“${text}” không phải là kỳ báo cáo. Ví dụ: 2026-05, 2026-Q2, 2026-H1, 2026-9M, 2026, plan.`,
    notPlan: (file: string) => `“${file}” không phải là văn bản kế hoạch, plan.json hay sổ gốc.`,
    notMaster: (file: string) => `“${file}” không phải là sổ gốc. Đề nghị lập sổ gốc bằng lệnh: tonghop new`,
  },
  written: (file: string) => `Đã ghi: ${file}`,
  read: {
    head: (issuer: string, from: number, to: number) => `Cơ quan ban hành: ${issuer}; thời kỳ: ${from === to ? from : `${from} - ${to}`}`,
    tasks: (all: number, counted: number, sections: number) => `${all} nhiệm vụ (${counted} tính vào số nhiệm vụ) trong ${sections} mục`,
    targets: (n: number) => `${n} chỉ tiêu; thời gian thực hiện:`,
    kinds: {
      ongoing: 'thường xuyên',
      deadline: 'có hạn hoàn thành',
      periods: 'theo thời điểm',
      recurring: 'định kỳ',
      range: 'theo giai đoạn',
      event: 'theo sự kiện',
      unspecified: 'chưa nêu thời hạn',
    },
    doubts: (n: number) => (n === 0 ? 'Không có chỗ nào cần xem lại.' : `${n} chỗ cần xem lại:`),
  },
  inspect: {
    ours: (schema: string) => `sổ của Tổng Hợp (${schema})`,
    notOurs: 'không phải sổ của Tổng Hợp',
    producer: (name: string) => `Phần mềm đã lưu tệp: ${name}`,
    state: { visible: 'hiện', hidden: 'ẩn', veryHidden: 'ẩn sâu' },
    empty: 'trống',
    counts: (rows: number, cells: number, formulas: number) => `${rows} dòng, ${cells} ô có nội dung, ${formulas} công thức`,
    hiddenRows: (n: number) => `${n} dòng ẩn`,
  },
  severity: { error: 'Lỗi', warning: 'Cần xem lại', note: 'Ghi chú' },
  more: (n: number) => `… và ${n} mục khác`,
};

/** The texts of one language. */
export type CliText = typeof vi;
