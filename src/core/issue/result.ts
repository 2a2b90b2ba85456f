import type { Issue } from './issue';

/** What a step over a person's document or workbook gives: the value it could make, and what it has to tell. */
export interface Result<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}

/** A result with nothing, or with the given issues, to tell. */
export function result<T>(value: T, issues: readonly Issue[] = []): Result<T> {
  return { value, issues };
}

/** Applies a step that itself gives a result, and keeps the issues of both. */
export function flatMap<A, B>(first: Result<A>, step: (value: A) => Result<B>): Result<B> {
  const second = step(first.value);
  return { value: second.value, issues: [...first.issues, ...second.issues] };
}
