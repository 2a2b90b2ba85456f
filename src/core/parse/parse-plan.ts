import { issue, type Issue } from '../issue/issue';
import { nowhere } from '../issue/place';
import { result, type Result } from '../issue/result';
import type { Plan } from '../plan/plan';
import type { Settings } from '../plan/settings';
import { readAttributes } from './attribute-label';
import { aimsWithFigures, buildPlan } from './build-plan';
import { collect } from './collect';
import { toParts } from './document-parts';
import { tellAims, tellDoubts, tellTwice } from './doubts';
import { takeFootnotes, type WithoutFootnotes } from './footnotes';
import { withoutFurniture } from './furniture';
import { withoutLayoutTables } from './layout-tables';
import { toItems, type Item } from './line';
import { toOutline } from './outline';
import { toParagraphs } from './paragraphs';
import { readHead, type Head } from './read-head';
import { readTask, type PlanYears } from './read-task';
import { tellGaps } from './section-gaps';
import type { SourceBlock } from './source-block';
import { withTimeLines } from './time-line';
import { markToldTwice } from './told-twice';
import { withUnnumberedHeadings } from './unnumbered-headings';
import { wrappingOf } from './wrapping';

/** What the caller knows: whether indents show what stands below what (Markdown, Word), and the office's settings if there are some. */
export interface ParseOptions {
  readonly nestedIndents?: boolean;
  readonly settings?: Settings;
}

/** Far above any plan; what has more items is no plan, and only so many are read. */
const MOST_TASKS = 2_000;

const textsOf = (items: readonly Item[]): string[] => items.flatMap((item) => (item.kind === 'line' ? [item.text] : []));
const statesTime = (text: string): boolean => readAttributes(text)?.some((a) => a.kind === 'time') === true;

function headIssues({ document, period }: Head): Issue[] {
  const missing = (['title', 'issuer'] as const).filter((part) => document[part] === '');
  return [
    ...missing.map((part) => issue('plan-head-missing', 'note', nowhere, { part })),
    ...(period === null ? [issue('plan-period-unknown', 'note', nowhere, {})] : []),
    ...(period === null || period.stated
      ? []
      : [issue('plan-period-inferred', 'note', nowhere, { startYear: period.startYear, endYear: period.endYear })]),
  ];
}

function yearsOf({ document, period }: Head): PlanYears {
  const { startYear, endYear, from, to } = period ?? { startYear: 0, endYear: 0 };
  return {
    ...{ startYear, endYear },
    ...(document.issuedOn === undefined ? {} : { issuedOn: document.issuedOn }),
    ...(from === undefined || to === undefined ? {} : { from, to }),
  };
}

const footnoteIssues = ({ unplaced }: WithoutFootnotes): Issue[] =>
  unplaced.map(({ marker, line }) => issue('footnote-without-marker', 'note', { kind: 'document', line }, { marker }));

/**
 * Turns the blocks of a plan document into a Plan: page furniture and footnotes are taken out, wrapped lines joined, head and foot read, the outline built from the
 * numbering, and every item read for its time, targets, documents and units. Gives `plan-without-tasks` where there is none, `plan-too-many-tasks` above 2,000, notes on head, footnotes, period and gaps in the numbering, and
 * what is doubtful about a task as warnings, at most one per eight tasks.
 */
export function parsePlan(blocks: readonly SourceBlock[], options: ParseOptions = {}): Result<Plan> {
  const items = withoutFurniture(withoutLayoutTables(toItems(blocks)));
  const wrapping = wrappingOf(items);
  const text = takeFootnotes(items, wrapping);
  const parts = toParts(text.items);
  const timeLines = textsOf(parts.body).filter(statesTime);
  const head = readHead(parts, timeLines.length > 0 ? timeLines : textsOf(parts.body), wrapping);
  const outline = withTimeLines(
    toOutline(withUnnumberedHeadings(toParagraphs(parts.body, wrapping)), options.nestedIndents === true),
    false,
  );
  const everything = collect(outline);
  const collected = { ...everything, tasks: everything.tasks.slice(0, MOST_TASKS) };
  markToldTwice(collected.tasks);
  const readings = collected.tasks.map((task) => readTask(task, yearsOf(head), collected.sections));
  const { startYear, endYear, from, to } = head.period ?? { startYear: 0, endYear: 0 };
  const period = { startYear, endYear, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const plan = buildPlan({ ...head.document, period }, collected, readings, text.footnotes, options.settings);
  const issues = [
    ...(plan.tasks.length === 0 ? [issue('plan-without-tasks', 'error', nowhere, {})] : []),
    ...(everything.tasks.length > MOST_TASKS
      ? [issue('plan-too-many-tasks', 'error', nowhere, { found: everything.tasks.length, limit: MOST_TASKS })]
      : []),
    ...headIssues(head),
    ...footnoteIssues(text),
    ...tellGaps(collected.sections),
    ...tellTwice(plan, collected.tasks),
    ...tellAims(plan, aimsWithFigures(collected, readings)),
    ...tellDoubts(plan.tasks, collected.tasks, readings),
  ];
  return result({ ...plan, issues }, issues);
}
