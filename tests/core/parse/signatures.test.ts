import { planOfText } from './fixture-plan';

const OPENING = 'Căn cứ nhiệm vụ được giao, Sở Giáo dục và Đào tạo và Công an tỉnh thống nhất ban hành Kế hoạch như sau:';
const plan = (foot: string) => planOfText(`KẾ HOẠCH\nPhối hợp năm 2026\n\n${OPENING}\n\nI. A\n- b\n\n${foot}`, 'plan.md').value;

describe('two offices', () => {
  const table = '| GIÁM ĐỐC CÔNG AN TỈNH | GIÁM ĐỐC SỞ GIÁO DỤC |\n|---|---|\n| **Đại tá Bùi Văn Sơn** | **Lê Hữu Phước** |\n';

  test('that sign side by side give the signer who stands last, and no tasks', () => {
    const { document, tasks } = plan(`${table}\nNơi nhận:\n- UBND tỉnh;\n- Lưu.\n`);
    expect(document.signer).toEqual({ position: 'GIÁM ĐỐC SỞ GIÁO DỤC', name: 'Lê Hữu Phước' });
    expect(document.recipients).toEqual(['UBND tỉnh', 'Lưu']);
    expect(tasks.map((t) => t.text)).toEqual(['b']);
  });

  test('that issue a plan together are named together', () => {
    expect(plan('').document.issuer).toBe('Sở Giáo dục và Đào tạo và Công an tỉnh');
  });
});

test('a position in capitals two spaces behind a recipient is the signer’s', () => {
  const foot =
    'Nơi nhận:                     K/T TRƯỞNG BAN\n- Trung ương (b/c),  PHÓ TRƯỞNG BAN\n- Lưu VT.                      Nguyễn Thị Gấm\n';
  const { document } = planOfText(`KẾ HOẠCH\nCông tác năm 2026\n\n${OPENING}\n\nI. A\n- b\n\n${foot}`).value;
  expect(document.signer).toEqual({ position: 'PHÓ TRƯỞNG BAN', name: 'Nguyễn Thị Gấm' });
  expect(document.recipients).toEqual(['Trung ương (b/c)', 'Lưu VT']);
});
