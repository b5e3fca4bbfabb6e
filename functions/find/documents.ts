import type { DocumentLink } from '../../shared/contract/documents';
import type { Case } from '../../shared/domain/cases/case';
import { documentIdOf, documentsOf, type CaseDocument } from '../../shared/domain/documents/document';
import { factsOf } from '../../shared/domain/documents/facts';
import { fileLimits } from '../../shared/domain/files/limits';
import { allow, refuse, type Outcome } from '../../shared/domain/outcome';
import { stampOf } from '../../shared/domain/workdays';
import { documentText } from '../../shared/words/document-texts';
import type { Hall } from '../hall';
import { issuerOf } from '../show/names';
import { itemOf } from './item';

/** A link of a minute to a document of a case. It is drawn once: what was drawn for the same words is found again. */
export async function linkToDocument(hall: Hall, one: Case, n: number): Promise<Outcome<DocumentLink, 'DocumentNotFound'>> {
  const document = documentsOf(one)[n - 1];
  if (!document) return refuse('DocumentNotFound');
  const content = documentText(await factsFor(hall, one, document));
  const documentId = documentIdOf(one.caseNo, n);
  const check = { address: hall.documents.addressOf(documentId), documentId, code: hall.documents.codeOf(documentId) };
  const key = `documents/${documentId}/${hall.digest(JSON.stringify([content, check]))}.pdf`;
  const versionId = (await hall.fileStore.kept(key)) ?? (await hall.fileStore.keep(key, 'application/pdf', await hall.documents.render(content, check)));
  const name = `${content.title}${content.no}.pdf`;
  const url = await hall.fileStore.link({ key, versionId }, { name, type: 'application/pdf' });
  return allow({ url, name, expiresAt: stampOf(new Date(hall.now().getTime() + fileLimits.linkSeconds * 1000)) });
}

async function factsFor(hall: Hall, one: Case, document: CaseDocument) {
  const [item, reference] = await Promise.all([itemOf(hall, one), hall.reference()]);
  return factsOf({ one, item, document, issuer: issuerOf(one.desk, reference), calendar: reference.calendar });
}
