import { pressLicence, renderDocument, renderLabel } from '../documents/render';
import getParcelLabel from '../handlers/delivery/get-parcel-label';
import getDeskDocument from '../handlers/documents/get-desk-document';
import getDocument from '../handlers/documents/get-document';
import getLicenceFile from '../handlers/licences/get-licence-file';
import { serve } from '../http/serve';
import { log } from './log';
import { theHall } from './the-hall';

/** The one function that carries fonts. It reads cases and changes none; that an officer read a document is chained. */
export const handlers = [getDocument, getDeskDocument, getParcelLabel, getLicenceFile];
export const handler = serve(handlers, async () => {
  const hall = await theHall();
  return { ...hall, documents: { ...hall.documents, render: renderDocument, renderLabel, pressLicence } };
}, log);
