/** The text in plain letters, as for a file name: Đảng ủy xã Đồng Đăng → Dang uy xa Dong Dang. Capitals, digits and signs stay. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đð]/gu, 'd').replace(/[ĐÐ]/gu, 'D');
}
