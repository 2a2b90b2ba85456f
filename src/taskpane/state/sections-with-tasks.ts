import type { Plan, Task } from '../../core/plan/plan';

/** A section by its number and title, with the tasks that stand directly in it, in the plan's order. */
export interface SectionTasks {
  readonly id: string;
  readonly name: string;
  readonly tasks: readonly Task[];
}

/** The sections of a plan that hold tasks, in order; tasks outside all sections come first under an empty name. */
export function sectionsWithTasks(plan: Pick<Plan, 'sections' | 'tasks'>): SectionTasks[] {
  const outside: SectionTasks = { id: '', name: '', tasks: plan.tasks.filter((task) => task.sectionId === null) };
  const within = plan.sections.map((section) => ({
    id: section.id,
    name: [section.number, section.title ?? ''].filter((part) => part !== '').join(' '),
    tasks: plan.tasks.filter((task) => task.sectionId === section.id),
  }));
  return [outside, ...within].filter(({ tasks }) => tasks.length > 0);
}
