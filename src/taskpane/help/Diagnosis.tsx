import { makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { Card } from '../components/Card';
import { CopyButton } from '../components/CopyButton';
import { Fold } from '../components/Fold';
import { diagnosis, windowFacts } from '../diagnostics/diagnosis';
import { usePane } from '../pane-context';
import { TOOL_VERSION } from '../version';
import { helpStrings } from './help-strings';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  words: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100, whiteSpace: 'pre' } },
});

/** What to send to whoever helps, to be read before it is copied. */
export function Diagnosis() {
  const { excel, language, log } = usePane();
  const styles = useStyles();
  const words = helpStrings[language].diagnosis;
  const told = diagnosis({ ...windowFacts(), version: TOOL_VERSION, host: excel?.facts() ?? null, language }, log);
  return (
    <Card title={words.title}>
      <p className={styles.text}>{words.hint}</p>
      <div>
        <CopyButton label={words.what} words={told} />
      </div>
      <Fold title={words.look}>
        {() => <Textarea className={styles.words} aria-label={words.what} readOnly value={told} rows={12} resize="vertical" />}
      </Fold>
    </Card>
  );
}
