import acknowledgeLicence from '../handlers/desk/acknowledge-licence';
import actOnCase from '../handlers/desk/act-on-case';
import getPromiseLedger from '../handlers/desk/get-promise-ledger';
import listChecks from '../handlers/desk/list-checks';
import recordCheck from '../handlers/desk/record-check';
import repairCredit from '../handlers/desk/repair-credit';
import getDeskCase from '../handlers/desk/get-desk-case';
import listQueue from '../handlers/desk/list-queue';
import takeCase from '../handlers/desk/take-case';
import grantDeskDownload from '../handlers/files/grant-desk-download';
import listOpenableItems from '../handlers/items/list-openable-items';
import verifyFile from '../handlers/files/verify-file';
import getOfficer from '../handlers/people/get-officer';
import { serve } from '../http/serve';
import { log } from './log';
import { theHall } from './the-hall';

export const handlers = [getOfficer, listQueue, getDeskCase, takeCase, actOnCase, acknowledgeLicence, listChecks, recordCheck, repairCredit, getPromiseLedger, listOpenableItems, grantDeskDownload, verifyFile];
export const handler = serve(handlers, theHall, log);
