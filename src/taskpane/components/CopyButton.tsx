import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../pane-context';

const useStyles = makeStyles({ said: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' } });

/** Copies words, also where the browser's clipboard is not to be had (pages from a disk, older webviews). */
export function CopyButton({ label, words }: { readonly label: string; readonly words: string }) {
  const { text } = usePane();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button size="small" onClick={() => void copy(words).then(setCopied)}>
        {copied ? text.common.copied : `${text.common.copy}: ${label}`}
      </Button>
      <span role="status" className={styles.said}>
        {copied ? text.common.copied : ''}
      </span>
    </>
  );
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = words;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
