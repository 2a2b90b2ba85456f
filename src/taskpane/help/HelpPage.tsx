import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { Card } from '../components/Card';
import { usePane } from '../pane-context';
import { Diagnosis } from './Diagnosis';
import { helpStrings } from './help-strings';
import { SelfCheckCard } from './SelfCheckCard';

const useStyles = makeStyles({ text: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** Beside the steps: whether this Excel does all that the pane asks of it, and what to send to whoever helps. */
export function HelpPage() {
  const { excel, language, text } = usePane();
  const styles = useStyles();
  const words = helpStrings[language];
  return (
    <>
      {excel === null ? (
        <Card title={words.check.title}>
          <p className={styles.text}>{words.check.onlyInExcel}</p>
        </Card>
      ) : (
        <SelfCheckCard excel={excel} />
      )}
      <Diagnosis />
      {location.protocol === 'file:' ? null : (
        <Card title={text.support}>
          <Link href="support.html" target="_blank">
            {words.supportPage}
          </Link>
        </Card>
      )}
    </>
  );
}
