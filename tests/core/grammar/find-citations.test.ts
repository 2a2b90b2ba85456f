import { findCitations } from '../../../src/core/grammar/citations';
import { MASK, maskNames } from '../../../src/core/grammar/mask-names';

describe('the number is found inside a sentence and written in one way', () => {
  it.each([
    ['Thực hiện Chỉ thị số 05-CT/TU, ngày 19/3/2026 của Ban Thường vụ Tỉnh ủy.', '05-CT/TU'],
    ['Đánh giá kết quả thực hiện Chỉ thị 05 – CT/TU định kỳ hằng năm.', '05-CT/TU'],
    ['Kết luận số 2517- KL/HVCTQG, ngày 09/10/2023', '2517-KL/HVCTQG'],
    ['Quy định 208-\nQĐ/TW, ngày 08/11/2019 của Ban Bí thư (khóa XII)', '208-QĐ/TW'],
    ['Chương trình phối hợp số 01-CTr/BTGTU-\nHĐND-UBND-TA-VKS, ngày 08/9/2021', '01-CTr/BTGTU-HĐND-UBND-TA-VKS'],
    ['Nghị quyết số 29-NQ/TWngày 04/11/2013 của Ban Chấp hành', '29-NQ/TW'],
    ['theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ', '76/NQ-CP'],
    ['Chỉ thị số 33/CT-TTg ngày 26/11/2021', '33/CT-TTg'],
    ['Quyết định số 483/QĐ-HNBVN, ngày 16/12/2016', '483/QĐ-HNBVN'],
    ['Nghị định số 95/2023/NĐ-CP ngày 29/12/2023', '95/2023/NĐ-CP'],
    ['Luật số 80/2025/QH15 về tổ chức', '80/2025/QH15'],
    ['Thông tư số 12/2024/TT-BTTTT', '12/2024/TT-BTTTT'],
    ['Nghị quyết 35/2022/UBTVQH15', '35/2022/UBTVQH15'],
    ['Công văn số 6676/BYT-CDS', '6676/BYT-CDS'],
    ['Kế hoạch 15/KH-BCĐ35 của Ban Chỉ đạo', '15/KH-BCĐ35'],
    ['Quyết định số 12/QĐ - UBND', '12/QĐ-UBND'],
    ['tiếp tục theo dõi 57-NQ/TW', '57-NQ/TW'],
    ['Quyết định số 05-QÐ/TU', '05-QĐ/TU'],
  ])('%s', (text, number) => {
    expect(findCitations(text).map((c) => c.number)).toEqual([number]);
  });
});

it('several documents are found in order, repeats included', () => {
  const text =
    'Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW; Quyết định số 319-QĐ/TU, 320-QĐ/TU; Thông báo Kết luận số 160-TB/TW về Kết luận số 01-KL/TW';
  expect(findCitations(text).map((c) => c.number)).toEqual(['01-KL/TW', '05-CT/TW', '319-QĐ/TU', '320-QĐ/TU', '160-TB/TW', '01-KL/TW']);
});

it('gives the words from the kind of document to its issuer, and the date', () => {
  const text = 'thực hiện Chỉ thị số 01-CT/TW, ngày 09/3/20211 của Bộ Chính trị khóa XIII về việc nghiên cứu';
  expect(findCitations(text)).toEqual([
    {
      start: 10,
      end: text.indexOf(' khóa'),
      raw: 'Chỉ thị số 01-CT/TW, ngày 09/3/20211 của Bộ Chính trị',
      number: '01-CT/TW',
      date: '2021-03-09',
    },
  ]);
  expect(findCitations('57-NQ/TW, ngày 5 tháng 3 năm 2026')[0]).toMatchObject({ date: '2026-03-05' });
  expect(findCitations('Thông tư 12/2024/TT-BNV ngày 31/02/2024')[0]).not.toHaveProperty('date');
});

it('the date of the next clause is not the document’s', () => {
  expect(findCitations('theo Chỉ thị 05-CT/TU, hoàn thành trước ngày 30/6/2026')[0]).not.toHaveProperty('date');
});

describe('what is no numbered document', () => {
  it.each([
    'ngày 30/4/2026',
    'quý II/2026',
    'Ban Chỉ đạo 35',
    'giai đoạn 2021 - 2025',
    'Chỉ thị của Ban Bí thư',
    'tỷ lệ 5/10.000',
    '24/7',
    'xã 135/Ban',
    'Nghị quyết 18 về sắp xếp tổ chức',
    'Hội nghị lần thứ 10-Ban Chấp hành',
  ])('%s', (text) => {
    expect(findCitations(text)).toEqual([]);
  });
});

describe('maskNames', () => {
  const masked = (text: string): string => maskNames(text).replace(new RegExp(`${MASK}+`, 'gu'), '□');
  it('keeps the length', () => {
    const text = 'Chỉ thị số 05 – CT/TU, ngày 09/3/2021 và “Đề án đến năm 2030” (năm 2027)';
    expect(maskNames(text)).toHaveLength(text.length);
  });
  it.each([
    ['Chỉ thị số 05-CT/TU, ngày 19/3/2026 của Ban Thường vụ Tỉnh ủy về dân vận', '□ về dân vận'],
    ['Phong trào “Dân vận khéo” năm 2027', 'Phong trào □ năm 2027'],
    ['Cuộc thi "Sáng mãi" năm 2027 "A"', 'Cuộc thi □ năm 2027 □'],
    ['theo Nghị quyết 18 và Công văn ngày 02/3/2026 của Tỉnh ủy', 'theo □ và □'],
    ['chưa đóng ngoặc “Dân vận', 'chưa đóng ngoặc “Dân vận'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});
