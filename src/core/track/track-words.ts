/** The words of a tracking workbook outside its fields. The workbook is an official document, so they are Vietnamese. */
export const trackWords = {
  milestone: (name: string) => `Mốc: ${name}`,
  arrived: (number: string, date: string) =>
    `Đã có văn bản${number === '' ? '' : ` số ${number}`}${date === '' ? '' : ` ngày ${date}`}; đề nghị triển khai.`,
  lead: (names: string) => `Chủ trì: ${names}`,
  support: (names: string) => `Phối hợp: ${names}`,
  each: 'Từng đơn vị thực hiện',
  previous: (progress: string, percent: number | undefined, result: string) =>
    [`${progress}${percent === undefined ? '' : ` (${String(percent).replace('.', ',')}%)`}`, result].filter((s) => s !== '').join('. '),
  seePlan: '… (xem tiếp trong kế hoạch)',
  workbook: (unit: string, period: string) => `Sổ theo dõi thực hiện nhiệm vụ - ${unit} - ${period}`,
  everyUnit: 'Dùng chung',
  tasksTitle: (period: string) => `BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ${period.toUpperCase()}`,
  targetsTitle: (period: string) => `BÁO CÁO KẾT QUẢ THỰC HIỆN CHỈ TIÊU ${period.toUpperCase()}`,
  overviewTitle: (period: string) => `TỔNG QUAN TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ${period.toUpperCase()}`,
  subtitle: (plans: string, cutoff: string) => `(Thực hiện ${plans}; số liệu đến hết ngày ${cutoff})`,
  planInWords: (kind: string, number: string | undefined, date: string | undefined, issuer: string, title: string) => {
    const name = kind === '' ? 'Kế hoạch' : kind.slice(0, 1).toUpperCase() + kind.slice(1).toLowerCase();
    if (number === undefined) return title === '' ? name : `${name} “${title}”`;
    return `${name} số ${number}${date === undefined ? '' : ` ngày ${date}`}${issuer === '' ? '' : ` của ${issuer}`}`;
  },
  motto: {
    state: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    party: ['ĐẢNG CỘNG SẢN VIỆT NAM', ''],
  },
  line: (filled: string, total: string, review: string) => `Đã điền ${filled}/${total} dòng · còn ${review} dòng cần xem lại`,
  cutoff: 'Ngày chốt số liệu:',
  laterHint: (count: number) => `Có ${count} nhiệm vụ đến hạn sau kỳ này được thu gọn ở cuối bảng: bấm dấu [+] bên trái để xem.`,
  columnHint: 'Bấm dấu [+] phía trên để xem mục, thời gian, chủ trì, sản phẩm.',
  chooseUnit: '(Bấm vào đây để chọn tên đơn vị)',
  chooseUnitFirst: 'Đề nghị chọn tên đơn vị ở ô nền vàng phía trên trước khi điền.',
  chooseUnitTitle: 'Tên đơn vị',
  chooseUnitPrompt: 'Chọn tên đơn vị trong danh sách.',
  chooseUnitError: 'Đề nghị chọn tên đơn vị có trong danh sách.',
  wrongValue: 'Giá trị chưa đúng',
  signDate: (place: string, year: string) => `${place === '' ? '……………' : place}, ngày …… tháng …… năm ${year}`,
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signer: { state: 'THỦ TRƯỞNG ĐƠN VỊ', party: 'T/M CẤP ỦY' },
  signHint: { prepared: '(Ký, ghi rõ họ tên)', signer: '(Ký, đóng dấu, ghi rõ họ tên)' },
  page: 'Trang',
} as const;
