/** A name of a zip entry or a part as it is looked up: forward slashes, none in front, lower case (part names are equal but for case, OPC M1.12). */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

/** The part that a relation's target leads to, seen from the part that states it; absolute targets, back-slashes, `..` and %20 are understood. */
export function resolveTarget(from: string, target: string): string {
  const path = target.replace(/\\/g, '/');
  const folder = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  const out: string[] = folder;
  for (const step of path.split('/')) {
    if (step === '..') out.pop();
    else if (step !== '.' && step !== '') out.push(unescapePercent(step));
  }
  return out.join('/');
}

/** The part that holds the relations of a part; of the whole package for an empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The part whose relations a part holds, whatever way its name was written: the inverse of `relationshipsPart`. */
export function sourceOfRelationships(part: string): string {
  return part.replace(/_rels\/([^/]*)\.rels$/, '$1');
}

function unescapePercent(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
