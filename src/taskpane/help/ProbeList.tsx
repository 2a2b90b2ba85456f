import { makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../components/Fold';
import { Icon } from '../components/Icon';
import type { ExcelFace } from '../excel/excel-face';
import { usePane } from '../pane-context';
import { helpStrings } from './help-strings';

type ProbeResult = Awaited<ReturnType<ExcelFace['selfCheck']>>['results'][number];

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', gap: '8px', padding: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  words: { minWidth: 0, flexGrow: 1, overflowWrap: 'anywhere' },
  state: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  code: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase100, fontFamily: tokens.fontFamilyMonospace },
  passed: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  unsupported: { color: tokens.colorStatusWarningForeground3 },
});
const icons = { passed: 'done', failed: 'error', unsupported: 'warning' } as const;

/** What was tried: what needs a look at once, and folded what passed. */
export function ProbeList({ results }: { readonly results: readonly ProbeResult[] }) {
  const { language } = usePane();
  const words = helpStrings[language].check;
  const passed = results.filter((r) => r.outcome.kind === 'passed');
  return (
    <>
      <Lines results={results.filter((r) => r.outcome.kind !== 'passed')} />
      {passed.length === 0 ? null : (
        <Fold title={words.passed} aside={String(passed.length)}>
          {() => <Lines results={passed} />}
        </Fold>
      )}
    </>
  );
}

function Lines({ results }: { readonly results: readonly ProbeResult[] }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = helpStrings[language].check;
  if (results.length === 0) return null;
  return (
    <ul className={styles.list}>
      {results.map(({ id, outcome }) => (
        <li key={id} className={styles.line}>
          <span className={styles[outcome.kind]}>
            <Icon name={icons[outcome.kind]} size={16} />
          </span>
          <span className={styles.words}>
            <span>{words.probes[id]}</span>
            {outcome.kind === 'failed' ? <div className={styles.code}>{`${outcome.code} ${outcome.detail}`}</div> : null}
          </span>
          <span className={`${styles.state} ${styles[outcome.kind]}`}>
            {outcome.kind === 'unsupported' ? words.needs(outcome.needs) : words.outcomes[outcome.kind]}
          </span>
        </li>
      ))}
    </ul>
  );
}
