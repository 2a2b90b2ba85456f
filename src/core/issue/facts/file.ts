/** Facts of what is told about a file that cannot be read, or only in part. */
export interface FileFacts {
  'file-empty': Record<string, never>;
}
