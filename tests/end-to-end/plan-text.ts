/** The text of a small plan of an invented commune for 2026, with these items under its only section. */
export const planText = (items: readonly string[]): string =>
  [
    'ỦY BAN NHÂN DÂN XÃ BẠCH SƠN',
    'Số: 7/KH-UBND',
    'Bạch Sơn, ngày 10 tháng 01 năm 2026',
    '# KẾ HOẠCH',
    '**Cải cách hành chính năm 2026**',
    '## I. NHIỆM VỤ',
    ...items,
    'CHỦ TỊCH',
    'Lê Văn B',
  ].join('\n\n');
