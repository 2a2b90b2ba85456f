import fc from 'fast-check';
import { fold } from '../../../src/core/text/fold';
import { planOfText } from './fixture-plan';
import { outcomeOf } from './outcome';
import { plain, typeset, type Typesetting } from './typesetting';

const PLAN: readonly string[] = [
  'KẾ HOẠCH',
  'Phát triển văn hóa đọc trên địa bàn tỉnh Hòa Lâm giai đoạn 2026 - 2030',
  '-----',
  'Thực hiện Chỉ thị số 12-CT/TU, ngày 05/01/2026 của Ban Thường vụ Tỉnh ủy về phát triển văn hóa đọc trong tình hình mới, Sở Văn hóa, Thể thao và Du lịch ban hành Kế hoạch như sau:',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Mục đích',
  'Hình thành thói quen đọc sách trong Nhân dân, góp phần phát triển kinh tế - xã hội, bồi dưỡng nguồn nhân lực và đời sống tinh thần lành mạnh.',
  '2. Yêu cầu',
  'Bám sát các quan điểm, mục tiêu của Chỉ thị; bảo đảm thiết thực, hiệu quả, tránh phô trương và hình thức.',
  'II. NHIỆM VỤ VÀ GIẢI PHÁP',
  '1. Công tác tuyên truyền',
  '- Tuyên truyền sâu rộng vai trò của sách đối với việc bồi dưỡng chủ nghĩa Mác - Lênin, tư tưởng Hồ Chí Minh và nâng cao dân trí trong đồng bào các dân tộc thiểu số ở vùng sâu, vùng xa.',
  'Thời gian thực hiện: thường xuyên.',
  '- Tổ chức Ngày Sách và Văn hóa đọc Việt Nam theo Quyết định số 1862/QĐ-TTg ngày 04/11/2021 của Thủ tướng Chính phủ, thu hút ít nhất 5.000 lượt người tham gia mỗi năm.',
  'Thời gian thực hiện: tháng 4 hằng năm.',
  '2. Phát triển thư viện',
  '- Triển khai các nhiệm vụ trọng tâm về xây dựng mạng lưới thư viện công cộng, gồm:',
  '+ Nâng cấp Thư viện tỉnh thành thư viện điện tử, kết nối liên thông với hệ thống thư viện trong cả nước (Năm 2027);',
  '+ Xây dựng 20 phòng đọc cơ sở tại các xã biên giới, ưu tiên nơi có trường phổ thông dân tộc bán trú (Năm 2028).',
  '- rà soát, bổ sung nguồn sách, báo cho tủ sách cơ sở phù hợp với nhu cầu của người dân từng địa bàn',
  'Thời gian thực hiện: Hoàn thành trong quý II/2026.',
  '4. Kiểm tra, đánh giá',
  'Kiểm tra việc thực hiện Kế hoạch tại các địa phương, đơn vị; sơ kết, tổng kết theo quy định, kịp thời biểu dương tập thể, cá nhân tiêu biểu.',
  'III. TỔ CHỨC THỰC HIỆN',
  '1. Các phòng chuyên môn thuộc Sở căn cứ chức năng, nhiệm vụ được giao chủ động triển khai các nội dung của Kế hoạch theo lĩnh vực phụ trách.',
  '2. Văn phòng Sở tham mưu theo dõi, đôn đốc, tổng hợp kết quả báo cáo Lãnh đạo Sở trước ngày 15/12 hằng năm.',
];
const FOOT = ['Nơi nhận:', '- Tỉnh ủy (b/c),', '- Các phòng thuộc Sở,', '- Lưu VT.', 'GIÁM ĐỐC', 'Lý Thu Hoài'];

const settings: fc.Arbitrary<Typesetting> = fc.record({
  width: fc.integer({ min: 62, max: 120 }),
  blank: fc.constantFrom('paragraphs' as const, 'lines' as const, 'none' as const),
  bullets: fc.constantFrom(
    ['-', '+'] as const,
    ['–', '+'] as const,
    ['•', '+'] as const,
    ['*', '-'] as const,
    ['•', 'o'] as const,
    ['■', '◦'] as const,
  ),
  form: fc.constantFrom('NFC' as const, 'NFD' as const),
  newTones: fc.boolean(),
  pages: fc.array(fc.nat(400), { maxLength: 4 }),
  furniture: fc.constantFrom('number' as const, 'dashed-number' as const, 'form-feed' as const, 'rule' as const),
});

/** What is read of a typeset plan, spelled one way; labels of bullets are typography. */
function reading(setting: Typesetting, pages = setting.pages): unknown {
  const text = `${typeset(PLAN, { ...setting, pages })}\n\n${FOOT.join('\n\n')}\n`;
  const outcome = outcomeOf(planOfText(text).value);
  const spelled = { ...outcome, tasks: outcome.tasks.map((task) => ({ ...task, label: undefined })) };
  return JSON.parse(JSON.stringify(spelled), (_, value: unknown) => (typeof value === 'string' ? fold(value) : value));
}

const expected = reading(plain);

describe('how a plan is set changes nothing in what is read of it', () => {
  test('the plan is read at all', () => {
    expect(expected).toMatchObject({
      document: { period: { startYear: 2026, endYear: 2030 }, issuer: fold('Sở Văn hóa, Thể thao và Du lịch') },
    });
    expect((expected as { tasks: unknown[] }).tasks).toHaveLength(9);
  });

  test.each([
    ['after a word with which no title ends', 108, 'lines', 140],
    ['before the day it wants', 101, 'none', 105],
  ] as const)('a numbered paragraph that breaks %s, at the end of a page', (_where, width, blank, page) => {
    const setting: Typesetting = { width, blank, bullets: ['-', '+'], form: 'NFC', newTones: false, pages: [page], furniture: 'number' };
    expect(reading(setting)).toEqual(expected);
  });

  test('line breaks, blank lines, bullets, Unicode form, tone placement and page furniture', () => {
    fc.assert(
      fc.property(settings, (setting) => {
        expect(reading(setting)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
