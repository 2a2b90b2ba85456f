import { namedAll, nameFinder } from '../../../src/core/fields/register/match-unit';
import type { GroupId } from '../../../src/core/plan/ids';
import { unit } from '../track/sample-plan';

const register = {
  units: [
    { ...unit(1, 'SVHTTDL', 'Sở Văn hóa, Thể thao và Du lịch', 'government'), otherNames: ['Sở VHTTDL'] },
    unit(2, 'SYT', 'Sở Y tế', 'government'),
    unit(3, 'VP', 'Văn phòng', 'government'),
  ],
  groups: [
    { id: 'N-so' as GroupId, name: 'Các sở, ngành', unitIds: [] },
    { id: 'N-xa' as GroupId, name: 'UBND các xã', unitIds: [] },
  ],
};
const find = nameFinder(register);

test.each([
  ['Sở Văn hoá, Thể thao và Du lịch', 'SVHTTDL'],
  ['sở vhttdl', 'SVHTTDL'],
  ['SYT', 'SYT'],
  ['Sở Y tế (Phòng Nghiệp vụ Y)', 'SYT'],
  ['các sở, ngành', 'N-so'],
  ['sở, ngành', 'N-so'],
])('“%s” means %s', (name, id) => {
  expect(find(name)?.id).toBe(id);
});

test.each(['Sở Tài chính', 'Văn phòng Tỉnh ủy', 'các phòng', ''])('“%s” means nothing that the register knows', (name) => {
  expect(find(name)).toBeNull();
});

test('a name that two units share means neither', () => {
  const twice = nameFinder({ units: [unit(1, 'A', 'Trạm Y tế', 'other'), unit(2, 'B', 'Trạm Y tế', 'other')], groups: [] });
  expect(twice('Trạm Y tế')).toBeNull();
});

test('two known names joined mean both, a name that holds a comma itself stays whole', () => {
  const ids = (name: string) => namedAll(name, find).map((n) => n.id);
  expect(ids('Các sở, ngành và UBND các xã')).toEqual(['N-so', 'N-xa']);
  expect(ids('Sở Y tế, Sở Văn hóa, Thể thao và Du lịch')).toEqual(['SYT', 'SVHTTDL']);
  expect(ids('Sở Văn hóa, Thể thao và Du lịch')).toEqual(['SVHTTDL']);
  expect(ids('Các sở, ngành và các đoàn thể')).toEqual([]);
});
