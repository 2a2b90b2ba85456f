import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Issue } from '../../core/issue/issue';
import { placeInWords, sentence } from '../../core/issue/sentence/tell';
import { usePane } from '../pane-context';
import type { IssueGroup } from '../worker/jobs';
import { Fold } from './Fold';
import { Icon } from './Icon';

const useStyles = makeStyles({
  head: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  item: { overflowWrap: 'anywhere' },
  where: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  code: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  go: { justifyContent: 'flex-start', padding: 0, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

interface FindingsProps {
  readonly groups: readonly IssueGroup[];
  /** Leads to the cell of an issue; absent where there is none to be led to. */
  readonly onGo?: (issue: Issue) => void;
  /** What can be done about all issues of a group at once. */
  readonly tools?: (group: IssueGroup) => ReactNode;
}

/** Issues by severity and rule: one line for each rule with its first sentence, unfolded into all its places. */
export function Findings({ groups, onGo, tools }: FindingsProps) {
  const { text } = usePane();
  const styles = useStyles();
  if (groups.length === 0) return <span>{text.common.nothing}</span>;
  return (
    <div>
      {groups.map((group) => (
        <Fold
          key={`${group.severity} ${group.code}`}
          aside={String(group.count)}
          title={
            <span className={styles.head}>
              <span className={styles[group.severity]}>
                <Icon name={group.severity} size={16} />
              </span>
              <GroupTitle group={group} />
            </span>
          }
        >
          {() => (
            <>
              {tools?.(group)}
              <Places group={group} {...(onGo === undefined ? {} : { onGo })} />
            </>
          )}
        </Fold>
      ))}
    </div>
  );
}

function GroupTitle({ group }: { readonly group: IssueGroup }) {
  const { text, language } = usePane();
  const first = group.first[0];
  return (
    <span>
      <strong>{text.severities[group.severity]}: </strong>
      {first === undefined ? group.code : sentence(first, language)}
      {group.count > 1 ? ` ${text.common.alike(group.count - 1)}` : ''}
    </span>
  );
}

function Places({ group, onGo }: { readonly group: IssueGroup; readonly onGo?: (issue: Issue) => void }) {
  const { text, language } = usePane();
  const styles = useStyles();
  return (
    <>
      {group.first.map((one, at) => {
        const where = placeInWords(one.place, language);
        const canGo = onGo !== undefined && one.place.kind === 'cell';
        return (
          <div key={at} className={styles.item}>
            {canGo ? (
              <Button appearance="transparent" size="small" className={styles.go} onClick={() => onGo(one)}>
                {where}
              </Button>
            ) : (
              <div className={styles.where}>{where}</div>
            )}
            {group.count > 1 ? <div>{sentence(one, language)}</div> : null}
          </div>
        );
      })}
      {group.count > group.first.length ? <span className={styles.where}>{text.common.more(group.count - group.first.length)}</span> : null}
      <span className={mergeClasses(styles.code)}>{group.code}</span>
    </>
  );
}
