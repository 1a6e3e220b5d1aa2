import { type ConferenceDocument, type DocumentInFile, documentInput, formOfFollowing } from '#lib/meetings';
import { act, type Door, sendFile } from './door.js';
import { idsOf } from './ids-of.js';

interface HandedIn {
  readonly conference: string;
  /** By key. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** By symbol. */
  readonly stakeholders: ReadonlyMap<string, string>;
  /** By key. */
  readonly issues: ReadonlyMap<string, string>;
  /** In the order of the file. */
  readonly items: readonly string[];
}

/** Documents one after the other, so that they have their numbers in the order of the file. */
export async function handIn(door: Door, { documents, meetings }: ConferenceDocument, into: HandedIn): Promise<void> {
  const agenda = meetings.flatMap((meeting) => meeting.agenda ?? []);
  const ids = new Map<string, string>();
  for (const document of documents ?? []) {
    const { key } = document;
    const agendaItemIds = agenda.flatMap((item, at) => (item.documents?.includes(key) ? (into.items[at] ?? []) : []));
    const id = await draft(door, document, { ...into, agendaItemIds, ids });
    const asked = { name: document.file.replace(/^.*\//, ''), language: document.language ?? 'en' };
    const bytes = into.files.get(key) ?? new Uint8Array();
    await sendFile(door, { step: `file:${key}`, path: `/api/documents/${id}/files`, asked }, bytes);
    ids.set(key, await file(door, key, id));
  }
}

interface Drafted extends HandedIn {
  readonly agendaItemIds: readonly string[];
  /** Of those that are filed. */
  readonly ids: ReadonlyMap<string, string>;
}

function draft(
  door: Door,
  document: DocumentInFile,
  { conference, stakeholders, issues, agendaItemIds, ids }: Drafted,
): Promise<string> {
  const about = { sourceIds: idsOf(document.sources, stakeholders), issueIds: idsOf(document.issues, issues) };
  const { follows } = document;
  const following = follows && { documentId: ids.get(follows.document), form: formOfFollowing(follows.form) };
  return act(door, {
    step: `document:${document.key}`,
    declares: '$conference: ID!, $input: DocumentInput!, $following: FollowingInput',
    calls: 'draftDocument(conferenceId: $conference, input: $input, following: $following, idempotencyKey: $key)',
    expected: 'Document',
    variables: {
      conference,
      input: { ...documentInput(document), ...about, agendaItemIds },
      following: following ?? null,
    },
  });
}

function file(door: Door, key: string, id: string): Promise<string> {
  return act(door, {
    step: `filed:${key}`,
    declares: '$id: ID!',
    calls: 'fileDocument(documentId: $id, expectedVersion: 1, idempotencyKey: $key)',
    expected: 'Document',
    variables: { id },
  });
}
