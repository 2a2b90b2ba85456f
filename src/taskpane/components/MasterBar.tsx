import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useJob } from '../hooks/use-job';
import { usePane } from '../pane-context';
import { saveFile } from '../save-file';
import { DrawButton } from './DrawButton';
import { Icon } from './Icon';
import { JobStatus } from './JobStatus';
import { Notice } from './Notice';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px', alignItems: 'center' },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginLeft: 'auto' },
});

/** What is open, and how to keep it: the plan's name, undo, save, and opening something else. */
export function MasterBar() {
  const { text, excel, work, today, dispatch } = usePane();
  const styles = useStyles();
  const job = useJob();
  const [told, setTold] = useState<string | null>(null);
  const { master } = work;
  if (master === null) return null;
  const save = async (): Promise<void> => {
    setTold(null);
    const made = await job.run('saveMaster', { master, asOf: today, as: 'files' });
    const file = made?.file ?? null;
    if (file === null) return;
    saveFile(file);
    dispatch({ kind: 'saved' });
    setTold(text.master.savedFile(file.name));
  };
  return (
    <div className={styles.root}>
      <div className={styles.title}>{master.plan.document.title}</div>
      <div className={styles.buttons}>
        {excel === null ? (
          <Button size="small" appearance={work.saved ? 'secondary' : 'primary'} disabled={job.running} onClick={() => void save()}>
            {text.master.save}
          </Button>
        ) : (
          <DrawButton
            excel={excel}
            label={text.master.saveInto}
            make={async (drawing) => (await drawing.run('saveMaster', { master, asOf: today, as: 'spec' }))?.spec ?? null}
            onDrawn={() => dispatch({ kind: 'saved' })}
          />
        )}
        {work.past.length === 0 ? null : (
          <Button size="small" appearance="subtle" icon={<Icon name="undo" size={16} />} onClick={() => dispatch({ kind: 'undone' })}>
            {text.common.undo}
          </Button>
        )}
        {work.saved ? (
          <Button size="small" appearance="subtle" onClick={() => dispatch({ kind: 'closed' })}>
            {text.master.other}
          </Button>
        ) : (
          <span className={styles.state}>{text.master.unsaved}</span>
        )}
      </div>
      <JobStatus job={job} />
      {told === null ? null : <Notice kind="done">{told}</Notice>}
    </div>
  );
}
