import type { Aggregate } from '../plan/target';
import type { TargetNode } from './target-node';

/** Units that report by themselves: a share of them is a yes or no from each. */
const REPORTING =
  /^(?:(?:số|tổng số|các) )*(?:đảng ủy|đảng bộ|huyện ủy|thành ủy|thị ủy|cấp ủy|ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|ủy ban mttq|ủy ban mặt trận|mttq|mặt trận|xã|phường|đặc khu|thị trấn|huyện|địa phương|cơ quan|đơn vị|sở|ban|ngành|tổ chức|trường|doanh nghiệp)(?![\p{L}])/u;

/** How the figures of several units become one, guessed from what is measured: shares of units are counted, counts summed, percents weighed, ranks the last known. */
export function aggregateOf(node: TargetNode, unit: string): Aggregate {
  switch (node.form) {
    case 'percent':
    case 'fraction':
      if (node.op === 'increase' || node.op === 'decrease') return 'none';
      return REPORTING.test(unit) ? 'unit-share' : 'ratio';
    case 'count':
      return node.op === 'increase' || node.op === 'decrease' || /^(?:lần|kỳ|buổi|phiên)(?![\p{L}])/u.test(unit) ? 'none' : 'sum';
    case 'money':
    case 'zero':
      return 'sum';
    case 'rate':
      return 'ratio';
    case 'reach':
      return 'unit-share';
    case 'rank':
      return 'last';
    case 'times':
      return 'none';
  }
}
