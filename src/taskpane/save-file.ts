import type { MadeFile } from '../work/ports';

/** Hands a file to the person, as a download. */
export function saveFile({ name, bytes }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has not always begun to read it when the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
