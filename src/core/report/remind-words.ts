/** The words of reminders to units: short ones to send as a message, and the text of a công văn. */
export const remindWords = {
  short: {
    before: (unit: string, period: string, date: string, contact: string) =>
      `Kính gửi ${unit}: đề nghị gửi báo cáo kết quả thực hiện nhiệm vụ ${period} chậm nhất ngày ${date}.${contact === '' ? '' : ` Liên hệ: ${contact}.`}`,
    after: (unit: string, period: string, date: string, contact: string) =>
      `Kính gửi ${unit}: đến nay chưa nhận được báo cáo kết quả thực hiện nhiệm vụ ${period} (hạn gửi ${date}). Đề nghị gửi sớm.${contact === '' ? '' : ` Liên hệ: ${contact}.`}`,
    complete: (unit: string, period: string, count: number, contact: string) =>
      `Kính gửi ${unit}: đã nhận báo cáo ${period}, đề nghị bổ sung, xem lại ${count} nội dung (gửi kèm).${contact === '' ? '' : ` Liên hệ: ${contact}.`}`,
    blank: (unit: string, period: string, date: string, contact: string) =>
      `Kính gửi ${unit}: đã nhận tệp báo cáo ${period} nhưng trong tệp chưa điền nội dung nào. Đề nghị điền và gửi lại (hạn gửi ${date}).${contact === '' ? '' : ` Liên hệ: ${contact}.`}`,
    unusable: (unit: string, period: string, files: string, date: string, contact: string) =>
      `Kính gửi ${unit}: đã nhận ${files} nên chưa tính được vào báo cáo ${period}. Đề nghị xem lại và gửi đúng sổ theo dõi ${period} của đơn vị (hạn gửi ${date}).${contact === '' ? '' : ` Liên hệ: ${contact}.`}`,
  },
  unused: (file: string, why: string) => `tệp “${file}” nhưng ${why}`,
  why: {
    unit: (stated: string) =>
      stated === '' ? 'tệp không ghi là của đơn vị nào' : `chưa rõ có phải của đơn vị hay không (trong tệp ghi “${stated}”)`,
    period: (period: string) => `đó là sổ của kỳ ${period}`,
    plan: 'đó là sổ của kế hoạch khác',
    unreadable: 'không đọc được (không phải sổ theo dõi dạng .xlsx đã gửi, hoặc tệp bị hỏng)',
    secret: 'tệp có dấu mật nên không đọc',
    setAside: 'tệp được để ngoài tổng hợp',
    other: 'không dùng được',
  },
  subject: {
    before: (period: string) => `V/v gửi báo cáo kết quả thực hiện nhiệm vụ ${period}`,
    after: (period: string) => `V/v đôn đốc gửi báo cáo kết quả thực hiện nhiệm vụ ${period}`,
    complete: (period: string) => `V/v đề nghị bổ sung báo cáo kết quả thực hiện nhiệm vụ ${period}`,
  },
  to: (units: string) => `Kính gửi: ${units}`,
  basis: (plan: string) => `Thực hiện ${plan};`,
  body: {
    before: (body: string, period: string, cutoff: string, date: string) =>
      `${body} đề nghị các đơn vị rà soát, điền đầy đủ sổ theo dõi ${period} (số liệu đến hết ngày ${cutoff}) và gửi về chậm nhất ngày ${date}.`,
    after: (body: string, period: string, date: string) =>
      `Đến nay, ${body} chưa nhận được báo cáo ${period} của các đơn vị nêu trên (hạn gửi: ngày ${date}). Đề nghị các đơn vị khẩn trương hoàn thành và gửi báo cáo để kịp tổng hợp.`,
    complete: (body: string, period: string) =>
      `${body} đã nhận báo cáo ${period} của đơn vị. Qua kiểm tra, đề nghị đơn vị bổ sung, xem lại các nội dung sau và gửi lại sổ theo dõi:`,
    blank: (body: string, period: string, date: string) =>
      `${body} đã nhận tệp báo cáo ${period} của các đơn vị nêu trên nhưng trong tệp chưa điền nội dung nào. Đề nghị các đơn vị điền sổ theo dõi và gửi lại (hạn gửi: ngày ${date}).`,
    unusable: (body: string, period: string, files: string, date: string) =>
      `${body} đã nhận ${files} nên chưa tính được vào báo cáo ${period}. Đề nghị đơn vị xem lại và gửi đúng sổ theo dõi ${period} của đơn vị (hạn gửi: ngày ${date}).`,
  },
  sendTo: (address: string, contact: string) =>
    [address === '' ? '' : `Nơi nhận báo cáo: ${address}.`, contact === '' ? '' : `Đầu mối liên hệ: ${contact}.`]
      .filter((s) => s !== '')
      .join(' '),
  close: 'Đề nghị các đơn vị quan tâm phối hợp thực hiện.',
} as const;
