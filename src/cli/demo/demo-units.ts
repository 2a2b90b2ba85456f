import type { UnitId } from '../../core/plan/ids';

/** Ways in which people fill in a workbook that a machine has to understand. */
export type Habit = 'text-dates' | 'sorted-rows' | 'typed-statuses' | 'percent-as-text';

/** What one unit of the sample does with its workbook. `receivedOn` is the day on which the office got it. */
export interface DemoUnit {
  readonly unitId: UnitId;
  readonly sends: 'answers' | 'nothing' | 'untouched' | 'older-version' | 'two-halves' | 'same-twice';
  readonly receivedOn: string;
  readonly habits: readonly Habit[];
}

const unit = (id: string, sends: DemoUnit['sends'], receivedOn: string, ...habits: Habit[]): DemoUnit => ({
  unitId: id as UnitId,
  sends,
  receivedOn,
  habits,
});

/** The twelve units of the sample: two late, one missing, one untouched, one of an older plan version, one in two halves, one twice, several with habits. */
export const demoUnits: readonly DemoUnit[] = [
  unit('VPUB', 'answers', '2026-06-15'),
  unit('SKHCN', 'answers', '2026-06-15', 'sorted-rows'),
  unit('SNV', 'answers', '2026-06-16', 'text-dates', 'typed-statuses'),
  unit('STC', 'answers', '2026-06-19', 'percent-as-text'),
  unit('SGDDT', 'older-version', '2026-06-15'),
  unit('SYT', 'two-halves', '2026-06-16'),
  unit('CAT', 'same-twice', '2026-06-14'),
  unit('MTTQ', 'untouched', '2026-06-16'),
  unit('P-SONHA', 'answers', '2026-06-16', 'text-dates', 'sorted-rows'),
  unit('P-ANBINH', 'answers', '2026-06-15', 'typed-statuses'),
  unit('X-DONGTAM', 'answers', '2026-06-20', 'text-dates'),
  unit('X-PHULOC', 'nothing', ''),
];
