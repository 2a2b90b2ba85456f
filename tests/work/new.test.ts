import { readRegisterCsv } from '../../src/core/entries/master/read-register';
import { sectionId, taskId } from '../../src/core/plan/ids';
import { defaultSettings } from '../../src/core/plan/settings';
import { resolveAssignments } from '../../src/core/track/assignment/resolve-assignments';
import { assign } from '../../src/work/assign';
import { newMaster } from '../../src/work/new';
import { readUnitsFile } from '../../src/work/read-units-file';
import { samplePlan, target, task } from '../core/track/sample-plan';

const REGISTER = `Mã;Tên đơn vị;Tên gọi khác;Loại;Nhóm;Thứ tự
SNV;Sở Nội vụ;Sở NV;Chính quyền;Các sở, ngành;2
SYT;Sở Y tế;;Chính quyền;Các sở, ngành;1
X-DT;UBND xã Đồng Tâm;;Xã;UBND các xã|Vùng cao;3
`;

const plan = samplePlan({
  units: [],
  groups: [],
  assignments: [],
  tasks: [
    task(1, 'Giao Sở Nội vụ chủ trì xây dựng đề án.', { lead: ['Sở Nội vụ'], support: ['Sở y tế', 'Sở Tài chính'] }),
    task(2, 'Giao các sở, ngành rà soát.', { lead: ['các sở, ngành'] }),
    task(3, 'Các phòng chuyên môn tham mưu.', { lead: ['các phòng chuyên môn'] }),
    task(4, 'Tuyên truyền rộng rãi trong Nhân dân.'),
    task(5, '100% UBND các xã công khai thủ tục.', {
      targets: [target(5, 1, '100% UBND các xã công khai', { percent: 100, low: 100, unit: 'UBND các xã', aggregate: 'unit-share' })],
    }),
  ],
});

const register = readRegisterCsv(REGISTER, 'don-vi.csv').value;

test('units named in the plan lead, groups do it unit by unit, and nobody else is asked', () => {
  const { value, issues } = newMaster(plan, register, '2026-06-14');
  expect(value.plan.assignments).toEqual([
    { taskId: taskId(1), mode: 'lead', unitIds: ['SNV'], groupIds: [], supportIds: ['SYT'] },
    { taskId: taskId(2), mode: 'each', unitIds: [], groupIds: ['N-cac-so-nganh'] },
    { taskId: taskId(3), mode: 'each', unitIds: [], groupIds: ['N-cac-phong-chuyen-mon'] },
    { taskId: taskId(5), mode: 'each', unitIds: [], groupIds: ['N-ubnd-cac-xa'] },
  ]);
  expect(issues.map((i) => [i.code, i.facts])).toEqual([
    ['groups-to-fill', { names: '“Các phòng chuyên môn”' }],
    ['assignments-proposed', { count: 4, of: 5 }],
    ['tasks-unassigned', { count: 2, ids: `${taskId(3)}, ${taskId(4)}` }],
  ]);
});

test('without a register the master workbook says so', () => {
  expect(newMaster(samplePlan({ units: [], groups: [], assignments: [] }), null, '2026-06-14').issues[0]?.code).toBe(
    'units-missing-register',
  );
});

test('a whole section is assigned in one step, a task of it keeps its own assignment', () => {
  const master = newMaster(samplePlan(), null, '2026-06-14').value;
  const section = assign(master, { target: 'I', mode: 'watch', names: [] });
  const both = assign(section.value, { target: taskId(4), mode: 'lead', names: ['đảng uỷ phường Sơn Hà'], follower: 'Phòng Tổng hợp' });
  expect(both.issues).toEqual([]);
  const resolved = new Map(resolveAssignments(both.value.plan, '2026-06-14').map((a) => [a.taskId, a]));
  expect(resolved.get(taskId(1))).toMatchObject({ mode: 'watch', by: 'section', reporters: [] });
  expect(resolved.get(taskId(4))).toMatchObject({
    mode: 'lead',
    by: 'task',
    reporters: [{ unitId: 'DU-SONHA' }],
    follower: 'Phòng Tổng hợp',
  });
  expect(both.value.plan.assignments.filter((a) => a.sectionId === sectionId(1))).toHaveLength(1);
});

test('an unknown unit or target changes nothing and is told', () => {
  const master = newMaster(samplePlan(), null, '2026-06-14').value;
  expect(assign(master, { target: taskId(1), mode: 'lead', names: ['Sở Xây dựng'] })).toMatchObject({
    value: master,
    issues: [{ code: 'unit-unknown' }],
  });
  expect(assign(master, { target: 'XX', mode: 'watch', names: [] })).toMatchObject({
    value: master,
    issues: [{ code: 'assignment-target-unknown' }],
  });
});

describe('a register file', () => {
  const utf16 = (text: string) => new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]));
  const unread = () => ({ value: null, issues: [] });

  test.each([
    ['UTF-8', new TextEncoder().encode(REGISTER)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${REGISTER}`)],
    ['UTF-16 with a mark', utf16(REGISTER)],
    ['commas and quotes', new TextEncoder().encode(REGISTER.replace(/Các sở, ngành/g, '"Các sở, ngành"').replace(/;/g, ','))],
    ['NFD', new TextEncoder().encode(REGISTER.normalize('NFD'))],
  ])('in %s is read alike', (_how, bytes) => {
    const { value, issues } = readUnitsFile({ name: 'don-vi.csv', bytes }, unread);
    expect(issues).toEqual([]);
    expect(value.units).toEqual(register.units);
    expect(value.groups).toEqual(register.groups);
  });

  test('columns are found by the words of their headers, wherever they stand', () => {
    const { value } = readRegisterCsv('STT,Cơ quan,Khối\n1,Sở Y tế,UBND\n2,Công an tỉnh,Công an', 'x.csv');
    expect(value.units.map((u) => [u.id, u.name, u.kind, u.order])).toEqual([
      ['SO-Y-TE', 'Sở Y tế', 'government', 1],
      ['CONG-AN-TINH', 'Công an tỉnh', 'armed-forces', 2],
    ]);
  });

  test('a bare list of names is a register', () => {
    expect(readRegisterCsv('Xã Đồng Tâm\nPhường Sơn Hà', 'x.csv').value.units.map((u) => u.kind)).toEqual(['commune', 'ward']);
  });

  test('a text is no register, however its lines are broken', () => {
    const items = 'Rà soát, cập nhật quy hoạch và niêm yết công khai tại trụ sở.\n'.repeat(4);
    const { value, issues } = readRegisterCsv(`KẾ HOẠCH\nCông tác năm 2026\nI. NHIỆM VỤ\n${items}`, 'ke-hoach.txt');
    expect(value.units).toEqual([]);
    expect(issues).toMatchObject([{ code: 'register-is-prose', severity: 'error' }]);
  });

  test('long names are still names', () => {
    const names = 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội\nThôn Đông\n';
    expect(readRegisterCsv(names, 'x.txt').value.units).toHaveLength(2);
  });

  test('a code that stands twice is told with its cell and left out', () => {
    const { value, issues } = readRegisterCsv('Mã;Tên\nA;Một\nA;Hai', 'x.csv');
    expect(value.units.map((u) => u.name)).toEqual(['Một']);
    expect(issues).toMatchObject([{ code: 'unit-code-twice', place: { cell: 'A3' } }]);
  });

  test('each filled column that is not taken over is told once, those of persons with the reason', () => {
    const csv =
      'STT;Tên đơn vị;Điện thoại;Người phụ trách;Email;Cấp;Ghi chú;\n1;Sở Y tế;0912345678;Trần B;a@b.vn;Tỉnh;;x\n2;Công an tỉnh;0987;;;;;';
    const { value, issues } = readRegisterCsv(csv, 'x.csv');
    expect(issues.map((i) => [i.code, i.severity, i.facts, i.place.kind === 'cell' ? i.place.cell : ''])).toEqual([
      ['register-column-left', 'note', { column: 'Điện thoại', personal: true }, 'C1'],
      ['register-column-left', 'note', { column: 'Người phụ trách', personal: true }, 'D1'],
      ['register-column-left', 'note', { column: 'Email', personal: true }, 'E1'],
      ['register-column-left', 'note', { column: 'Cấp', personal: false }, 'F1'],
      ['register-column-left', 'note', { column: 'H', personal: false }, 'H1'],
    ]);
    expect(value.units.map((u) => u.kind)).toEqual(['government', 'armed-forces']);
    expect(JSON.stringify(value)).not.toMatch(/0912|Trần B|a@b/);
  });

  test('a column of a register that is there twice is read from the first, and the second is told', () => {
    expect(readRegisterCsv('Tên;Loại;Loại\nMột;Xã;Phường', 'x.csv').issues).toMatchObject([
      { code: 'register-column-left', place: { cell: 'C1' }, facts: { column: 'Loại', personal: false } },
    ]);
  });

  test('a table without names is refused', () => {
    expect(readRegisterCsv('a;b\n1;2', 'x.csv').issues).toMatchObject([{ code: 'register-without-names' }]);
  });
});

test.each([
  ['Ban Tuyên giáo Tỉnh uỷ Sơn Hà', 'party'],
  ['Đảng ủy xã Đồng Tâm', 'party'],
  ['Ủy ban nhân dân tỉnh Sơn Hà', 'state'],
  ['Sở Y tế', 'state'],
] as const)('%s heads its documents as the %s does, unless the office has set its name', (issuer, style) => {
  const issued = { ...plan, settings: defaultSettings, document: { ...plan.document, issuer } };
  expect(newMaster(issued, register, '2026-06-14').value.plan.settings.profile).toMatchObject({ body: issuer, style });
  const profile = { ...defaultSettings.profile, body: 'Văn phòng', style: 'state' as const };
  const set = { ...issued, settings: { ...plan.settings, profile } };
  expect(newMaster(set, register, '2026-06-14').value.plan.settings.profile).toMatchObject({ body: 'Văn phòng', style: 'state' });
});

describe('a section is named by its number', () => {
  const of = (id: number, number: string, parent: number | null) => ({
    id: sectionId(id),
    number,
    title: `Mục thứ ${id}`,
    parentId: parent === null ? null : sectionId(parent),
    role: 'work' as const,
  });
  const sections = [of(1, 'I', null), of(2, '2', 1), of(3, 'II.', null), of(4, '2', 3), of(5, '2.1', 4)];
  const master = newMaster(samplePlan({ sections, assignments: [] }), null, '2026-06-14').value;
  const assigned = (target: string) => assign(master, { target, mode: 'watch', names: [] });
  const sectionOf = (target: string) => assigned(target).value.plan.assignments.find((a) => a.sectionId !== undefined)?.sectionId;

  test.each([
    ['II', 3],
    ['I.2', 2],
    ['II.2', 4],
    ['ii.2.', 4],
    ['II.2.1', 5],
    ['2.1', 5],
  ])('%s is found by the numbers that lead to it, or by its own where no other has it', (target, id) => {
    expect(sectionOf(target)).toBe(sectionId(id));
  });

  test('a number that several sections have changes nothing, and each is named with its path and title', () => {
    expect(assigned('2').value).toBe(master);
    expect(assigned('2').issues[0]).toMatchObject({
      code: 'assignment-target-several',
      facts: { candidates: `I.2. Mục thứ 2 (${sectionId(2)}); II.2. Mục thứ 4 (${sectionId(4)})` },
    });
  });
});

test('a name that two units have is told, and to assign by it asks for the code', () => {
  const units = readRegisterCsv('Tên đơn vị\nThôn Đông\nThôn Tây\nThôn Đông', 'don-vi.csv').value;
  const made = newMaster(samplePlan({ units: [], groups: [], assignments: [] }), units, '2026-06-14');
  const facts = { name: 'Thôn Đông', codes: 'THON-DONG, THON-DONG-2' };
  expect(made.issues[0]).toMatchObject({ code: 'unit-name-twice', severity: 'warning', facts });
  const assigned = (name: string) => assign(made.value, { target: 'I', mode: 'lead', names: [name] });
  expect(assigned('thôn đông')).toMatchObject({ value: made.value, issues: [{ code: 'unit-name-twice', facts: { codes: facts.codes } }] });
  expect(assigned('THON-DONG-2').issues).toEqual([]);
});
