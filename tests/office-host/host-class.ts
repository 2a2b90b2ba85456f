import type { Book } from './book';

/** An object of Excel's model: its class, and the part of the workbook it stands for. */
export interface HostObject {
  readonly type: string;
  readonly target: unknown;
  readonly id?: string | number;
  reference?: string;
}

/** What members are run with. */
export interface HostContext {
  readonly book: Book;
  readonly platform: Platform;
  /** The minor version of ExcelApi that the host supports. */
  readonly level: number;
  /** What a formula gives; the host itself does not calculate. */
  readonly calculate: Calculate;
  /** Tells listeners, after the batch, that cells of a sheet changed. */
  readonly changed: (sheetId: string, address: string, kind: 'RangeEdited' | 'RowDeleted') => void;
  readonly selected: (sheetId: string, address: string) => void;
}

export type Platform = 'web' | 'desktop';
export type Calculate = (formula: string, sheet: string, address: string) => string | number | boolean;

/** How the members of one class of Excel's model are answered, by wire name. */
export interface HostMembers<T> {
  readonly get?: Readonly<Record<string, (target: T, host: HostContext) => unknown>>;
  readonly set?: Readonly<Record<string, (target: T, value: unknown, host: HostContext) => void>>;
  readonly call?: Readonly<Record<string, (target: T, args: readonly unknown[], host: HostContext) => unknown>>;
  /** The item that `getItem` leads to. */
  readonly item?: (target: T, key: unknown, host: HostContext) => HostObject;
  /** The items that loading the collection gives. */
  readonly items?: (target: T, host: HostContext) => readonly HostObject[];
}

/** The same with the target's type forgotten, so that all classes fit one table. */
export type HostClass = HostMembers<unknown>;

export const defineClass = <T>(members: HostMembers<T>): HostClass => members as HostClass;

export const object = (type: string, target: unknown, id?: string | number): HostObject => ({
  type,
  target,
  ...(id === undefined ? {} : { id }),
});

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
