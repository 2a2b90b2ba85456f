import type { EntryField } from '../entry/entry';
import type { Field } from './define-field';
import { aggregateField } from './target/aggregate';
import { baseFigure } from './target/base-figure';
import { estimated } from './target/estimated';
import { inPeriod } from './target/in-period';
import { indicator } from './target/indicator';
import { measure } from './target/measure';
import { previousFigures } from './target/previous-figures';
import { reached } from './target/reached';
import { reachedDocument } from './target/reached-document';
import { required } from './target/required';
import { sincePlan } from './target/since-plan';
import { sinceYear } from './target/since-year';
import { targetIdField } from './target/target-id';
import { targetMissing } from './target/target-missing';
import { targetNote } from './target/target-note';
import { targetOrder } from './target/target-order';
import { targetPlanId } from './target/target-plan-id';
import { targetPlanName } from './target/target-plan-name';
import { content } from './task/content';
import { difficulty } from './task/difficulty';
import { documentDate } from './task/document-date';
import { documentNumber } from './task/document-number';
import { due } from './task/due';
import { finishedOn } from './task/finished-on';
import { missing } from './task/missing';
import { note } from './task/note';
import { occurrenceId } from './task/occurrence-id';
import { order } from './task/order';
import { percent } from './task/percent';
import { planId } from './task/plan-id';
import { planName } from './task/plan-name';
import { previous } from './task/previous';
import { previousProgress } from './task/previous-progress';
import { product } from './task/product';
import { progress } from './task/progress';
import { proposal } from './task/proposal';
import { reason } from './task/reason';
import { responsible } from './task/responsible';
import { result } from './task/result';
import { bucket } from './task/bucket';
import { countedField } from './task/counted';
import { taskBucket } from './task/task-bucket';
import { taskIdField } from './task/task-id';
import { rowFrom } from './task/row-from';
import { rowKind } from './task/row-kind';
import { rowScope } from './task/row-scope';
import { section } from './task/section';
import { startedOn } from './task/started-on';
import { status } from './task/status';
import { timeline } from './task/timeline';

/** A field of any value. */
export type AnyField = Field<unknown>;

/** The fields of a task row, in the order of the columns. */
export const taskFields: readonly AnyField[] = [
  occurrenceId,
  planId,
  taskIdField,
  rowKind,
  rowScope,
  countedField,
  rowFrom,
  previousProgress,
  order,
  content,
  due,
  planName,
  section,
  timeline,
  responsible,
  product,
  progress,
  result,
  previous,
  percent,
  finishedOn,
  documentNumber,
  documentDate,
  difficulty,
  proposal,
  reason,
  startedOn,
  note,
  status,
  bucket,
  taskBucket,
  missing,
];

/** The fields of a target row, in the order of the columns. */
export const targetFields: readonly AnyField[] = [
  targetIdField,
  targetPlanId,
  aggregateField,
  targetOrder,
  indicator,
  targetPlanName,
  required,
  measure,
  inPeriod,
  sinceYear,
  sincePlan,
  estimated,
  baseFigure,
  reached,
  reachedDocument,
  targetNote,
  targetMissing,
  previousFigures,
];

/** The fields that a unit fills in for a task, by the name of the entry's value. */
export const entryFields: Readonly<Record<EntryField, AnyField>> = {
  progress,
  result,
  percent,
  startedOn,
  finishedOn,
  documentNumber,
  documentDate,
  difficulty,
  proposal,
  reason,
  note,
};
