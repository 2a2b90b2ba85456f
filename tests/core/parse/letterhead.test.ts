import { planOfText } from './fixture-plan';

test('a letterhead whose columns are one space apart is read as two columns', () => {
  const { document } = planOfText(
    'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ BÌNH PHÚC Độc lập - Tự do - Hạnh phúc\nSố: 27/KH-UBND Bình Phúc, ngày 22 tháng 01 năm 2026\nKẾ HOẠCH\nCông tác năm 2026\n--Căn cứ nhiệm vụ được giao, Ủy ban nhân dân xã ban hành Kế hoạch như sau:\nI. A\n- b.\n',
  ).value;
  expect(document).toMatchObject({
    title: 'Công tác năm 2026',
    number: '27/KH-UBND',
    issuer: 'Ủy ban nhân dân xã Bình Phúc',
    place: 'Bình Phúc',
    issuedOn: '2026-01-22',
    basis: ['Căn cứ nhiệm vụ được giao'],
  });
});

test('the name of an office may go on in a second line of the letterhead', () => {
  const { issuer } = planOfText(
    'BAN CHỈ ĐẠO PHÁT TRIỂN\nKHOA HỌC, CÔNG NGHỆ TỈNH\n\nKẾ HOẠCH\nHoạt động năm 2026\n\nCăn cứ nhiệm vụ được giao, Ban Chỉ đạo ban hành Kế hoạch như sau:\n\nI. A\n- b.\n',
  ).value.document;
  expect(issuer).toBe('Ban Chỉ đạo phát triển khoa học, Công nghệ tỉnh');
});
