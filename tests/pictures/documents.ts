import { documentCodesWith } from '../../functions/documents/codes';
import { documentIdOf } from '../../shared/domain/documents/document';

/** A document of this case as the code on its paper opens it; the hall under test was given its key by the environment. */
function paperOf(caseNo: string): string {
  const documentId = documentIdOf(caseNo, 1);
  return `document=${documentId}&code=${documentCodesWith(process.env['SESSION_KEY'] ?? '', '').codeOf(documentId)}`;
}

/** 文书核验 in its faces: asked by hand, on its way, none, there, out of reach. */
export function documentScreens(caseNo: string) {
  const paper = paperOf(caseNo);
  return [
    { name: 'document-check', path: 'documents/check' }, { name: 'document-holds', path: `documents/check?${paper}`, see: /[现現]在有效/ },
    { name: 'document-none', path: `documents/check?${paper.slice(0, -4)}none`, see: /[没沒]有[这這]份文[书書]/ },
    { name: 'document-waiting', path: `documents/check?${paper}`, hall: 'silent' as const }, { name: 'document-unreachable', path: `documents/check?${paper}`, hall: 'unreachable' as const, see: /[网網][络絡]/ },
  ];
}
