/** The languages that users read; Vietnamese first. */
export type Language = 'vi' | 'en';
