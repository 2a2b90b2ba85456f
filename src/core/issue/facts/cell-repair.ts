/**
 * The one repair of a cell that its issue proposes: what the cell holds, and what it would hold (a day as its serial), with the number format that it
 * then needs where it has one of its own, and in words. Whoever applies it does so only where the cell still holds `was`.
 */
export interface CellRepair {
  readonly was: string | number | boolean;
  readonly becomes: string | number;
  readonly words: string;
  readonly format?: string;
}
