/** Facts of what is told while returned workbooks are received and rolled up. */
export interface CollectionFacts {
  'unit-not-recognised': { name: string };
}
