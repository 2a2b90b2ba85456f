import type { correctingVi } from './correcting-vi';

const n = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** What the pane says in English where a person corrects. */
export const correctingEn: typeof correctingVi = {
  edit: {
    timeline: 'Time',
    understood: (words) => `Understood as: ${words}`,
    noTime: 'No time is stated.',
    notUnderstood: 'Not understood; the words stay, but no due date follows.',
    units: 'Several names are parted by semicolons (;)',
    request: 'Requested',
    product: 'Product',
    targets: 'One target in each line',
    withoutFigure: (raw) => `“${raw}”: no figure to compare with`,
    add: 'Add a task…',
    addPart: 'Add a part of this task…',
    addText: 'Text of the new task',
    addNow: 'Add to the plan',
    time: 'Time',
    unitsTitle: 'Units and products',
  },
  repair: {
    all: (count) => `Repair all of this kind (${count})`,
    preview: 'These cells will hold other values:',
    at: (column, cell) => `${column}, cell ${cell}`,
    apply: (count) => `Repair ${n(count, 'cell')}`,
    done: (count) => `${n(count, 'cell')} repaired.`,
    left: (count) => `${n(count, 'cell')} changed meanwhile and stayed as they are.`,
    undone: (count) => `${n(count, 'cell')} put back as before.`,
    take: 'Download the repaired copy',
    fileName: (stem, end) => `${stem} (repaired)${end}`,
    copy: (count) => `${n(count, 'cell')} repaired in a copy; the file itself stays as it is.`,
  },
  proposal: {
    title: 'Correct in a spreadsheet',
    hint: 'All tasks in one sheet: correct, add rows, delete rows, and read it back. Changes are shown before they are applied.',
    draw: 'Draw the sheet into the open workbook',
    readBack: 'Read back from the sheet',
    download: 'Download the sheet',
    downloaded: (name) => `Downloaded: ${name}. Correct and save the file, then open it here.`,
    open: 'Open the corrected sheet…',
    openHint: 'The .xlsx file that you corrected; or drop it here',
    preview: 'Changes to the open plan',
    nothing: 'The sheet holds nothing that the plan does not.',
    kinds: {
      added: (count) => `${n(count, 'task')} added`,
      dropped: (count) => `${n(count, 'task')} left out`,
      corrected: (count) => `${n(count, 'task')} corrected`,
    },
    blank: '(blank)',
    apply: (count) => `Apply ${n(count, 'change')}`,
    applied: (count) => `${n(count, 'change')} applied. You can undo above.`,
    discard: 'Do not apply',
  },
};
