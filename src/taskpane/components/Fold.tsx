import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { minWidth: 0 },
  summary: {
    display: 'flex',
    alignItems: 'baseline',
    gap: '8px',
    padding: '5px 2px',
    cursor: 'pointer',
    listStyleType: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '::-webkit-details-marker': { display: 'none' },
    '::before': {
      content: '"›"',
      display: 'inline-block',
      width: '12px',
      flexShrink: 0,
      textAlign: 'center',
      color: tokens.colorNeutralForeground3,
    },
    '[open] > &::before': { transform: 'rotate(90deg)' },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  aside: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    flexShrink: 0,
    maxWidth: '50%',
    overflowWrap: 'anywhere',
  },
  body: { padding: '4px 0 8px 22px', display: 'flex', flexDirection: 'column', gap: '8px', minWidth: 0 },
});

interface FoldProps {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** Something that is unfolded by a click or by Enter; what is within is made only then. */
export function Fold({ title, aside, open = false, children }: FoldProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(open);
  return (
    <details className={styles.root} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {aside === undefined ? null : <span className={styles.aside}>{aside}</span>}
      </summary>
      {isOpen ? <div className={styles.body}>{children()}</div> : null}
    </details>
  );
}
