import { type Fault, isFault } from '../../opc/fault';
import type { Package } from '../../opc/package';
import { readRelationships } from '../../opc/relationships';

const relationsOfParts = /^(xl\/(?:worksheets|drawings|charts|chartsheets)\/)_rels\/([^/]+)\.rels$/;

/** How many linked pictures and other outside references the sheets and drawings of a workbook have; links that a person clicks do not count. */
export function countExternalReferences(pack: Package): number | Fault {
  let count = 0;
  for (const key of pack.entries.keys()) {
    const match = relationsOfParts.exec(key);
    if (match === null) continue;
    const relations = readRelationships(pack, match[1]! + match[2]!);
    if (isFault(relations)) return relations;
    count += relations.filter((r) => r.external && r.kind !== 'hyperlink').length;
  }
  return count;
}
