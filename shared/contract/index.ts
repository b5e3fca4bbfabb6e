import { carrierReports } from './carriers';
import { getCaseReceipt, listAuditRoots } from './audit';
import { getPolicy, listPolicies, matchPolicies } from './benefits';
import { actOnClaim, actOnMyClaim, findClaims, getDeskClaim, getMyClaim, getPaymentBatch, listBudgets, listClaims, listMyClaims, listPaymentBatches, listPublicised, listRedeemed, makePaymentBatch, startClaim, submitClaim, topUpBudget } from './claims';
import { grantExportDownload, listExports, startExport } from './exports';
import { getCalendar, publishCalendar } from './calendar';
import { actOnMyCase, getCase, getDraft, listMyCases, rateCase, saveDraft, startCase, submitCase } from './cases';
import { batchActOnCases } from './batch';
import { getBoard, getDay, listEscalations, urgeCase } from './board';
import { grantMandate, listMandates, revokeMandate } from './mandates';
import { getPromiseLedger, listChecks, recordCheck, repairCredit } from './checks';
import { acknowledgeLicence, actOnCase, getDeskCase, listQueue, takeCase, takeNextCase } from './desk';
import { actOnParcel, enterWaybill, getParcel, getParcelLabel, giveOutParcel, handParcels, listHandOvers, listParcels, packParcel } from './packing';
import { actOnMyParcel, collectMaterials, getAddress, listAddresses, listPoints, removeAddress, requestDelivery, saveAddress, trackDelivery } from './delivery';
import { getDeskDocument, getDocument, verifyDocument } from './documents';
import type { Endpoint } from './endpoint';
import { confirmUpload, grantDeskDownload, grantDownload, grantUpload, listMyFiles, removeUpload, verifyFile } from './files';
import { listDeskMessages, listMessages, sendDeskMessage, sendMessage } from './messages';
import { countUnread } from './unread';
import { handOverCase } from './hand-over';
import { getHealth, getOpenApi } from './hall';
import { forecastMaterials, getGuide, getHall, getSuggestions, listItems } from './items';
import { listOpenableItems } from './publishing';
import { countQueue, listColleagues, listQueueFilters, removeQueueFilter, saveQueueFilter, searchDesk } from './queue';
import { answerSupplement, authoriseLicences, getPromiseLetters, revokeAuthorisation, supplyMaterial, withdrawPromise } from './proofs';
import { disputeLicence, getMyLicence, listLicenceNotices, listMyDisputes, listMyLicences, listMyReceipts } from './licences';
import { getLicenceFile, verifyLicence, verifyLicenceFile } from './licence-check';
import { openShownLicence, showLicence } from './licence-show';
import { actOnLicence, getDeskLicence } from './licence-desk';
import { cancelVisit, confirmVisitUpload, grantVisitUpload, listVisitPhotos, listVisits, removeVisitPhoto } from './visits';
import { copyMyData, eraseMyData, getPrivacyNotice, giveConsent, listConsents, withdrawConsent } from './privacy';
import { countPoint, listPointStock } from './points';
import { countCopies, getDeliveryFigures, listSettlements, reconcileDeliveries } from './settlements';
import { listReconciliations } from './reconciliations';
import { answerRating, contactRating, listBadRatings } from './ratings';
import { actFor, beginProvinceSignIn, getMe, getOfficer, linkWechat, readWechatPhone, signIn, signInByProvince, signInByWechat } from './sign-in';
import { getBenefitEffect, getPolicyDraft, publishPolicy, replayPolicy, resumePolicy, suspendPolicy } from './policy-desk';

/** The API: every endpoint once. Routes, the client, OpenAPI and the deployed gateway are made from this list. */
export const contract: readonly Endpoint[] = [
  collectMaterials, reconcileDeliveries, listSettlements, getDeliveryFigures, countCopies, countPoint, listPointStock,
  getHealth, getOpenApi, getPrivacyNotice, listConsents, giveConsent, withdrawConsent, copyMyData, eraseMyData, signIn, getHall, listItems, getSuggestions, getGuide, listAuditRoots,
  signInByWechat, beginProvinceSignIn, signInByProvince, linkWechat, readWechatPhone,
  listPolicies, getPolicy, matchPolicies, getPolicyDraft, publishPolicy, replayPolicy, suspendPolicy, resumePolicy, getBenefitEffect,
  startClaim, submitClaim, listMyClaims, getMyClaim, actOnMyClaim, listClaims, findClaims, getDeskClaim, actOnClaim,
  listBudgets, topUpBudget, makePaymentBatch, listPaymentBatches, getPaymentBatch, listRedeemed, listPublicised,
  startExport, listExports, grantExportDownload, listReconciliations,
  getMe, actFor, listMandates, grantMandate, revokeMandate, forecastMaterials, startCase, getDraft, saveDraft, submitCase, getCase, listMyCases, actOnMyCase, rateCase, getCaseReceipt,
  authoriseLicences, revokeAuthorisation, getPromiseLetters, supplyMaterial, withdrawPromise, answerSupplement,
  listMyLicences, listMyReceipts, disputeLicence, listMyDisputes,
  getOfficer, listQueue, getDeskCase, takeCase, actOnCase, acknowledgeLicence, listChecks, recordCheck, repairCredit, getPromiseLedger, listOpenableItems,
  getDeskLicence, actOnLicence, getLicenceFile, verifyLicence, verifyLicenceFile, showLicence, openShownLicence, getMyLicence, listLicenceNotices,
  grantUpload, confirmUpload, listMyFiles, removeUpload, grantDownload, grantDeskDownload, verifyFile,
  getDocument, getDeskDocument, verifyDocument,
  listMessages, countUnread, sendMessage, listDeskMessages, sendDeskMessage,
  getCalendar, publishCalendar,
  grantVisitUpload, confirmVisitUpload, listVisitPhotos, removeVisitPhoto, listVisits, cancelVisit,
  getBoard, getDay, listEscalations, urgeCase, listBadRatings, contactRating, answerRating,
  requestDelivery, trackDelivery, actOnMyParcel, listAddresses, getAddress, saveAddress, removeAddress, listPoints, carrierReports,
  listParcels, getParcel, packParcel, enterWaybill, handParcels, listHandOvers, giveOutParcel, actOnParcel, getParcelLabel,
  takeNextCase, batchActOnCases, handOverCase, listColleagues, countQueue, listQueueFilters, saveQueueFilter, removeQueueFilter, searchDesk,
];
