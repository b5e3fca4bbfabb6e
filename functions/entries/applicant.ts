import getCaseReceipt from '../handlers/audit/get-case-receipt';
import actOnMyCase from '../handlers/cases/act-on-my-case';
import getCase from '../handlers/cases/get-case';
import getDraft from '../handlers/cases/get-draft';
import listMyCases from '../handlers/cases/list-my-cases';
import rateCase from '../handlers/cases/rate-case';
import saveDraft from '../handlers/cases/save-draft';
import urgeCase from '../handlers/cases/urge-case';
import startCase from '../handlers/cases/start-case';
import submitCase from '../handlers/cases/submit-case';
import answerSupplement from '../handlers/cases/answer-supplement';
import authoriseLicences from '../handlers/cases/authorise-licences';
import getPromiseLetters from '../handlers/cases/get-promise-letters';
import revokeAuthorisation from '../handlers/cases/revoke-authorisation';
import supplyMaterial from '../handlers/cases/supply-material';
import withdrawPromise from '../handlers/cases/withdraw-promise';
import confirmUpload from '../handlers/files/confirm-upload';
import grantDownload from '../handlers/files/grant-download';
import grantUpload from '../handlers/files/grant-upload';
import listMyFiles from '../handlers/files/list-my-files';
import removeUpload from '../handlers/files/remove-upload';
import actOnMyParcel from '../handlers/delivery/act-on-my-parcel';
import getAddress from '../handlers/delivery/get-address';
import listAddresses from '../handlers/delivery/list-addresses';
import removeAddress from '../handlers/delivery/remove-address';
import requestDelivery from '../handlers/delivery/request-delivery';
import saveAddress from '../handlers/delivery/save-address';
import trackDelivery from '../handlers/delivery/track-delivery';
import forecastMaterials from '../handlers/items/forecast-materials';
import disputeLicence from '../handlers/licences/dispute-licence';
import listMyDisputes from '../handlers/licences/list-my-disputes';
import listMyLicences from '../handlers/licences/list-my-licences';
import listMyReceipts from '../handlers/licences/list-my-receipts';
import getMyLicence from '../handlers/licences/get-my-licence';
import listLicenceNotices from '../handlers/licences/list-licence-notices';
import showLicence from '../handlers/licences/show-licence';
import countUnread from '../handlers/messages/count-unread';
import listMessages from '../handlers/messages/list-messages';
import sendMessage from '../handlers/messages/send-message';
import actFor from '../handlers/people/act-for';
import getMe from '../handlers/people/get-me';
import actOnMyClaim from '../handlers/claims/act-on-my-claim';
import getMyClaim from '../handlers/claims/get-my-claim';
import listMyClaims from '../handlers/claims/list-my-claims';
import startClaim from '../handlers/claims/start-claim';
import submitClaim from '../handlers/claims/submit-claim';
import grantMandate from '../handlers/mandates/grant-mandate';
import listMandates from '../handlers/mandates/list-mandates';
import revokeMandate from '../handlers/mandates/revoke-mandate';
import copyMyData from '../handlers/privacy/copy-my-data';
import eraseMyData from '../handlers/privacy/erase-my-data';
import giveConsent from '../handlers/privacy/give-consent';
import listConsents from '../handlers/privacy/list-consents';
import withdrawConsent from '../handlers/privacy/withdraw-consent';
import collectMaterials from '../handlers/delivery/collect-materials';
import linkWechat from '../handlers/people/link-wechat';
import readWechatPhone from '../handlers/people/read-wechat-phone';
import { serve } from '../http/serve';
import { log } from './log';
import { theHall } from './the-hall';

export const handlers = [
  getMe, actFor, linkWechat, readWechatPhone, listMandates, grantMandate, revokeMandate, forecastMaterials, startCase, getDraft, saveDraft, submitCase, getCase, listMyCases, actOnMyCase, urgeCase, rateCase, getCaseReceipt,
  answerSupplement, authoriseLicences, revokeAuthorisation, getPromiseLetters, supplyMaterial, withdrawPromise, listMyLicences,
  listMyReceipts, disputeLicence, listMyDisputes, showLicence, getMyLicence, listLicenceNotices, listMessages, countUnread, sendMessage,
  grantUpload, confirmUpload, listMyFiles, removeUpload, grantDownload,
  requestDelivery, collectMaterials, trackDelivery, actOnMyParcel, listAddresses, getAddress, saveAddress, removeAddress,
  listConsents, giveConsent, withdrawConsent, copyMyData, eraseMyData,
  startClaim, submitClaim, listMyClaims, getMyClaim, actOnMyClaim,
];
export const handler = serve(handlers, theHall, log);
