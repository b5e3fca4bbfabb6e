import actOnMyCase from '../handlers/cases/act-on-my-case';
import getCase from '../handlers/cases/get-case';
import getDraft from '../handlers/cases/get-draft';
import listMyCases from '../handlers/cases/list-my-cases';
import rateCase from '../handlers/cases/rate-case';
import saveDraft from '../handlers/cases/save-draft';
import startCase from '../handlers/cases/start-case';
import submitCase from '../handlers/cases/submit-case';
import forecastMaterials from '../handlers/items/forecast-materials';
import listMyLicences from '../handlers/licences/list-my-licences';
import actFor from '../handlers/people/act-for';
import getMe from '../handlers/people/get-me';
import { serve } from '../http/serve';
import { log } from './log';
import { theHall } from './the-hall';

export const handlers = [
  getMe, actFor, forecastMaterials, startCase, getDraft, saveDraft, submitCase, getCase, listMyCases, actOnMyCase, rateCase, listMyLicences,
];
export const handler = serve(handlers, theHall, log);
