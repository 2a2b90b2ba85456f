import type { SectionId } from '../../core/plan/ids';
import type { Plan, Task } from '../../core/plan/plan';

/** A section by its number and title, with the tasks that stand directly in it, in the plan's order; `id` is null for what is outside all sections. */
export interface SectionTasks {
  readonly id: SectionId | null;
  readonly name: string;
  readonly tasks: readonly Task[];
}

type Outline = Pick<Plan, 'sections' | 'tasks'>;

function inOrder(plan: Outline, isShown: (section: Plan['sections'][number] | null, tasks: readonly Task[]) => boolean): SectionTasks[] {
  return [null, ...plan.sections].flatMap((section) => {
    const id = section?.id ?? null;
    const tasks = plan.tasks.filter((task) => task.sectionId === id);
    const name = [section?.number ?? '', section?.title ?? ''].filter((part) => part !== '').join(' ');
    return isShown(section, tasks) ? [{ id, name, tasks }] : [];
  });
}

/** The sections of a plan that hold tasks, in order; tasks outside all sections come first under an empty name. */
export function sectionsWithTasks(plan: Outline): SectionTasks[] {
  return inOrder(plan, (_section, tasks) => tasks.length > 0);
}

/** The sections to which a task may be added, in order: those that hold tasks, and those that hold none yet and are not about aims alone. */
export function sectionsToFill(plan: Outline): SectionTasks[] {
  return inOrder(
    plan,
    (section, tasks) => tasks.length > 0 || (section === null ? plan.sections.length === 0 : section.role !== 'purpose'),
  );
}
