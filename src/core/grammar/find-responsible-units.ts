import { foldWithMap, sourceSpan } from '../text/fold';
import { maskNames } from './mask-names';
import { parse } from './responsible.generated.js';
import type { ResponsibleNode, ResponsibleRole } from './responsible-node';
import { splitUnitNames } from './split-unit-names';

/** The units that a text makes responsible, as named in it; `request` are bodies that can only be asked. */
export interface ResponsibleUnits {
  readonly lead: readonly string[];
  readonly support: readonly string[];
  readonly request: readonly string[];
  /** The person who answers for it. */
  readonly accountable?: string;
}

/**
 * Who leads, supports or is asked to do a task, by the words of the plan ("Giao … chủ trì, phối hợp với …", "Cơ quan chủ trì: …", "Đề nghị …"). `register`: names known to the office, by
 * which lists are split first. What the text does not say stays empty. Source: domain notes 3.3.
 */
export function findResponsibleUnits(text: string, register: readonly string[] = []): ResponsibleUnits {
  const folded = foldWithMap(maskNames(text), { keepCase: true });
  const nodes = parse(folded.text);
  const namesOf = (node: ResponsibleNode): string[] => {
    const span = sourceSpan(folded, node.names.start, node.names.end);
    return splitUnitNames(text.slice(span.start, span.end), register);
  };
  const of = (role: ResponsibleRole): string[] => [...new Set(nodes.filter((n) => n.role === role).flatMap(namesOf))];
  const accountable = of('accountable')[0];
  return { lead: of('lead'), support: of('support'), request: of('request'), ...(accountable === undefined ? {} : { accountable }) };
}
