import { noNotes } from '../../src/core/entry/office-notes';
import { readMaster } from '../../src/core/entries/master/read-master';
import { readRegisterCsv } from '../../src/core/entries/master/read-register';
import { sectionId, taskId } from '../../src/core/plan/ids';
import { defaultSettings } from '../../src/core/plan/settings';
import { resolveAssignments, unassignedTasks } from '../../src/core/track/assignment/resolve-assignments';
import { masterWorkbook } from '../../src/core/track/master/master-workbook';
import { assign, type Assigned, type AssignInput } from '../../src/work/assign';
import type { Master } from '../../src/core/fields/master/master';
import { newMaster } from '../../src/work/new';
import { readUnitsFile } from '../../src/work/read-units-file';
import { asRead } from '../core/entries/returned-double';
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

function assigned(master: Master, input: AssignInput): Assigned {
  const { value } = assign(master, input);
  if (value === null) throw new Error(`${input.target} was not assigned`);
  return value;
}

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
  const section = assigned(master, { target: 'I', mode: 'watch', names: [] }).master;
  const both = assigned(section, { target: taskId(4), mode: 'lead', names: ['đảng uỷ phường Sơn Hà'], follower: 'Phòng Tổng hợp' }).master;
  const resolved = new Map(resolveAssignments(both.plan, '2026-06-14').map((a) => [a.taskId, a]));
  expect(resolved.get(taskId(1))).toMatchObject({ mode: 'watch', by: 'section', reporters: [] });
  expect(resolved.get(taskId(4))).toMatchObject({
    mode: 'lead',
    by: 'task',
    reporters: [{ unitId: 'DU-SONHA' }],
    follower: 'Phòng Tổng hợp',
  });
  expect(both.plan.assignments.filter((a) => a.sectionId === sectionId(1))).toHaveLength(1);
});

const ids = (tasks: readonly { readonly id: string }[]) => tasks.map((t) => t.id);

test('assigning a section tells which tasks follow, and which keep their own row or that of a nearer section', () => {
  const master: Master = { plan: samplePlan({ assignments: [] }), notes: noNotes };
  const all = assigned(master, { target: 'I', mode: 'watch', names: [] });
  expect([all.following.length, all.apart]).toEqual([9, []]);
  const own = assigned(master, { target: taskId(4), mode: 'lead', names: ['DU-SONHA'] });
  expect([ids(own.following), own.apart]).toEqual([[taskId(4)], []]);
  const near = assigned(own.master, { target: 'I.2', mode: 'each', names: ['DU-SONHA'] });
  const far = assigned(near.master, { target: 'I', mode: 'each', names: ['DU-SONHA'] });
  expect(ids(far.apart)).toEqual(ids([...own.following, ...near.following].sort((a, b) => (a.id < b.id ? -1 : 1))));
  expect([...ids(far.following), ...ids(far.apart)].sort()).toEqual(ids(all.following).sort());
  expect(assigned(far.master, { target: 'I.2', mode: 'watch', names: [] }).following).toEqual(near.following);
});

test('a parent task is followed by its sub-tasks that have no row of their own', () => {
  const master: Master = { plan: samplePlan({ assignments: [] }), notes: noNotes };
  const own = assigned(master, { target: taskId(8), mode: 'lead', names: ['DU-SONHA'] }).master;
  const parent = assigned(own, { target: taskId(6), mode: 'watch', names: [] });
  expect([ids(parent.following), ids(parent.apart)]).toEqual([[taskId(7)], [taskId(8)]]);
});

test('a section without tasks is not assigned', () => {
  const empty = { ...samplePlan().sections[0]!, id: sectionId(9), number: 'II', title: 'Tổ chức thực hiện' };
  const master = newMaster(samplePlan({ sections: [...samplePlan().sections, empty] }), null, '2026-06-14').value;
  expect(assign(master, { target: 'II', mode: 'lead', names: ['DU-SONHA'] })).toMatchObject({
    value: null,
    issues: [{ code: 'assignment-without-tasks', severity: 'error' }],
  });
});

test('one unit leads: several, or a group of several, are refused by name', () => {
  const master = newMaster(samplePlan(), null, '2026-06-14').value;
  const refused = (names: string[]) => assign(master, { target: taskId(1), mode: 'lead', names });
  const [first, second] = master.plan.units;
  const group = master.plan.groups[0]!;
  expect(refused([first!.id, second!.name])).toMatchObject({
    value: null,
    issues: [{ code: 'assignment-several-leads', facts: { units: `${first!.name}, ${second!.name}` } }],
  });
  expect(refused([group.name]).issues.map((i) => i.code)).toEqual(['assignment-several-leads']);
  expect(refused([first!.id, first!.name]).issues).toEqual([]);
});

test('what the office does itself asks nobody and is not unassigned, in the sheet of assignments as well', () => {
  const master: Master = { plan: samplePlan({ assignments: [] }), notes: noNotes };
  const { value, issues } = assign(master, { target: 'I', mode: 'own-office', names: [] });
  expect(issues).toEqual([]);
  expect(unassignedTasks(resolveAssignments(value!.master.plan, '2026-06-14'))).toEqual([]);
  const spec = masterWorkbook(value!.master, { asOf: '2026-06-14', toolVersion: '0.1.0' });
  expect(JSON.stringify(spec.sheets.find((s) => s.name === 'Phân công'))).toContain('Cơ quan tự thực hiện');
  const stored = readMaster(asRead(spec));
  expect([stored.value!.plan.assignments, stored.issues]).toEqual([value!.master.plan.assignments, []]);
  const division = assigned(master, { target: 'I', mode: 'own-office', names: ['DU-SONHA'] }).master.plan;
  expect(resolveAssignments(division, '2026-06-14')[0]!.reporters).toEqual([{ unitId: 'DU-SONHA', part: 'own-office' }]);
});

test('an unknown unit or target changes nothing and is told', () => {
  const master = newMaster(samplePlan(), null, '2026-06-14').value;
  expect(assign(master, { target: taskId(1), mode: 'lead', names: ['Sở Xây dựng'] })).toMatchObject({
    value: null,
    issues: [{ code: 'unit-unknown' }],
  });
  expect(assign(master, { target: 'XX', mode: 'watch', names: [] })).toMatchObject({
    value: null,
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
  const tasks = sections.map(({ id }, n) => task(n + 1, `Nhiệm vụ của mục ${id}`, { sectionId: id }));
  const master = newMaster(samplePlan({ sections, tasks, assignments: [] }), null, '2026-06-14').value;
  const given = (target: string) => assign(master, { target, mode: 'watch', names: [] });
  const sectionOf = (target: string) =>
    assigned(master, { target, mode: 'watch', names: [] }).master.plan.assignments.find((a) => a.sectionId !== undefined)?.sectionId;

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
    expect(given('2').value).toBeNull();
    expect(given('2').issues[0]).toMatchObject({
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
  const given = (name: string) => assign(made.value, { target: 'I', mode: 'lead', names: [name] });
  expect(given('thôn đông')).toMatchObject({ value: null, issues: [{ code: 'unit-name-twice', facts: { codes: facts.codes } }] });
  expect(given('THON-DONG-2').issues).toEqual([]);
});
