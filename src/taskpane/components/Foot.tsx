import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { TOOL_VERSION } from '../version';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  grow: { flexGrow: 1 },
});

/** Name and version, help, and the other language. */
export function Foot({ onLanguage }: { readonly onLanguage: () => void }) {
  const { text, language, goTo } = usePane();
  const styles = useStyles();
  return (
    <footer className={styles.root}>
      <span className={styles.grow}>
        {text.app} {TOOL_VERSION}
      </span>
      <Button size="small" appearance="subtle" onClick={() => goTo('help')}>
        {text.help}
      </Button>
      <Button size="small" appearance="subtle" lang={language === 'vi' ? 'en' : 'vi'} onClick={onLanguage}>
        {text.switchLanguage}
      </Button>
    </footer>
  );
}
