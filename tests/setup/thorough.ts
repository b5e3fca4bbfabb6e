/** `npm run test:long` goes through all there is; `npm test` through a part of it. */
export const isThorough = process.env['HALL_THOROUGH'] === 'yes';

/** A story that another suite tells in the main, or of which a sibling here tells the better half: told whole by `npm run test:long`. */
export const testWhole: jest.It = isThorough ? test : test.skip;
