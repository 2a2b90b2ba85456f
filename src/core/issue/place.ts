/** Where an issue is: in a plan document, in a cell of a workbook, in a file as a whole, at a task of the plan, or nowhere in particular. */
export type Place =
  | { readonly kind: 'document'; readonly file?: string; readonly line: number; readonly page?: number; readonly sentence?: string }
  | { readonly kind: 'cell'; readonly file?: string; readonly sheet: string; readonly cell: string }
  | { readonly kind: 'sheet'; readonly file?: string; readonly sheet: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'task'; readonly taskId: string; readonly file?: string }
  | { readonly kind: 'none' };

/** The place of an issue that belongs to nothing in particular. */
export const nowhere: Place = { kind: 'none' };
