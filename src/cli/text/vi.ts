/** Every text that the command line prints, in Vietnamese. */
export const vi = {
  program: 'Tổng Hợp: từ văn bản kế hoạch đến sổ theo dõi, kiểm tra báo cáo và một báo cáo tổng hợp.',
  titles: { 'Usage:': 'Cách dùng:', 'Options:': 'Tùy chọn:', 'Commands:': 'Các lệnh:', 'Arguments:': 'Tham số:' } as Readonly<
    Record<string, string>
  >,
  helpWords: { '[options]': '[tùy chọn]', '[command]': '[lệnh]', '(default: ': '(mặc định: ' } as Readonly<Record<string, string>>,
  example: 'Ví dụ:',
  help: 'in hướng dẫn này',
  version: 'in phiên bản',
  options: {
    lang: 'ngôn ngữ: vi hoặc en',
    asOf: 'ngày lấy số liệu, dạng 2026-06-20 (mặc định: hôm nay)',
    output: 'tệp hoặc thư mục kết quả',
    outputWorkbook: 'tệp kết quả, có đuôi .xlsx',
    outputJson: 'tệp kết quả, có đuôi .json',
    json: 'in kết quả dạng JSON',
    period:
      'kỳ báo cáo: 2026-W20 (tuần), 2026-05 (tháng), 2026-Q2 (quý), 2026-H1 (nửa năm), 2026-9M (9 tháng), 2026 (năm), plan (toàn kỳ kế hoạch)',
    units: 'danh sách đơn vị (.csv hoặc .xlsx)',
    received: 'danh sách ngày nhận từng tệp hoặc đơn vị (.csv)',
    previous: 'báo cáo tổng hợp của lần trước hoặc kỳ trước (.xlsx), để so sánh',
    cache: 'thư mục ghi nhớ kết quả đọc từng tệp, để lần sau chỉ đọc lại tệp đã thay đổi; có thể xóa bất cứ lúc nào',
    zip: 'đóng mọi sổ vào một tệp .zip (cũng vậy khi -o là tên tệp .zip)',
    common: 'một sổ chung cho mọi đơn vị thay vì mỗi đơn vị một sổ',
    protect: 'khóa các ô không phải của đơn vị',
    by: 'người chốt',
    master: 'sổ gốc, để biết kỳ trước, các cảnh báo được bỏ qua và các giá trị đã điều chỉnh',
    notes: 'in cả ghi chú: những gì đã tự nhận ra, tự sửa',
    swapDates: 'các tệp mà ngày và tháng bị ghi ngược: đọc cả cột theo cách kia',
    acceptEdits: 'nhận những chỗ sửa tay trong báo cáo lần trước thành điều chỉnh trong sổ gốc (cần --by)',
    acceptedBy: 'người xác nhận các điều chỉnh',
    reason: 'lý do điều chỉnh',
    confirm: 'đưa thay đổi vào sổ gốc',
    to: 'đơn vị hoặc nhóm, theo mã hoặc tên; không cần khi --mode là watch hoặc own-office',
    mode: 'cách giao: lead (một đơn vị chủ trì), each (mỗi đơn vị tự thực hiện), own-office (cơ quan thực hiện), watch (chỉ theo dõi)',
    support: 'đơn vị phối hợp',
    follower: 'người theo dõi tại cơ quan',
    onlyAssigned: 'bỏ qua nhiệm vụ chưa giao cho đơn vị nào',
    force: 'ghi đè tệp đã có người sửa, bản cũ giữ lại dạng .bak',
  },
  slots: {
    plan: 'kế-hoạch',
    master: 'sổ-gốc.xlsx',
    report: 'tổng-hợp.xlsx',
    workbook: 'tên-tệp.xlsx',
    planJson: 'plan.json',
    file: 'tệp',
    folder: 'thư-mục',
    folderOrZip: 'thư-mục|tệp.zip',
    date: 'ngày',
    period: 'kỳ',
    name: 'tên',
    text: 'nội-dung',
    mode: 'cách-giao',
    target: 'nhiệm-vụ-hoặc-mục',
  },
  args: {
    plan: 'văn bản kế hoạch (.docx, .md, .txt), plan.json hoặc sổ gốc (.xlsx)',
    master: 'sổ gốc (.xlsx)',
    files: 'tệp hoặc thư mục các sổ đơn vị gửi về',
    file: 'tệp bất kỳ',
    returned: 'sổ mà đơn vị gửi về (.xlsx)',
    filesMaybe: 'tệp hoặc thư mục các sổ gửi về (không có thì theo kết quả tiếp nhận đã ghi)',
    target: 'mã nhiệm vụ, mã mục hoặc số mục (ví dụ II.2)',
    newPlan: 'văn bản kế hoạch mới',
    masters: 'một hay nhiều sổ gốc (.xlsx)',
  },
  commands: {
    read: 'đọc văn bản kế hoạch, liệt kê nhiệm vụ và những chỗ cần xem lại',
    new: 'lập sổ gốc: kế hoạch, đơn vị, phân công, cài đặt',
    distribute: 'tạo sổ theo dõi cho từng đơn vị trong một kỳ',
    rollup: 'tổng hợp các sổ đơn vị gửi về thành một báo cáo',
    inspect: 'mở một tệp .xlsx: các sheet, kích thước, có phải sổ của Tổng Hợp không',
    assign: 'giao một nhiệm vụ hoặc cả mục cho đơn vị, nhóm đơn vị',
    collect: 'tiếp nhận các sổ gửi về: ai đã gửi, ai chưa, tệp nào có vấn đề',
    remind: 'lời nhắc gửi đơn vị: trước hạn, sau hạn, đề nghị bổ sung',
    close: 'chốt số liệu một kỳ; tệp đến sau cho bản cập nhật',
    amend: 'đưa bản kế hoạch mới vào sổ gốc, giữ mã nhiệm vụ',
    return: 'tạo bản gửi trả đơn vị, đánh dấu những ô cần bổ sung, chỉnh sửa',
    check: 'kiểm tra các sổ đơn vị gửi về, từng ô',
    demo: 'làm thử toàn bộ trên kế hoạch mẫu với 12 đơn vị',
  },
  errors: {
    unreadable: (file: string) => `Không đọc được “${file}”. Đề nghị kiểm tra tên tệp và đóng tệp nếu đang mở ở chương trình khác.`,
    locked: (file: string) => `Không ghi được “${file}”. Đề nghị đóng tệp nếu đang mở, hoặc chọn nơi khác bằng -o.`,
    cacheUnusable: (folder: string) =>
      `Không ghi được vào thư mục ghi nhớ “${folder}”; vẫn làm việc, nhưng lần sau sẽ đọc lại mọi tệp. Đề nghị chọn thư mục khác bằng --cache.`,
    exists: (file: string) =>
      `“${file}” đã có và không phải do Tổng Hợp ghi, hoặc đã có người sửa; tệp được giữ nguyên. Đề nghị chọn tên khác bằng -o, hoặc dùng --force (bản cũ giữ lại dạng .bak).`,
    newer: (file: string) => `“${file}” được tạo bằng phiên bản mới hơn. Đề nghị cập nhật phần mềm Tổng Hợp.`,
    cancelled: 'Đã dừng theo yêu cầu; không tệp nào bị ghi dở.',
    host: 'Excel không thực hiện được yêu cầu này.',
    unexpected: (what: string) => `Phần mềm gặp lỗi ngoài dự kiến (${what}). Các tệp của bạn vẫn nguyên vẹn.`,
    unknownCommand: (name: string) => `Không có lệnh “${name}”. Gõ “tonghop --help” để xem các lệnh.`,
    missing: (name: string) => `Thiếu tham số: ${name}. Gõ lệnh kèm --help để xem cách dùng.`,
    tooMany: 'Thừa tham số. Tên tệp có dấu cách cần đặt trong ngoặc kép; gõ lệnh kèm --help để xem cách dùng.',
    unknownOption: (name: string) => `Không có tùy chọn này: ${name}. Gõ lệnh kèm --help để xem cách dùng.`,
    badDate: (text: string) => `“${text}” không phải là ngày dạng 2026-06-20.`,
    badLanguage: (name: string) => `Không có ngôn ngữ “${name}”; --lang là vi hoặc en.`,
    outputFolder: (name: string) => `“${name}” không dùng được ở đây: -o là thư mục hoặc tệp .zip (tệp .xlsx chỉ khi có --common).`,
    outputEnding: (name: string, ending: string) =>
      `“${name}” không phải tên tệp ${ending}; chưa ghi gì. Đề nghị đặt tên kết quả có đuôi ${ending}.`,
    isFolder: (name: string) => `“${name}” là thư mục. Đề nghị nêu từng tệp.`,
    badPeriod: (text: string) => `“${text}” không phải là kỳ báo cáo. Ví dụ: 2026-W20, 2026-05, 2026-Q2, 2026-H1, 2026-9M, 2026, plan.`,
    notPlan: (file: string) => `“${file}” không phải là văn bản kế hoạch, plan.json hay sổ gốc.`,
    notMaster: (file: string) => `“${file}” không phải là sổ gốc. Đề nghị lập sổ gốc bằng lệnh: tonghop new`,
  },
  written: (file: string) => `Đã ghi: ${file}`,
  read: {
    head: (issuer: string, from: number, to: number) =>
      `Cơ quan ban hành: ${issuer || 'chưa rõ'}; thời kỳ: ${from === 0 ? 'chưa rõ' : from === to ? from : `${from} - ${to}`}`,
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
  new: {
    made: (units: number, tasks: number) => `Sổ gốc có ${tasks} nhiệm vụ, ${units} đơn vị.`,
    next: 'Việc tiếp theo: mở sổ gốc, xem sheet “Phân công” và “Đơn vị”, rồi tạo sổ cho các đơn vị bằng lệnh: tonghop distribute',
  },
  distribute: {
    made: (n: number, folder: string) => `Đã tạo ${n} sổ theo dõi trong “${folder}”.`,
    line: (file: string, tasks: number, targets: number) => `  ${file}: ${tasks} dòng nhiệm vụ, ${targets} dòng chỉ tiêu`,
    unassigned: 'Để tạo sổ chỉ với các nhiệm vụ đã giao, chạy lại lệnh với: --only-assigned',
    kept: (file: string) => `  ${file}: giữ nguyên vì đã có người điền`,
  },
  check: {
    checkedFile: (file: string, unit: string, filled: number, rows: number) =>
      `${file}${unit === '' ? '' : ` (${unit})`}: đã điền ${filled}/${rows} dòng`,
    unseenNotes: (n: number) => `; ${n} ghi chú (thêm --notes để xem)`,
    refusedFile: (file: string) => `${file}: không đọc được`,
    noFiles: (folders: string) => `Trong ${folders} không có bảng tính nào để kiểm tra.`,
  },
  return: {
    made: (asked: number, marked: number, unit: string) =>
      `${unit === '' ? '' : `${unit}: `}${asked} nội dung đề nghị bổ sung, chỉnh sửa; đã đánh dấu ${marked} ô.`,
    nothing: (file: string) => `${file}: không có nội dung nào cần đề nghị bổ sung, không tạo tệp.`,
    notEditable: (file: string) => `${file}: đọc được nhưng không ghi thêm vào được vì lỗi nêu trên nên không tạo tệp đề nghị bổ sung.`,
  },
  rollup: {
    coverage: (reported: number, expected: number) => `Đã báo cáo: ${reported}/${expected} đơn vị`,
    turns: 'Lượt giao',
    tasks: 'Số nhiệm vụ',
    count: (
      name: string,
      c: {
        assigned: number;
        done: number;
        doneInTime: number;
        doneLate: number;
        doneUndated: number;
        open: number;
        openLate: number;
        unreported: number;
        excluded: number;
      },
    ) =>
      `${name}: giao ${c.assigned} = hoàn thành ${c.done} (đúng hạn ${c.doneInTime}, quá hạn ${c.doneLate}, không hạn ${c.doneUndated})` +
      ` + chưa hoàn thành ${c.open} (quá hạn ${c.openLate}) + chưa báo cáo ${c.unreported}` +
      (c.excluded > 0 ? `; ngoài số giao: ${c.excluded}` : ''),
    files: (name: string, n: number) => `${name} ${n} tệp`,
    twice: (n: number, names: string) => `Gửi trùng một tệp (chỉ tính một lần): ${n} (${names})`,
    states: {
      received: 'Đã nhận',
      'not-received': 'Chưa nhận',
      untouched: 'Chưa điền',
      'wrong-period': 'Sai kỳ',
      'wrong-plan': 'Sai kế hoạch',
      'older-version': 'Bản kế hoạch cũ',
      duplicate: 'Gửi trùng',
      unreadable: 'Không đọc được',
      'completion-asked': 'Đã đề nghị bổ sung',
      'unit-unconfirmed': 'Cần xác nhận đơn vị',
      secret: 'Dừng vì có dấu mật',
    },
    setAside: 'Để ngoài tổng hợp',
    offered: (n: number) =>
      `Báo cáo lần trước có ${n} giá trị đã sửa tay. Để nhận thành điều chỉnh trong sổ gốc, chạy lại lệnh với: --accept-edits --by "Họ tên" [--reason "lý do"]`,
    accepted: (n: number, file: string) =>
      `Đã ghi ${n} điều chỉnh vào “${file}”, sheet “Điều chỉnh”; báo cáo đã sửa tay được giữ lại dạng .bak.`,
    editReason: (file: string) => `Sửa trực tiếp trong ${file}`,
    repairs: (repaired: number, masked: number) =>
      `Đã sửa cách ghi ${repaired} ô (ghi chú trong sheet “Chi tiết”); che ${masked} số điện thoại, số định danh.`,
  },
  collect: {
    receipt: (r: { unitName: string; file: string; filled: number; rows: number; repaired: number; warnings: number }, state: string) =>
      `${r.unitName || r.file}: ${state}${r.file === '' ? '' : ` (${r.file}; đã điền ${r.filled}/${r.rows}; sửa cách ghi ${r.repaired}; cần xem lại ${r.warnings})`}`,
    noted: (file: string) => `Đã ghi kết quả tiếp nhận vào “${file}”, sheet “Tiếp nhận”.`,
  },
  remind: {
    nobody: 'Không đơn vị nào cần nhắc.',
    kinds: { before: 'Nhắc trước hạn', after: 'Nhắc sau hạn', complete: 'Đề nghị bổ sung' },
    message: 'Tin ngắn',
    letter: 'Công văn',
  },
  close: {
    early: (last: string) => `Chốt trước ngày chốt số liệu của kỳ (${last}); đơn vị còn có thể gửi số liệu mới.`,
    same: '  không có gì thay đổi',
    closed: (period: string) => `Đã chốt số liệu ${period} trong sổ gốc.`,
    kept: (period: string) => `${period} đã chốt từ trước, số liệu chốt giữ nguyên; danh sách trên là bản cập nhật.`,
    closedBefore: (day: string) => `Kỳ này đã chốt ngày ${day}. So với khi chốt:`,
    figure: (name: string, before: number, now: number) => `  ${name}: ${before} → ${now}`,
    row: (unit: string, row: string, before: string, now: string, cell: string) =>
      `  ${unit}, ${row}: ${before || '–'} → ${now || '–'} (${cell})`,
  },
  amend: {
    kinds: { added: 'Thêm', dropped: 'Bỏ', moved: 'Chuyển mục', reworded: 'Sửa nội dung', 're-dated': 'Đổi thời hạn' },
    change: (kind: string, id: string, label: string, text: string) => `${kind}: ${id} ${label} ${text}`,
    fromTo: (before: string, now: string) => `“${before}” → “${now}”`,
    redated: (name: string, before: string, now: string) => `${name}: “${before}” → “${now}”`,
    same: 'Hai bản kế hoạch không khác nhau.',
    toConfirm: 'Sổ gốc chưa thay đổi. Xem lại danh sách trên; nếu đúng, chạy lại lệnh với --confirm.',
    taken: (version: number) => `Sổ gốc đã chuyển sang bản kế hoạch ${version}; mã nhiệm vụ và phân công được giữ.`,
  },
  assign: {
    badMode: (mode: string) =>
      `“${mode}” không phải cách giao. Có: lead (một đơn vị chủ trì), each (mỗi đơn vị tự thực hiện), own-office, watch (chỉ theo dõi).`,
    section: (name: string) => `mục ${name}`,
    task: (id: string, name: string) => `nhiệm vụ ${id} “${name}”`,
    to: (names: string) => `giao cho ${names}`,
    taken: {
      watch: 'chỉ theo dõi, không đơn vị nào phải báo cáo',
      'own-office': 'cơ quan thực hiện, không đơn vị nào phải báo cáo',
    },
    done: (target: string, how: string) => `Đã đặt ${target}: ${how}.`,
    noneFollow: (target: string, how: string) => `Đã ghi ở ${target}: ${how}; nhưng cách giao của các nhiệm vụ chưa thay đổi.`,
    following: (n: number) => `  ${n} nhiệm vụ theo cách giao này.`,
    apart: (n: number, names: string) =>
      `  ${n} nhiệm vụ giữ cách giao theo dòng riêng: ${names}. Muốn đổi, giao từng nhiệm vụ hoặc xóa dòng riêng ở sheet “Phân công”.`,
  },
  demo: {
    title: (asOf: string) => `LÀM THỬ TRÊN KẾ HOẠCH MẪU: Chuyển đổi số tỉnh Sơn Hà năm 2026, kỳ Quý II/2026, số liệu đến ngày ${asOf}`,
    read: (tasks: number, targets: number, doubts: number) =>
      `1. Đọc kế hoạch: ${tasks} nhiệm vụ, ${targets} chỉ tiêu, ${doubts} chỗ cần xem lại.`,
    distributed: (n: number, units: number) => `2. Lập sổ gốc với ${units} đơn vị và tạo ${n} sổ theo dõi gửi đơn vị.`,
    returned: (n: number) => `3. Đơn vị gửi về ${n} tệp (có nơi gửi muộn, chưa gửi, chưa điền, bản cũ, gửi hai tệp, gửi trùng). Tổng hợp:`,
    where: (folder: string) => [
      `Xem trong thư mục “${folder}”:`,
      '  2-so-goc.xlsx       sổ gốc của cơ quan: kế hoạch, đơn vị, phân công, cài đặt',
      '  3-gui-don-vi/       sổ theo dõi của từng đơn vị',
      '  4-don-vi-gui-ve/    các tệp đơn vị gửi về, điền như người thật',
      '  6-tong-hop.xlsx     báo cáo tổng hợp, từng con số dẫn về tệp, sheet và ô',
    ],
  },
  inspect: {
    ours: (schema: string) => {
      const [kind = '', version = ''] = schema.replace('tonghop/', '').split('@');
      const kinds: Readonly<Record<string, string>> = { tracking: 'sổ theo dõi', master: 'sổ gốc', consolidation: 'báo cáo tổng hợp' };
      return `${kinds[kind] ?? 'sổ'} của Tổng Hợp (dạng thức ${version})`;
    },
    technical: 'phần thông tin kỹ thuật',
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
