import { convertLegacy, detectLegacy } from '../../../src/core/text/legacy-encoding';
import { withoutDiacritics } from '../../../src/core/text/without-diacritics';

describe('a text in a legacy encoding', () => {
  it.each([
    ['Uû ban nh©n d©n tØnh L¹ng S¬n', '.VnTime', { encoding: 'tcvn3', certainty: 'font', capitals: false }],
    ['Uû ban nh©n d©n', '.VnTimeH', { encoding: 'tcvn3', certainty: 'font', capitals: true }],
    ['UÛy ban nhaân daân tænh Laïng Sôn', 'VNI-Times', { encoding: 'vni', certainty: 'font', capitals: false }],
    ['Uû ban nh©n d©n tØnh L¹ng S¬n', undefined, { encoding: 'tcvn3', certainty: 'suspected', capitals: false }],
    ['Kinh phÝ cßn thiÕu', undefined, { encoding: 'tcvn3', certainty: 'suspected', capitals: false }],
    ['cßn thiÕu', undefined, { encoding: 'tcvn3', certainty: 'suspected', capitals: false }],
    ['Uûy ban nhaân daân tænh Laïng Sôn', 'Arial', { encoding: 'vni', certainty: 'suspected', capitals: false }],
  ])('%s in %s', (text, font, sign) => {
    expect(detectLegacy(text, font)).toEqual(sign);
  });

  it.each([
    'Ủy ban nhân dân tỉnh Lạng Sơn',
    'hoà bình, quê hương, khuân vác, loài',
    'Report 2026',
    '',
    '© 2026',
    'Résumé à la carte',
    'Große Straße in der Stadt',
    'TP. Hải Phòng',
    'Cà Mau, Hòa Bình, Hà Tĩnh',
    'VÂN CÔN, SÔNG CÔNG',
    'Công tác thông tin, không phát sinh',
    'kéo dài, trì hoãn vì Ô tô hỏng',
    'kết quả 100%',
  ])('is not seen in ordinary text: %s', (text) => {
    expect(detectLegacy(text, 'Times New Roman')).toBeNull();
  });

  it('reads as Unicode afterwards', () => {
    expect(convertLegacy('Uû ban nh©n d©n tØnh L¹ng S¬n', { encoding: 'tcvn3', capitals: false })).toBe('Uỷ ban nhân dân tỉnh Lạng Sơn');
    expect(convertLegacy('Kinh phÝ cßn thiÕu', { encoding: 'tcvn3', capitals: false })).toBe('Kinh phí còn thiếu');
    expect(convertLegacy('Uûy ban nhaân daân, quyeát ñònh', { encoding: 'vni', capitals: false })).toBe('Ủy ban nhân dân, quyết định');
  });

  it('has its capitals where only the font showed them', () => {
    expect(convertLegacy('kÕ ho¹ch', { encoding: 'tcvn3', capitals: true })).toBe('KẾ HOẠCH');
  });
});

it.each([
  ['Đảng ủy xã Đồng Đăng', 'Dang uy xa Dong Dang'],
  ['Quý II/2026', 'Quy II/2026'],
  ['hòa'.normalize('NFD'), 'hoa'],
  ['Ðình Lập', 'Dinh Lap'],
])('%s without diacritics is %s', (text, plain) => {
  expect(withoutDiacritics(text)).toBe(plain);
});
