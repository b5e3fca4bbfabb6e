import listAuditRoots from '../handlers/audit/list-audit-roots';
import getCalendar from '../handlers/calendar/get-calendar';
import getPolicy from '../handlers/benefits/get-policy';
import listPolicies from '../handlers/benefits/list-policies';
import matchPolicies from '../handlers/benefits/match-policies';
import verifyDocument from '../handlers/documents/verify-document';
import getHealth from '../handlers/hall/get-health';
import getOpenApi from '../handlers/hall/get-open-api';
import getGuide from '../handlers/items/get-guide';
import getHall from '../handlers/items/get-hall';
import getSuggestions from '../handlers/items/get-suggestions';
import listItems from '../handlers/items/list-items';
import signIn from '../handlers/people/sign-in';
import { serve } from '../http/serve';
import { log } from './log';
import { theHall } from './the-hall';

export const handlers = [getHealth, getOpenApi, signIn, getHall, listItems, getSuggestions, getGuide, listAuditRoots, verifyDocument, getCalendar, listPolicies, getPolicy, matchPolicies];
export const handler = serve(handlers, theHall, log);
