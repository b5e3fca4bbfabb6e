/** The long figures: more rounds, more records, every item; and what `npm test` only samples (tests/setup/thorough.ts), whole. */
const short = require('./jest.config.js');

process.env.HALL_THOROUGH = 'yes';
const sampled = ['rules/{catalogue-faults,clock,forecast}', 'journeys/model', 'client/coach', 'browser/{boards,citizen-and-clerk,publisher,uploads}'].map((name) => `**/tests/${name}.test.ts`);

module.exports = { ...short, testMatch: ['**/*.long.test.ts', ...sampled], testPathIgnorePatterns: ['/node_modules/'], testTimeout: 600_000 };
