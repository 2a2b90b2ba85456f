/** The tests that mutants are run against: pure ones, without LibreOffice or a browser. */
const base = require('./jest.config.js');

module.exports = { ...base, reporters: ['default'], roots: ['<rootDir>/tests/core'], testPathIgnorePatterns: ['-in-libreoffice'] };
