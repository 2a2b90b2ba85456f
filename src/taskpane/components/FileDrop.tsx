import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Icon } from './Icon';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '8px',
    padding: '18px 12px',
    textAlign: 'center',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, borderTopStyle: 'solid' },
  plain: { padding: 0, border: 'none', alignItems: 'flex-start', textAlign: 'left' },
});

interface FileDropProps {
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly many?: boolean;
  readonly disabled?: boolean;
  readonly primary?: boolean;
  readonly plain?: boolean;
  readonly onFiles: (files: File[]) => void;
}

/** A button that asks for files, within a field on which they can be dropped. */
export function FileDrop({ label, hint, accept, many = false, disabled = false, primary = false, plain = false, onFiles }: FileDropProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])];
    if (files.length > 0 && !disabled) onFiles(many ? files : files.slice(0, 1));
  };
  return (
    <div
      className={mergeClasses(styles.root, over && styles.over, plain && styles.plain)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        icon={plain ? null : <Icon name="upload" />}
        disabled={disabled}
        size={plain ? 'small' : 'medium'}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <span>{hint}</span>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={many}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
