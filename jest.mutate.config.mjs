/** The tests that mutants are run against: pure ones, without LibreOffice or a browser. */
import base from './jest.config.js';

const config = { ...base, reporters: ['default'], roots: ['<rootDir>/tests/core'], testPathIgnorePatterns: ['-in-libreoffice'] };
export { config as default };
