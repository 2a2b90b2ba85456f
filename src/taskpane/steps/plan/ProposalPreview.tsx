import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EditedProposal, ProposalChange } from '../../../work/edit-proposal';
import { Fold } from '../../components/Fold';
import { Notice } from '../../components/Notice';
import { WasNow } from '../../components/WasNow';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  name: { overflowWrap: 'anywhere' },
  part: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
});
const kinds = ['added', 'dropped', 'corrected'] as const;

interface ProposalPreviewProps {
  readonly edited: EditedProposal;
  readonly onApply: () => void;
  readonly onDiscard: () => void;
}

/** What a corrected sheet changes of the plan, kind by kind; nothing is changed before the button is pressed. */
export function ProposalPreview({ edited, onApply, onDiscard }: ProposalPreviewProps) {
  const { text } = usePane();
  const styles = useStyles();
  const { changes } = edited;
  if (changes.length === 0) return <Notice kind="done">{text.proposal.nothing}</Notice>;
  return (
    <>
      <strong role="status">{text.proposal.preview}</strong>
      <div>
        {kinds.map((kind) => {
          const some = changes.filter((change) => change.kind === kind);
          if (some.length === 0) return null;
          return (
            <Fold key={kind} title={text.proposal.kinds[kind](some.length)} open={some.length <= 5}>
              {() => (
                <ul className={styles.list}>
                  {some.map((change) => (
                    <ChangeLine key={change.taskId} change={change} />
                  ))}
                </ul>
              )}
            </Fold>
          );
        })}
      </div>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onApply}>
          {text.proposal.apply(changes.length)}
        </Button>
        <Button onClick={onDiscard}>{text.proposal.discard}</Button>
      </div>
    </>
  );
}

function ChangeLine({ change }: { readonly change: ProposalChange }) {
  const styles = useStyles();
  return (
    <li>
      <div className={styles.name}>{change.name}</div>
      {change.parts.map(({ header, was, now }) => (
        <div key={header}>
          <div className={styles.part}>{header}</div>
          <WasNow was={was} now={now} />
        </div>
      ))}
    </li>
  );
}
