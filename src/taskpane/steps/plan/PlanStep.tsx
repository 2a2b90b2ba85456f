import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import { fold } from '../../../core/text/fold';
import { Card } from '../../components/Card';
import { Findings } from '../../components/Findings';
import { Fold } from '../../components/Fold';
import { OpenMaster } from '../../components/OpenMaster';
import { usePane } from '../../pane-context';
import { groupIssues } from '../../state/group-issues';
import { sectionsToFill } from '../../state/sections-with-tasks';
import { EditInSheet } from './EditInSheet';
import { TaskLine } from './TaskLine';

const useStyles = makeStyles({
  facts: { color: tokens.colorNeutralForeground2, display: 'flex', flexDirection: 'column', gap: '2px' },
  tasks: { margin: 0, padding: 0, listStyleType: 'none' },
});

const AddTask = lazy(() => import('./AddTask').then((m) => ({ default: m.AddTask })));

/** Step 1: what was read of the plan, doubts first, every task with its source sentence, to be corrected before anything is made of it. */
export function PlanStep() {
  const { text, work } = usePane();
  const styles = useStyles();
  const [wanted, setWanted] = useState('');
  const { master, issues } = work;
  const groups = useMemo(() => groupIssues(issues), [issues]);
  const sections = useMemo(() => (master === null ? [] : sectionsToFill(master.plan)), [master]);
  if (master === null) return <OpenMaster />;
  const { plan } = master;
  const { document } = plan;
  const present = plan.tasks.filter((t) => t.retired !== true);
  const targets = present.reduce((n, t) => n + t.targets.length, 0);
  const folded = fold(wanted.trim());
  const found = sections
    .map(({ id, name, tasks }) => ({
      id,
      name,
      tasks: folded === '' ? tasks : tasks.filter((t) => fold(`${t.text} ${t.label}`).includes(folded)),
    }))
    .filter(({ tasks }) => folded === '' || tasks.length > 0);
  return (
    <>
      <Card title={text.plan.title} aside={document.number}>
        <div className={styles.facts}>
          <span>{document.issuer}</span>
          <span>{text.plan.years(document.period.startYear, document.period.endYear)}</span>
          <span>{text.plan.facts(present.length, targets, plan.sections.length)}</span>
        </div>
      </Card>
      {groups.length === 0 ? null : (
        <Card title={text.plan.doubts} aside={String(groups.reduce((n, g) => n + g.count, 0))}>
          <Findings groups={groups} />
        </Card>
      )}
      <EditInSheet master={master} />
      <Card title={text.plan.tree}>
        <Field label={text.plan.find}>
          <Input type="search" value={wanted} onChange={(_event, { value }) => setWanted(value)} />
        </Field>
        {found.length === 0 ? <span>{text.plan.none}</span> : null}
        <div>
          {found.map(({ id, name, tasks }, at) => (
            <Fold key={`${at} ${folded === ''}`} title={name || text.plan.untitled} aside={String(tasks.length)} open={folded !== ''}>
              {() => (
                <ul className={styles.tasks}>
                  {tasks.map((task) => (
                    <TaskLine key={task.id} task={task} plan={plan} />
                  ))}
                  <li>
                    <Suspense fallback={null}>
                      <AddTask label={text.edit.add} place={{ sectionId: id, parentId: null, after: null }} />
                    </Suspense>
                  </li>
                </ul>
              )}
            </Fold>
          ))}
        </div>
      </Card>
    </>
  );
}
