import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Master } from '../../../core/fields/master/master';
import type { Assignment } from '../../../core/plan/unit';
import { resolveAssignments, unassignedTasks } from '../../../core/track/assignment/resolve-assignments';
import { setAssignment } from '../../../core/track/assignment/set-assignment';
import { Card } from '../../components/Card';
import { Fold } from '../../components/Fold';
import { Notice } from '../../components/Notice';
import { OpenMaster } from '../../components/OpenMaster';
import { usePane } from '../../pane-context';
import { sectionsWithTasks } from '../../state/sections-with-tasks';
import { AssignForm, type AssignTarget } from './AssignForm';
import { Distribute } from './Distribute';
import { UnitsCard } from './UnitsCard';

const useStyles = makeStyles({ part: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } });

/** Step 2: units, who does what, and the tracking workbooks of a period. */
export function AssignStep() {
  const { work } = usePane();
  if (work.master === null) return <OpenMaster />;
  return (
    <>
      <UnitsCard master={work.master} />
      {work.master.plan.units.length === 0 ? null : (
        <>
          <Sections master={work.master} />
          <Distribute master={work.master} />
        </>
      )}
    </>
  );
}

function Sections({ master }: { readonly master: Master }) {
  const { text, today, dispatch } = usePane();
  const styles = useStyles();
  const { plan } = master;
  const sections = useMemo(() => sectionsWithTasks(plan), [plan]);
  const resolved = useMemo(() => resolveAssignments(plan, today), [plan, today]);
  const unassigned = new Set<string>(unassignedTasks(resolved));
  const asked = new Set<string>(resolved.map((a) => a.taskId));
  const put = (assignments: Assignment[]): void => dispatch({ kind: 'changed', master: { ...master, plan: { ...plan, assignments } } });
  const form = (target: AssignTarget) => {
    const current = plan.assignments.find((a) => a.taskId === target.taskId && a.sectionId === target.sectionId) ?? null;
    return (
      <AssignForm
        key={JSON.stringify(current)}
        plan={plan}
        target={target}
        current={current}
        onSet={(set) => put(setAssignment(plan.assignments, set))}
        onClear={() => put(plan.assignments.filter((a) => a !== current))}
      />
    );
  };
  return (
    <Card title={text.assign.title}>
      <Notice kind={unassigned.size === 0 ? 'done' : 'warning'}>
        {unassigned.size === 0 ? text.assign.allAssigned : text.assign.unassigned(unassigned.size)}
      </Notice>
      <div>
        {sections.map((section) => {
          const leaves = section.tasks.filter((t) => asked.has(t.id));
          const done = leaves.filter((t) => !unassigned.has(t.id)).length;
          const sectionId = plan.sections.find((s) => s.id === section.id)?.id;
          return (
            <Fold key={section.id} title={section.name || text.plan.untitled} aside={text.assign.sectionState(done, leaves.length)}>
              {() => (
                <>
                  {sectionId === undefined ? null : form({ sectionId })}
                  {leaves.map((task) => (
                    <div key={task.id} className={styles.part}>
                      <Fold
                        title={task.shortName || task.text}
                        aside={<AssignedTo plan={plan} assignment={resolved.find((a) => a.taskId === task.id)} />}
                      >
                        {() => form({ taskId: task.id })}
                      </Fold>
                    </div>
                  ))}
                </>
              )}
            </Fold>
          );
        })}
      </div>
    </Card>
  );
}

function AssignedTo({
  plan,
  assignment,
}: {
  readonly plan: Master['plan'];
  readonly assignment: ReturnType<typeof resolveAssignments>[number] | undefined;
}) {
  const { text } = usePane();
  if (assignment?.mode === 'watch') return text.modes.watch;
  const [first] = assignment?.reporters ?? [];
  if (assignment?.asksNobody === true && first === undefined) return text.modes['own-office'];
  if (assignment === undefined || first === undefined) return '–';
  if (assignment.reporters.length > 1) return text.master.units(assignment.reporters.length);
  return plan.units.find((u) => u.id === first.unitId)?.id ?? '';
}
