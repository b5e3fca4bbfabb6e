import actOnMyCase from '../handlers/cases/act-on-my-case';
import getCase from '../handlers/cases/get-case';
import getDraft from '../handlers/cases/get-draft';
import listMyCases from '../handlers/cases/list-my-cases';
import rateCase from '../handlers/cases/rate-case';
import saveDraft from '../handlers/cases/save-draft';
import startCase from '../handlers/cases/start-case';
import submitCase from '../handlers/cases/submit-case';
import authoriseLicences from '../handlers/cases/authorise-licences';
import getPromiseLetters from '../handlers/cases/get-promise-letters';
import revokeAuthorisation from '../handlers/cases/revoke-authorisation';
import supplyMaterial from '../handlers/cases/supply-material';
import withdrawPromise from '../handlers/cases/withdraw-promise';
import forecastMaterials from '../handlers/items/forecast-materials';
import listMyLicences from '../handlers/licences/list-my-licences';
import actFor from '../handlers/people/act-for';
import getMe from '../handlers/people/get-me';
import { serve } from '../http/serve';
import { log } from './log';
import { theHall } from './the-hall';

export const handlers = [
  getMe, actFor, forecastMaterials, startCase, getDraft, saveDraft, submitCase, getCase, listMyCases, actOnMyCase, rateCase,
  authoriseLicences, revokeAuthorisation, getPromiseLetters, supplyMaterial, withdrawPromise, listMyLicences,
];
export const handler = serve(handlers, theHall, log);
