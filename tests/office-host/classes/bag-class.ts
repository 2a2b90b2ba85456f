import type { Bag } from '../book';
import type { HostClass, HostMembers } from '../host-class';
import { defineClass } from '../host-class';

/** A class whose listed properties are only stored and given back; `more` adds members of its own. */
export function bagClass(properties: readonly string[], more: HostMembers<Bag> = {}): HostClass {
  return defineClass<Bag>({
    ...more,
    get: { ...Object.fromEntries(properties.map((p) => [p, (bag: Bag) => bag[p] ?? null])), ...more.get },
    set: {
      ...Object.fromEntries(
        properties.map((p) => [
          p,
          (bag: Bag, value: unknown) => {
            bag[p] = value;
          },
        ]),
      ),
      ...more.set,
    },
  });
}
