import { strictObject } from 'valibot';
import { returns } from './endpoint';
import type { ItemRow } from './items';

export const listOpenableItems = returns<{ items: ItemRow[] }>()({
  name: 'listOpenableItems', says: 'For the publisher: items outside the no-certificate zone whose data prove that they could join it.', method: 'GET', path: '/api/officer/openable-items', audience: 'officer',
  input: strictObject({}), refusals: ['NotForYou'],
});
