import type { IssuedTarget } from '../fields/tracking-metadata';

/** Measures of which there are parts: money, lengths, areas, weights, volumes, energy, time, scores. */
const DIVISIBLE =
  /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?!\p{L})|đồng(?! (?:chí|bào|đội)|\p{L})|(?:vnđ|usd|km|m|mét|cm|ha|héc|sào|tấn|tạ|yến|kg|kilôgam|gam|lít|kwh|mw|kw|giờ|phút)(?!\p{L})|điểm$|[%‰])/iu;

/** Whether the figures of a target can only be whole numbers: it counts things (hồ sơ, cuộc, người …), and is no share, no money and no quantity of something divisible. */
export function countsWhole({ aggregate, low, unit, required }: IssuedTarget): boolean {
  if (aggregate === 'ratio' || aggregate === 'unit-share' || required.includes('%')) return false;
  return unit !== '' && !DIVISIBLE.test(unit.trim()) && (low === null || Number.isInteger(low));
}
