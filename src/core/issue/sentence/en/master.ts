import type { MasterFacts } from '../../facts/master';
import { formatOf } from '../id-words';
import type { Sentences } from '../sentences';

export const master: Sentences<MasterFacts> = {
  'tasks-unassigned': ({ count, ids }) => `${count} tasks are not assigned to any unit (${ids}). Please assign them in sheet “Phân công”.`,
  'metadata-damaged': () =>
    'The technical part of the file is missing or was changed, so it was not recognised. Please use the file the office sent and copy the answers into it.',
  'workbook-is-master': () =>
    'This is the master workbook of the office, not the tracking workbook of a unit. Please choose the workbook that a unit returned.',
  'workbook-is-consolidation': () =>
    'This is a consolidated report, not the tracking workbook of a unit. Please choose the workbook that a unit returned; a report of the level below is for rolling up only.',
  'workbook-newer': ({ schema }) =>
    `The file was made by a newer version of this program (format ${formatOf(schema)}). Please update the program and open it again.`,
  'master-not-ours': () => 'This file is not a master workbook. Please choose the right file, or make one from the plan document.',
  'master-sheet-missing': () =>
    'This sheet of the master workbook is gone or has lost its header; the values stored before are used. Please do not delete sheets of the master workbook.',
  'master-bad-date': ({ raw }) => `“${raw}” is not a date. Please type day/month/year, e.g. 05/03/2026.`,
  'master-bad-number': ({ raw }) => `“${raw}” is not a number. Please enter a number.`,
  'master-unknown-choice': ({ raw, choices }) => `“${raw}” is not in the list. Please choose: ${choices}.`,
  'master-bad-setting': ({ name, raw, help }) => `The setting “${name}” is not right: “${raw}”. ${help}`,
  'unit-without-name': ({ code }) =>
    `A unit${code === '' ? '' : ` with the code “${code}”`} has no name and was left out. Please give its name.`,
  'unit-code-twice': ({ code, name }) =>
    `The code “${code}” stands twice, here for “${name}”; this line was left out. Please give another code.`,
  'unit-name-twice': ({ name, codes }) =>
    `The register has several units named “${name}” (codes: ${codes}). Please use the code when assigning, or give them different names.`,
  'unit-kind-unknown': ({ raw }) =>
    `The kind of unit “${raw}” was not recognised; it is taken from the name for now. Please choose from the list.`,
  'unit-unknown': ({ name }) => `The unit “${name}” is not in the register. Please write its code or name, or add it to sheet “Đơn vị”.`,
  'group-unknown': ({ name }) => `The group “${name}” is not known. Please write its name, or add it to sheet “Nhóm”.`,
  'group-without-name': () => 'A group has no name and was left out. Please give its name.',
  'register-without-names': () =>
    'No column with the names of units was found. Please give the header a column “Tên đơn vị” (others: Mã, Tên gọi khác, Loại, Nhóm, Thứ tự …).',
  'register-is-prose': () =>
    'This file is a text, not a register of units. Please choose a .csv or .xlsx file with a column “Tên đơn vị”, or one with the name of a unit in each line.',
  'register-column-left': ({ column, personal }) =>
    personal
      ? `The column “${column}” is not taken into the master workbook, which keeps no data on persons and how to reach them.`
      : `The column “${column}” is none of a register of units and is not taken into the master workbook.`,
  'assignment-unknown-row': ({ id }) =>
    `This line of assignment belongs to no section or task of the plan (id “${id}”). Please assign in the lines given.`,
  'assignment-target-unknown': ({ target }) =>
    `The plan has no section or task “${target}”. Please give the id of a task or section, or the full number of a section, e.g. II.2.`,
  'assignment-target-several': ({ target, candidates }) =>
    `The plan has several sections numbered “${target}”, so nothing was assigned: ${candidates}. Please give the full number (e.g. II.2) or the id.`,
  'waiting-unknown-task': ({ raw }) =>
    `No task waits for this document: “${raw}”. Please give ids of tasks that stand in the column “Nhiệm vụ chờ”.`,
  'assignment-without-units': ({ name }) => `A mode is chosen but no unit or group: “${name}”. Please give the units.`,
  'assignment-without-tasks': ({ name }) => `Nothing was assigned: “${name}” holds no task.`,
  'assignment-several-leads': ({ name, units }) =>
    `“${name}” was not assigned: one unit leads, and here there are ${units}. Please let one lead and the others support it (--support), or give it to each by itself (--mode each).`,
  'receipt-unknown-row': ({ file }) => `The receipt line “${file}” belongs to no file received and was passed over.`,
  'adjustment-unknown-field': ({ raw }) =>
    `The column “${raw}” of the adjustment was not recognised. Please write a column of the tracking workbook, e.g. “Tình hình”.`,
  'adjustment-bad-value': ({ field, raw }) => `The confirmed value “${raw}” does not fit the column “${field}”. Please correct it.`,
  'unit-without-tasks': ({ count, names }) => `${count} units have no task in this period and get no workbook: ${names}.`,
  'no-unit-reports': () => 'No unit has a task in this period. Please assign tasks in sheet “Phân công” and distribute again.',
  'period-outside-plan': ({ period, plan }) => `${period} lies outside the time of the plan “${plan}”. Please choose another period.`,
  'answers-kept': ({ file }) => `“${file}” already holds answers and was left as it is.`,
  'units-missing-register': () => 'The master workbook has no units yet. Please fill in sheet “Đơn vị” or import a register.',
  'assignments-proposed': ({ count, of }) =>
    `${count} of ${of} tasks were assigned as the plan names units. Please look at sheet “Phân công”.`,
  'proposal-missing': ({ sheet }) =>
    `The sheet for correcting the plan (“${sheet}”) was not found. Please draw or download it and correct it there.`,
  'proposal-other-plan': () => 'This sheet belongs to another plan and was not applied. Please choose the sheet of the plan that is open.',
  'proposal-older': () => 'The plan has changed since this sheet was made. Please look at the preview carefully before applying it.',
  'proposal-unknown-section': ({ raw }) => `The plan has no section “${raw}”; the section of the task stays. Please choose from the list.`,
  'proposal-part-of-none': () => 'No task stands above this line for it to be a part of; it is taken as a task. Please look at it.',
  'proposal-without-text': ({ id }) => `Task ${id} has no text any more; the former text stays. To drop the task, please delete its row.`,
  'proposal-row-without-text': () => 'This added row has no task text and was not put into the plan. Please write the text.',
  'proposal-time-unread': ({ words }) => `The time “${words}” was not understood; the words stay, without a due date. Please look at it.`,
  'groups-to-fill': ({ names }) => `The plan names groups of units that are not in the register: ${names}. Please fill in sheet “Nhóm”.`,
};
