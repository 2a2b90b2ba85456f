/** A stretch of the folded text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A part of a total: "08 hội nghị trực tuyến". */
export interface TargetPart extends Stretch {
  readonly value: number;
  readonly percent: boolean;
  readonly unit: Stretch | null;
}

/** What a number measures: a share in percent, a count, money, a rate per head ("5/10.000"), a fraction of a whole, times as much, a rank, nothing allowed, reached or not. */
export type TargetForm = 'percent' | 'count' | 'money' | 'rate' | 'fraction' | 'times' | 'rank' | 'zero' | 'reach';

/** A figure that may be a target, as the grammar finds it; whether it is one is decided by the words before it. */
export interface TargetNode extends Stretch {
  readonly node: 'target';
  readonly form: TargetForm;
  readonly op: '=' | '>=' | '>' | '<=' | '<' | 'range' | 'increase' | 'decrease' | 'reach' | null;
  readonly soft: boolean;
  readonly low: number | null;
  readonly high: number | null;
  /** The value before, in "giảm từ 12 xuống 8", or the whole of a rate ("10.000"). */
  readonly base: string | null;
  /** The counted words. */
  readonly unit: Stretch | null;
  /** "năm" in "/năm" or "mỗi năm", "xã" in "mỗi xã". */
  readonly per: string | null;
  /** A word such as "đạt", "phấn đấu", "ít nhất" says that the figure has to be reached. */
  readonly led: boolean;
  /** Whether "đạt" or "có" leads the figure in. */
  readonly verb: 'reach' | 'have' | null;
  readonly parts: readonly TargetPart[];
}
