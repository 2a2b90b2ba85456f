import type { Attribute } from './attribute-label';
import { isCapitals } from './capitals';
import type { SectionDraft, TaskDraft, TimeSource } from './drafts';
import type { AttributeNode, OutlineChild, OutlineNode } from './outline-node';
import type { Paragraph } from './paragraph';
import { isBody, isSection, namesOneTask } from './section-or-item';
import { listsAims, sectionRole } from './section-role';
import { splitTitle } from './section-title';
import { isFormula } from './closing';
import { isFactLine } from './fact-line';
import { hasOwnTime, headingTime, statedTime, timeBeside, timeInHeading } from './time-line';
import type { SourceTable } from './source-block';
import { tableRows, type TaskRow } from './table-tasks';

/** Sections and tasks in the order of the document. */
export interface Collected {
  readonly sections: SectionDraft[];
  readonly tasks: TaskDraft[];
}

/** Where the walk is: the section, the task that items below belong to, and the sub-items since the last line with a time. */
interface Place {
  readonly section: number | null;
  readonly depth: number;
  readonly parentTask: number | null;
}

function tableParagraph(table: SourceTable, text: string, source: string): Paragraph {
  const { line, lastLine, page } = table;
  return {
    ...{
      kind: 'paragraph',
      label: null,
      text,
      source,
      footnotes: [],
      firstLine: line,
      lastLine,
      indent: 0,
      heading: false,
      bold: false,
      italic: false,
    },
    ...(page === undefined ? {} : { page }),
  };
}

/** Walks an outline and collects its sections and tasks, with the times, units and products that stand below them. */
export function collect(outline: readonly OutlineChild[]): Collected {
  const sections: SectionDraft[] = [];
  const tasks: TaskDraft[] = [];

  const roleOf = (place: Place): SectionDraft['role'] => (place.section === null ? 'work' : sections[place.section]!.role);

  function addTask(paragraph: Paragraph, label: string, text: string, place: Place, row: TaskRow | null = null): number {
    const { source, footnotes, firstLine, lastLine, page } = paragraph;
    const role = roleOf(place) === 'arrangement' ? 'arrangement' : 'work';
    tasks.push({
      ...{ section: place.section, parent: place.parentTask, role, label, text, source, footnotes, firstLine, lastLine },
      ...(page === undefined ? {} : { page }),
      ...{ attributes: [], figures: row?.figures ?? [], tabled: row !== null, sameAs: null, time: null, neighbourTime: null },
    });
    return tasks.length - 1;
  }

  function give(task: number, node: AttributeNode, source: TimeSource): void {
    const line = statedTime(node);
    const draft = tasks[task]!;
    if (line !== null && draft.time === null) draft.time = { line, source, firstLine: node.paragraph.firstLine };
    draft.attributes.push(...node.attributes);
  }

  /** A line after several sub-items belongs to all of them back to the line before, unless each has its own time; then it is the parent's. */
  function giveBack(open: number[], parent: number | null, node: AttributeNode): void {
    const own = open.length > 1 && open.every((t) => hasOwnTime(tasks[t]!.text));
    if (own && parent !== null && statedTime(node) !== null) give(parent, node, 'line');
    else for (const t of open) give(t, node, open.length > 1 ? 'shared-line' : 'line');
  }

  function text(place: Place, paragraph: Paragraph): void {
    if (place.section !== null) sections[place.section]!.text.push(paragraph.text);
  }

  function walkItem(node: OutlineNode, place: Place, open: number[]): void {
    const last = open[open.length - 1];
    if (roleOf(place) !== 'purpose' && last !== undefined && isFactLine(node.paragraph.text) && !node.children.some(isBody)) {
      text(place, node.paragraph);
      for (const child of node.children) if (child.kind === 'attributes') give(last, child, 'line');
      return;
    }
    if (roleOf(place) === 'purpose' || (isFactLine(node.paragraph.text) && place.section !== null && !node.children.some(isBody))) {
      text(place, node.paragraph);
      walkBody(node.children, place);
      return;
    }
    if (node.children.some((c) => c.kind === 'labelled') && headingTime(node.paragraph.text) !== null) {
      const first = tasks.length;
      walkBody(node.children, place);
      inheritHeading(first, node.paragraph.text, node.paragraph.firstLine);
      return;
    }
    const task = addTask(node.paragraph, node.label.mark, node.paragraph.text, place);
    open.push(task);
    const below: number[] = [];
    const inside: Place = { ...place, parentTask: task };
    for (const child of node.children) {
      if (child.kind === 'labelled') walkLabelled(child, inside, below, node.children);
      else if (child.kind === 'table') walkTable(child.table, inside);
      else if (child.kind === 'prose') walkProse(child.paragraph, place, open);
      else if (place.parentTask !== null) giveBack(open.splice(0), place.parentTask, child);
      else give(open[open.length - 1] ?? task, child, 'line');
    }
  }

  function walkLabelled(node: OutlineNode, place: Place, open: number[], siblings: readonly OutlineChild[]): void {
    if (isSection(node, siblings) && place.parentTask === null) walkSection(node, place);
    else walkItem(node, place, open);
  }

  function walkProse(paragraph: Paragraph, place: Place, open: number[]): void {
    const leadsIn = paragraph.text.endsWith(':') && open.length === 0;
    if (roleOf(place) === 'purpose' || leadsIn || isFormula(paragraph.text)) text(place, paragraph);
    else open.push(addTask(paragraph, '', paragraph.text, place));
  }

  function walkTable(table: SourceTable, place: Place): void {
    let section = place.section;
    let parent: number | null = null;
    for (const row of tableRows(table)) {
      const inTable: Place = { ...place, section };
      if (row.kind === 'section') {
        const aims = place.section !== null && sections[place.section]!.aims;
        sections.push({
          number: row.number,
          title: row.text,
          parent: place.section,
          role: roleOf(place),
          text: [],
          line: table.line,
          aims,
        });
        section = sections.length - 1;
        parent = null;
        continue;
      }
      const paragraph = tableParagraph(table, row.text, row.source);
      const above = row.level === 0 ? place.parentTask : parent;
      const task = addTask(paragraph, row.label, row.text, { ...inTable, parentTask: above }, row);
      if (row.level === 0) parent = task;
      const time = row.attributes.find((a) => a.kind === 'time');
      if (time !== undefined) {
        const due = time.due === true ? { due: true } : {};
        tasks[task]!.time = { line: time.value, source: 'column', firstLine: table.line, ...due };
      }
      tasks[task]!.attributes.push(...row.attributes);
    }
  }

  function walkSection(node: OutlineNode, place: Place): void {
    const { label, paragraph } = node;
    const bare = !node.children.some(isBody);
    const title = splitTitle(paragraph.text, bare);
    const parentRole = place.section === null ? null : sections[place.section]!.role;
    const role = sectionRole(title.title ?? paragraph.text, parentRole, place.depth === 0, node.children);
    const aims = listsAims(title.title ?? '', role, place.section !== null && sections[place.section]!.aims);
    sections.push({ number: label.number, title: title.title, parent: place.section, role, text: [], line: paragraph.firstLine, aims });
    const inside: Place = {
      section: sections.length - 1,
      depth: label.style === 'part' || label.style === 'annex' ? place.depth : place.depth + 1,
      parentTask: null,
    };
    if (!bare && role !== 'purpose' && namesOneTask(paragraph.text, node.children)) {
      const task = addTask(paragraph, label.mark, paragraph.text, inside);
      for (const child of node.children) {
        if (child.kind === 'labelled' || child.kind === 'prose') text(inside, child.paragraph);
        for (const said of child.kind === 'labelled' ? child.children : [child]) if (said.kind === 'attributes') give(task, said, 'line');
      }
      return;
    }
    if (!bare) {
      if (role === 'purpose' && title.rest !== null) sections[inside.section!]!.text.push(title.rest);
      const first = tasks.length;
      walkBody(node.children, inside);
      inheritHeading(first, title.title, paragraph.firstLine);
      return;
    }
    if (role === 'purpose' || isFactLine(paragraph.text)) text(inside, { ...paragraph, text: title.rest ?? paragraph.text });
    else if (!isCapitals(paragraph.text) && paragraph.text !== '') {
      const task = addTask(paragraph, label.mark, paragraph.text, inside);
      for (const child of node.children) if (child.kind === 'attributes') give(task, child, 'line');
    } else for (const child of node.children) if (child.kind === 'attributes') text(inside, child.paragraph);
  }

  function walkBody(children: readonly OutlineChild[], place: Place): void {
    const open: number[] = [];
    const before: AttributeNode[] = [];
    const first = tasks.length;
    for (const child of children) {
      if (child.kind === 'labelled') walkLabelled(child, place, open, children);
      else if (child.kind === 'prose') walkProse(child.paragraph, place, open);
      else if (child.kind === 'table') walkTable(child.table, place);
      else if (open.length === 0) before.push(child);
      else give(open[open.length - 1]!, child, 'line');
    }
    for (const node of before) {
      if (first === tasks.length && place.parentTask === null) text(place, node.paragraph);
      for (let t = first; t < tasks.length; t++) inherit(t, node.attributes, node);
    }
  }

  /** What stands between a heading and its first item holds for every item below that says nothing else. */
  function inherit(task: number, attributes: readonly Attribute[], node: AttributeNode): void {
    const draft = tasks[task]!;
    const kinds = new Set(draft.attributes.map((a) => a.kind));
    const line = statedTime(node);
    if (line !== null && draft.time === null && !hasOwnTime(draft.text))
      draft.time = { line, source: 'section', firstLine: node.paragraph.firstLine };
    draft.attributes.push(...attributes.filter((a) => !kinds.has(a.kind)));
  }

  /** A heading that is nothing but a time ("Tháng 01", "Quý II", "Nhiệm vụ thường xuyên") or ends with one in a bracket dates the items below it. */
  function inheritHeading(first: number, title: string | null, firstLine: number): void {
    const heading = title === null ? null : (headingTime(title) ?? timeInHeading(title));
    if (heading === null) return;
    const holds = timeBeside(heading);
    for (const draft of tasks.slice(first)) {
      if (draft.time === null && !holds(draft.text)) draft.time = { line: heading, source: 'section', firstLine };
    }
  }

  walkBody(outline, { section: null, depth: 0, parentTask: null });
  markNeighbours(tasks);
  return { sections, tasks };
}

/** An item without a time whose next item has a line with one: the line may be meant for both, which a person has to see. */
function markNeighbours(tasks: readonly TaskDraft[]): void {
  const last = new Map<string, TaskDraft>();
  const parents = new Set(tasks.map((t) => t.parent));
  tasks.forEach((task, i) => {
    const key = `${task.section}/${task.parent}`;
    const before = last.get(key);
    if (task.time?.source === 'line' && before !== undefined && before.time === null && !hasOwnTime(before.text))
      before.neighbourTime = task.time.line;
    if (parents.has(i)) last.delete(key);
    else last.set(key, task);
  });
}
