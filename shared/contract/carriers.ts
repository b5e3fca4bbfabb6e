import { maxLength, picklist, pipe, strictObject, string } from 'valibot';
import { reportSenders } from '../domain/delivery/movement';
import { returns } from './endpoint';

/** What its sender is answered is in the sender's own words: each knows only its own. */
export const carrierReports = returns<Record<string, unknown>>()({
  name: 'carrierReports', says: 'A carrier reports what it scanned, as its own protocol has it. The last part of the address is told to it alone.', method: 'POST', path: '/api/public/carriers/{carrier}/reports/{key}', audience: 'public', takesText: true,
  input: strictObject({ carrier: picklist(reportSenders), key: pipe(string(), maxLength(100)), text: string() }), refusals: ['ReportNotGenuine', 'ReportUnreadable'],
});
