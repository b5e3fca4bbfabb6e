import type { DocumentVerified } from '../../shared/contract/documents';
import type { Case } from '../../shared/domain/cases/case';
import { revokedOn, type CaseDocument } from '../../shared/domain/documents/document';
import { maskName } from '../../shared/domain/people/mask';
import type { Reference } from '../hall';
import { issuerOf } from './names';

/** A document for whoever holds it: enough to compare, a person's name masked. */
export function showVerified(one: Case, document: CaseDocument, reference: Reference): DocumentVerified {
  const { kind, no, on } = document;
  const { kind: applicant, name } = one.applicant;
  return {
    kind, no, on, itemName: one.item.name, applicantName: applicant === 'natural' ? maskName(name) : name, issuer: issuerOf(one.desk, reference), revokedOn: revokedOn(document, one),
  };
}
