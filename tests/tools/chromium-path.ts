/** Where a browser is looked for; tests that need one say so and are left out where there is none. */
export const chromiumPath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
