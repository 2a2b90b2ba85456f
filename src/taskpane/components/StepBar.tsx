import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { STEP_NAMES, type PageName, type StepName } from '../steps/step-names';
import { Icon } from './Icon';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(5, minmax(0, 1fr))',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '3px',
    padding: '9px 2px 7px',
    border: 'none',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: '11px',
    lineHeight: '14px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
  },
  current: {
    color: tokens.colorBrandForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The five steps, always in sight; the one that is shown, if one is, is marked by a line, not by colour alone. */
export function StepBar({ page, onStep }: { readonly page: PageName; readonly onStep: (step: StepName) => void }) {
  const { text } = usePane();
  const styles = useStyles();
  return (
    <nav className={styles.root} aria-label={text.stepsLabel}>
      {STEP_NAMES.map((name) => (
        <button
          key={name}
          type="button"
          className={mergeClasses(styles.step, name === page && styles.current)}
          aria-current={name === page ? 'step' : undefined}
          onClick={() => onStep(name)}
        >
          <Icon name={name} />
          {text.steps[name]}
        </button>
      ))}
    </nav>
  );
}
