const PREFIX = 'tonghop:';

/** The text of a field in the hidden key row, e.g. `tonghop:progress`. */
export function fieldKey(id: string): string {
  return PREFIX + id;
}

/** The field id of a text in the key row, or null for any other text. */
export function fieldOfKey(text: string): string | null {
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length) : null;
}
