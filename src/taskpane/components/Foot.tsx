import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
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

/** Name and version, support where the pane has a site of its own, and the other language. */
export function Foot({ onLanguage }: { readonly onLanguage: () => void }) {
  const { text, language } = usePane();
  const styles = useStyles();
  const hasSite = location.protocol !== 'file:';
  return (
    <footer className={styles.root}>
      <span>
        {text.app} {TOOL_VERSION}
      </span>
      <span className={styles.grow}>
        {hasSite ? (
          <Link href="support.html" target="_blank" style={{ fontSize: 'inherit' }}>
            {text.support}
          </Link>
        ) : null}
      </span>
      <Button size="small" appearance="subtle" lang={language === 'vi' ? 'en' : 'vi'} onClick={onLanguage}>
        {text.switchLanguage}
      </Button>
    </footer>
  );
}
