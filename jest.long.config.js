/** The long figures: more rounds, more records, every item. */
const short = require('./jest.config.js');

module.exports = { ...short, testMatch: ['**/*.long.test.ts'], testPathIgnorePatterns: ['/node_modules/'], testTimeout: 600_000 };
