/** The tests that mutants are run against: pure ones, without LibreOffice or a browser. */
import base from './jest.config.js';

const { reporters: _all, ...rest } = base;
const config = { ...rest, roots: ['<rootDir>/tests/core'], testPathIgnorePatterns: ['-in-libreoffice'] };
export { config as default };
