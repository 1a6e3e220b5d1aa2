import type { DocumentSeries } from '#lib/documents';
import { actionsOf, type Part, type PolicyTable } from '../platform/access/policy-table.js';
import type { Speaker } from '../stakeholders/floor.reader.js';

/** `fileDocumentDT`: may file in that series. */
export type FilingAction = `fileDocument${DocumentSeries}`;
export type DocumentAction = 'change' | 'addFile' | 'removeFile' | 'file' | 'discard' | 'link' | 'follow' | 'withdraw';

const ALL: readonly FilingAction[] = ['fileDocumentDOC', 'fileDocumentDT', 'fileDocumentINF', 'fileDocumentADM'];
const SERVING: readonly FilingAction[] = ['fileDocumentDOC', 'fileDocumentDT', 'fileDocumentINF'];
const SPEAKING: readonly FilingAction[] = ['fileDocumentDOC', 'fileDocumentINF'];

/** Whoever speaks for a stakeholder files contributions and information; working texts are the chairs' and the secretariat's. */
export const documentPolicy: PolicyTable<FilingAction> = {
  SECRETARIAT: ALL,
  CHAIR: SERVING,
  RAPPORTEUR: SERVING,
  HEAD: SPEAKING,
  DELEGATE: SPEAKING,
  SPEAKING_OBSERVER: SPEAKING,
};

export function mayOnDocuments(part: Part): readonly FilingAction[] {
  return actionsOf(documentPolicy, part);
}

export function mayFileIn(part: Part, series: DocumentSeries): boolean {
  return mayOnDocuments(part).includes(`fileDocument${series}`);
}

interface Standing {
  readonly status: 'DRAFT' | 'FILED' | 'WITHDRAWN';
  readonly series: DocumentSeries;
  readonly form: string;
  readonly stakeholderId: string | null;
  readonly draftedBy: string;
}

const ON_OWN_DRAFT: readonly DocumentAction[] = ['change', 'addFile', 'removeFile', 'file', 'discard'];

/** Whose it is may write and withdraw it; the secretariat may withdraw and order whatever was filed. */
export function mayOnDocument(
  speaker: Speaker,
  personId: string | null,
  document: Standing,
): readonly DocumentAction[] {
  const relation = relationTo(speaker, personId, document);
  if (document.status === 'DRAFT') return relation === 'own' ? ON_OWN_DRAFT : [];
  if (document.status === 'WITHDRAWN' || relation === 'others') return [];
  return [
    ...(speaker.part === 'SECRETARIAT' ? (['link', 'addFile'] as const) : []),
    ...(document.form === 'ORIGINAL' ? (['follow'] as const) : []),
    ...(relation === 'own' || speaker.part === 'SECRETARIAT' ? (['withdraw'] as const) : []),
  ];
}

// What one serves with, whoever wrote it, one carries on: a chair revises what another chair has filed.
function relationTo(
  { part, stakeholderId }: Speaker,
  personId: string | null,
  document: Standing,
): 'own' | 'served' | 'others' {
  if (part === 'SECRETARIAT') return document.draftedBy === personId ? 'own' : 'served';
  if (!mayFileIn(part, document.series) || document.stakeholderId !== stakeholderId) return 'others';
  return stakeholderId !== null || document.draftedBy === personId ? 'own' : 'served';
}
