import { strictObject } from 'valibot';
import { returns } from './endpoint';

export const countUnread = returns<{ cases: { caseNo: string; unread: number }[] }>()({
  name: 'countUnread', says: 'In which of my cases the desk wrote something that I have not opened, and how much; looked for in the few cases that come first.',
  method: 'GET', path: '/api/applicant/unread', audience: 'applicant', matter: 'any', input: strictObject({}), refusals: [],
});
