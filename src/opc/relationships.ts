import { type Fault, isFault } from './fault';
import { hasPart, overLimit, type Package } from './package';
import { relationshipsPart, resolveTarget, sourceOfRelationships } from './part-name';
import { remembering } from './part-memory';
import { cursorFault, openXml } from './read-xml';
import { advance, xml } from './xml-cursor';
import { attribute, isNamed } from './xml-text';

/** One relation of a part. `kind` is the last step of its type, e.g. `worksheet`: the same in transitional and strict packages. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** The name of the part it leads to, or, for an external one, the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** A sheet may have 66,530 links, each a relation; no part has more than this. */
const mostRelations = 100_000;

/** The relations of a part (of the package for an empty name) in their order; none where there is no part for them. */
export function readRelationships(pack: Package, part: string): readonly Relationship[] | Fault {
  const name = relationshipsPart(part);
  return hasPart(pack, name) ? relationsIn(pack, name) : [];
}

const relationsIn = remembering((pack, name): readonly Relationship[] | Fault => {
  const part = sourceOfRelationships(name);
  const c = openXml(pack, name);
  if (isFault(c)) return c;
  const found: Relationship[] = [];
  while (advance(c) !== xml.end) {
    if (c.kind !== xml.open || !isNamed(c, 'Relationship')) continue;
    if (found.length === mostRelations) return overLimit('entries', mostRelations);
    const target = attribute(c, 'Target') ?? '';
    const type = attribute(c, 'Type') ?? '';
    const external = attribute(c, 'TargetMode') === 'External';
    found.push({
      id: attribute(c, 'Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: external ? target : resolveTarget(part, target),
      external,
    });
  }
  return cursorFault(c, name, pack.limits) ?? found;
});
