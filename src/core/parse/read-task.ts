import { findCitations } from '../grammar/citations';
import { findTargets, readFigure } from '../grammar/find-targets';
import { findTimeline } from '../grammar/find-timeline';
import { readTimeline } from '../grammar/read-timeline';
import type { TargetReading } from '../grammar/target-reading';
import type { TimelineContext, TimelineReading } from '../grammar/timeline-reading';
import type { Timeline } from '../plan/timeline';
import type { SectionDraft, StatedTime, TaskDraft } from './drafts';
import { shortName } from './short-name';
import { unitsOf, type TaskUnits } from './task-units';

/** A plan's years and dates, without the place of the text. */
export type PlanYears = Omit<TimelineContext, 'place'>;

/** What the words of a task say: its time, targets, documents and units, how its time was read, and the short name proposed for it. */
export interface TaskReading {
  readonly timeline: Timeline;
  readonly reading: TimelineReading;
  readonly targets: readonly TargetReading[];
  readonly documents: readonly string[];
  readonly condition: string | null;
  readonly shortName: string;
  readonly units: TaskUnits;
}

/** Longer texts are no tasks that a person wrote; only their beginning is read for times and figures. */
const LONGEST_READ = 8_000;

function timeOf(
  text: string,
  stated: StatedTime | null,
  years: PlanYears,
): { readonly reading: TimelineReading; readonly source: Timeline['source'] } {
  if (stated === null) {
    const reading = findTimeline(text, { ...years, place: 'prose' });
    return { reading, source: reading.kind === 'unspecified' ? null : 'inline' };
  }
  const place = stated.source === 'column' ? 'column' : 'line';
  return { reading: readTimeline(stated.line, { ...years, place, due: stated.due ?? false }), source: stated.source };
}

/** Reads one task; a line or column with its time decides, and only without one do the words of the task. Targets may stand in either. */
export function readTask(draft: TaskDraft, years: PlanYears, sections: readonly SectionDraft[]): TaskReading {
  const text = draft.text.slice(0, LONGEST_READ);
  const { reading, source } = timeOf(text, draft.time, years);
  const inLine = draft.time === null || draft.time.source === 'section' ? [] : findTargets(draft.time.line);
  return {
    timeline: { raw: reading.raw, kind: reading.kind, items: [...reading.items], source },
    reading,
    targets: [...findTargets(text), ...inLine, ...draft.figures.flatMap((figure) => readFigure(figure) ?? [])],
    documents: [...new Set(findCitations(text).map((c) => c.number))],
    condition: reading.condition,
    shortName: shortName(draft.text),
    units: unitsOf(draft, sections),
  };
}
