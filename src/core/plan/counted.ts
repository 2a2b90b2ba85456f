import type { Task } from './plan';
import type { Settings } from './settings';

/**
 * Whether a task stands in the count of tasks, where it is answered for: as somebody decided for it, as its place in the plan says, and below arrangements (Tổ chức
 * thực hiện), on which nobody decided, as the office's settings say.
 */
export function isCounted(task: Pick<Task, 'role' | 'counted' | 'countedBy'>, settings: Pick<Settings, 'arrangementsCounted'>): boolean {
  const isLeftToSettings = task.role === 'arrangement' && (task.countedBy === undefined || task.countedBy === 'setting');
  return task.counted || (isLeftToSettings && settings.arrangementsCounted);
}

/** A task of which somebody has decided whether it is counted; below arrangements that is noted, for it stands above the settings. */
export function withCounted(task: Task, counted: boolean): Task {
  return task.role === 'work' ? { ...task, counted } : { ...task, counted, countedBy: 'office' };
}

/** A task on which nobody has decided any more: below arrangements it follows the settings, any other stays as it is. */
export function leftToSettings(task: Task): Task {
  return task.role === 'work' ? task : { ...task, counted: false, countedBy: 'setting' };
}

/** Whether a task is counted, as a person reads and writes it: null where that is left to the settings. */
export function countedAsDecided({ counted, countedBy }: Pick<Task, 'counted' | 'countedBy'>): boolean | null {
  return countedBy === 'setting' ? null : counted;
}
