/** A text that users see, in both languages. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}
