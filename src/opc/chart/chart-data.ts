/** One series of a chart part: its name, and the ranges of names and values, each with the values that stand there. */
export interface ChartSeriesData {
  readonly name: string;
  readonly nameRef?: string;
  readonly categoriesRef: string;
  readonly categories: readonly string[];
  readonly valuesRef: string;
  readonly values: readonly (number | null)[];
  readonly color: string;
}

/** What a chart part shows, wherever it stands; `font` names the typeface of its words. */
export interface ChartData {
  readonly kind: 'bar' | 'stacked' | 'line';
  readonly horizontal?: boolean;
  readonly title: string;
  readonly series: readonly ChartSeriesData[];
  readonly percent?: boolean;
}
