import type { Client, World } from '../world/index.js';
import type { Reach } from './planted.js';

interface Planting {
  readonly word: (what: string, reach: Reach) => string;
  readonly make: (client: Client, document: string, variables: object) => Promise<string>;
}

const REACHES: readonly Reach[] = ['DELEGATION', 'MEMBERS', 'CONFERENCE', 'PUBLIC'];
const DRAFT = `mutation($conference: ID!, $input: DocumentInput!, $key: String!) {
  it: draftDocument(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename ... on Document { id } } }`;
const FILE = `mutation($id: ID!, $key: String!) {
  it: fileDocument(documentId: $id, expectedVersion: 1, idempotencyKey: $key) { __typename ... on Document { id } } }`;
const WITHDRAW = `mutation($id: ID!, $reason: String!, $key: String!) {
  it: withdrawDocument(documentId: $id, reason: $reason, expectedVersion: 2, idempotencyKey: $key) { __typename ... on Document { id } } }`;

/** A document for each reach with its file, and what was withdrawn; for its own delegation what it is still preparing. */
export async function plantDocuments(
  world: World,
  about: { readonly issues: readonly string[]; readonly items: readonly string[] },
  { word, make }: Planting,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const conference = world.conferenceId;
  const begin = async (client: Client, title: string, name: string, more: object): Promise<string> => {
    const input = {
      series: 'INF',
      title,
      date: '2012-10-03',
      issueIds: about.issues,
      agendaItemIds: about.items,
      ...more,
    };
    const id = await make(client, DRAFT, { conference, input });
    const sent = await client.fetch(`/api/documents/${id}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: `In it stands: ${title}.`,
      headers: { 'content-type': 'application/octet-stream' },
    });
    if (sent.status !== 201) throw new Error(`Not sent: ${sent.status} ${await sent.text()}`);
    return id;
  };
  const delegate = world.as('delegateA');
  const documents: string[] = [];
  for (const reach of REACHES) {
    const audience = reach === 'DELEGATION' ? 'MEMBERS' : reach;
    const id = await begin(delegate, word('document', reach), word('file', reach), { audience });
    documents.push(reach === 'DELEGATION' ? id : await make(delegate, FILE, { id }));
  }
  const secretariat = world.as('secretariat');
  const given = await begin(secretariat, word('withdrawn document', 'MEMBERS'), 'its file', {
    audience: 'MEMBERS',
    otherSources: [word('source', 'MEMBERS')],
  });
  await make(secretariat, FILE, { id: given });
  const reason = word('withdrawal of a document', 'MEMBERS');
  documents.push(await make(secretariat, WITHDRAW, { id: given, reason }));
  const files = await world.owner<{ id: string }>('select id from document_file order by added_at');
  return { Document: documents, DocumentFile: files.map(({ id }) => id) };
}
