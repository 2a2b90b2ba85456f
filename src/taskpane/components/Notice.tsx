import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: '8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
  },
  text: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: '6px', alignItems: 'flex-start' },
  error: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground3 },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorStatusSuccessForeground1 },
  note: { color: tokens.colorNeutralForeground1 },
});

interface NoticeProps {
  readonly kind: 'error' | 'warning' | 'note' | 'done';
  readonly children: ReactNode;
}

/** A short message in the flow of a step. Errors are announced at once, all else when the reader pauses. */
export function Notice({ kind, children }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, styles[kind])} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={kind} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
