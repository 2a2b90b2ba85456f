/** Bounds on a plan document: far above any real plan (a plan of 300 tasks has some 200,000 characters), low enough to stay quick on anything else. */
export const documentLimits = {
  bytes: 25 * 1024 * 1024,
  characters: 800_000,
  lines: 40_000,
} as const;
