import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';

interface TypedFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly maxLength?: number;
  /** More than one line to type in. */
  readonly rows?: number;
  /** Whether nothing may stand there. */
  readonly mayBeBlank?: boolean;
  readonly onChange: (value: string) => void;
}

/** A field whose words take effect when it is left. It is made anew (by its key) where its value changes from outside, as by undo. */
export function TypedField({ label, hint, value, maxLength, rows, mayBeBlank = false, onChange }: TypedFieldProps) {
  const [words, setWords] = useState(value);
  const leave = (): void => {
    const now = words.trim();
    if (now === value || (now === '' && !mayBeBlank)) setWords(value);
    else onChange(now);
  };
  const props = { value: words, onBlur: leave, onChange: (_event: unknown, { value: typed }: { value: string }) => setWords(typed) };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {rows === undefined ? (
        <Input {...props} {...(maxLength === undefined ? {} : { maxLength })} />
      ) : (
        <Textarea {...props} rows={rows} resize="vertical" />
      )}
    </Field>
  );
}
