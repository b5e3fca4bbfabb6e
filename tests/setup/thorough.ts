/** `npm run test:long` goes through all there is; `npm test` through a part of it. */
export const isThorough = process.env['HALL_THOROUGH'] === 'yes';
