import type { Client, World } from '../world/index.js';
import { plantConcern } from './planted-concerns.js';
import { plantConsensus } from './planted-consensus.js';
import { plantDocuments } from './planted-documents.js';
import { plantFloor } from './planted-floor.js';
import { plantMeeting } from './planted-meetings.js';
import { plantNotices } from './planted-notices.js';
import { plantRegistrations } from './planted-registration.js';
import { plantReports } from './planted-reports.js';

/** Who may read a text that was shared no further than this. */
export type Reach = 'SECRETARIAT' | 'SERVING' | 'DELEGATION' | 'MEMBERS' | 'CONFERENCE' | 'PUBLIC';
export const REACHES: readonly Reach[] = ['DELEGATION', 'MEMBERS', 'CONFERENCE', 'PUBLIC'];

export const FEW_PROVISIONS = `# Regulations of the Walk

## Article 1

### Scope

1 1.1 These Regulations apply to everything that walks.

2 1.2 They do not apply to what stands.

3 1.3 They are read from the beginning.
`;

/** Everything that was planted: the ids by type, and for each reach the words that only its readers may ever receive. */
export interface Planted {
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly secrets: readonly { readonly word: string; readonly reach: Reach }[];
}

const paragraph = (text: string) => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];
const secret = (what: string, reach: Reach): string => `planted ${what} for ${reach.toLowerCase()}`;

interface Made {
  readonly it: { readonly __typename: string; readonly id: string };
}
async function make(client: Client, document: string, variables: object): Promise<string> {
  const { it } = await client.act<Made>(document, variables);
  if (!it.id) throw new Error(`Not made: ${JSON.stringify(it)} by ${document}`);
  return it.id;
}

const OPEN_ISSUE = `mutation($conference: ID!, $input: IssueInput!, $key: String!) {
  it: openIssue(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename ... on Issue { id } } }`;
const FILE_POSITION = `mutation($input: FilePositionInput!, $key: String!) {
  it: filePosition(input: $input, idempotencyKey: $key) { __typename ... on Position { id } } }`;
const REVISE_POSITION = `mutation($id: ID!, $content: Content!, $audience: Audience!, $key: String!) {
  it: revisePosition(positionId: $id, expectedVersion: 1, content: $content, reasons: "again", audience: $audience, idempotencyKey: $key) {
    __typename ... on Position { id } } }`;
const FILE_AMENDMENT = `mutation($input: FileAmendmentInput!, $key: String!) {
  it: fileAmendment(input: $input, idempotencyKey: $key) { __typename ... on Amendment { id } } }`;
const WITHDRAW_AMENDMENT = `mutation($id: ID!, $reason: String!, $key: String!) {
  it: withdrawAmendment(amendmentId: $id, expectedVersion: 1, reason: $reason, idempotencyKey: $key) { __typename ... on Amendment { id } } }`;
const DISPOSE_AMENDMENT = `mutation($id: ID!, $reason: String!, $key: String!) {
  it: disposeAmendment(amendmentId: $id, kind: NOT_ACCEPTED, reason: $reason, idempotencyKey: $key) { __typename ... on Amendment { id } } }`;
const WRITE_NOTE = `mutation($subject: NoteSubjectInput!, $body: String!, $key: String!) {
  it: writeNote(subject: $subject, body: $body, idempotencyKey: $key) { __typename ... on Note { id } } }`;
const ADD_COMMENT = `mutation($input: AddCommentInput!, $key: String!) {
  it: addComment(input: $input, idempotencyKey: $key) { __typename ... on Comment { id } } }`;
const OPEN_DRAFT = `mutation($id: ID!, $key: String!) {
  it: openDraft(instrumentId: $id, idempotencyKey: $key) { __typename ... on Draft { id } } }`;
const MERGE = `mutation($draft: ID!, $provision: ID!, $amendments: [ID!]!, $key: String!) {
  it: mergeAmendments(draftId: $draft, provisionId: $provision, amendmentIds: $amendments, idempotencyKey: $key) {
    __typename ... on Merge { id } } }`;
const RESERVE = `mutation($draft: ID!, $bracket: ID!, $reason: String!, $key: String!) {
  it: reserveBracket(draftId: $draft, bracketId: $bracket, reason: $reason, idempotencyKey: $key) { __typename ... on Reservation { id } } }`;
const SEAL = `mutation($draft: ID!, $key: String!) {
  it: sealRevision(draftId: $draft, idempotencyKey: $key) { __typename ... on DraftRevision { id } } }`;
const LOCK = `mutation($draft: ID!, $provision: ID!, $key: String!) {
  it: lockProvision(draftId: $draft, provisionId: $provision, why: CALL, idempotencyKey: $key) { __typename ... on ProvisionLock { id } } }`;

const OPEN_PAPER = `mutation($input: OpenPaperInput!, $key: String!) {
  it: openPaper(input: $input, idempotencyKey: $key) { __typename ... on Paper { id } } }`;

/** Imports an instrument as the secretariat does, and answers with its id. */
export async function importInstrument(
  world: Pick<World, 'as' | 'slug'>,
  source: string,
  title: string,
): Promise<string> {
  const response = await world
    .as('secretariat')
    .fetch(`/api/import/instrument?conference=${world.slug}&title=${encodeURIComponent(title)}`, {
      method: 'POST',
      body: source,
      headers: { 'content-type': 'text/markdown' },
    });
  const answer = (await response.json()) as { id?: string };
  if (!answer.id) throw new Error(`Not imported: ${response.status} ${JSON.stringify(answer)}`);
  return answer.id;
}

/** Amendments of which something has become: one under which the words move on, others that are decided. */
async function plantEnded(
  world: World,
  provisions: readonly string[],
  reach: Reach,
  word: (what: string, reach: Reach) => string,
): Promise<string[]> {
  const delegate = world.as('delegateA');
  const file = (input: object) =>
    make(delegate, FILE_AMENDMENT, { input: { kind: 'NOC', reasons: '', audience: reach, ...input } });
  const end = async (client: Client, document: string, what: string): Promise<string> => {
    const id = await file({ provisionId: provisions[1] });
    return make(client, document, { id, reason: word(what, reach) });
  };
  const overtaken = { kind: 'MOD', content: paragraph(`They are read from ${word('end', reach)}.`) };
  return [
    await file({ provisionId: provisions[2], ...overtaken }),
    await end(delegate, WITHDRAW_AMENDMENT, 'withdrawal'),
    ...(reach === 'DELEGATION' ? [] : [await end(world.as('chair'), DISPOSE_AMENDMENT, 'disposition')]),
  ];
}

/** Papers that are being written: two of a delegation, which nobody else may know of, and a brief. */
async function plantPapers(
  world: World,
  { Issue: issues, Provision: provisions }: Record<string, string[]>,
  word: (what: string, reach: Reach) => string,
): Promise<string[]> {
  const open = (client: Client, input: object) => make(client, OPEN_PAPER, { input });
  const delegate = world.as('delegateA');
  const own = [
    await open(delegate, { kind: 'POSITION', issueId: issues?.[0] }),
    await open(delegate, { kind: 'AMENDMENT', provisionId: provisions?.[1], proposal: 'MOD' }),
  ];
  const brief = await open(world.as('chair'), { kind: 'BRIEF', issueId: issues?.[3] });
  for (const [papers, reach] of [
    [own, 'DELEGATION'],
    [[brief], 'MEMBERS'],
  ] as const)
    await world.owner(`update paper_part set content = $2, text = $3 where paper_id = any($1::uuid[])`, [
      papers,
      JSON.stringify(paragraph(word('paper content', reach))),
      word('paper text', reach),
    ]);
  await world.owner('update paper set base = $2 where id = $1', [
    own[1],
    JSON.stringify(paragraph(word('paper base', 'DELEGATION'))),
  ]);
  return [...own, brief];
}

/** Files everything that a delegation can file, once for each reach, with words of its own in every text. */
export async function plant(world: World): Promise<Planted> {
  const secretariat = world.as('secretariat');
  const delegate = world.as('delegateA');
  const instrument = await importInstrument(world, FEW_PROVISIONS, 'Regulations of the Walk');
  const provisions = (
    await secretariat.query<{ instrument: { provisions: { nodes: { id: string }[] } } }>(
      'query($id: ID!) { instrument(id: $id) { provisions(first: 10) { nodes { id } } } }',
      { id: instrument },
    )
  ).instrument.provisions.nodes.map((node) => node.id);
  const ids: Record<string, string[]> = {
    Instrument: [instrument],
    Provision: provisions,
    Issue: [],
    Position: [],
    Amendment: [],
    Comment: [],
    Concern: [],
    Note: [],
    Merge: [],
    Conference: [world.conferenceId],
    Stakeholder: Object.values(world.stakeholders).map((one) => one.id),
  };
  const secrets: { word: string; reach: Reach }[] = [];
  const word = (what: string, reach: Reach): string => {
    secrets.push({ word: secret(what, reach), reach });
    return secret(what, reach);
  };
  for (const reach of REACHES) {
    const issue = await make(secretariat, OPEN_ISSUE, {
      conference: world.conferenceId,
      input: { title: `Issue ${reach}`, summary: 'A question.', provisionIds: provisions },
    });
    const position = await make(delegate, FILE_POSITION, {
      input: {
        issueId: issue,
        content: paragraph(word('first position', reach)),
        reasons: word('position reason', reach),
        audience: reach,
      },
    });
    await make(delegate, REVISE_POSITION, {
      id: position,
      content: paragraph(word('position', reach)),
      audience: reach,
    });
    const amendment = await make(delegate, FILE_AMENDMENT, {
      input: {
        kind: 'MOD',
        provisionId: provisions[0],
        content: paragraph(word('amendment', reach)),
        reasons: word('amendment reason', reach),
        audience: reach,
      },
    });
    const added = await make(delegate, FILE_AMENDMENT, {
      input: {
        kind: 'ADD',
        provisionId: provisions[1],
        content: paragraph(word('addition', reach)),
        newLabel: '1.9',
        reasons: 'for order',
        audience: reach,
      },
    });
    ids.Concern?.push(await plantConcern(world, { provisionId: provisions[1], reach, word, make }));
    ids.Issue?.push(issue);
    ids.Amendment?.push(...(await plantEnded(world, provisions, reach, word)));
    ids.Position?.push(position);
    ids.Amendment?.push(amendment, added);
    for (const subject of [{ positionId: position }, { provisionId: provisions[2] }, { amendmentId: amendment }]) {
      const note = word(`note on ${Object.keys(subject)[0]} of ${reach.toLowerCase()}`, 'DELEGATION');
      ids.Note?.push(await make(delegate, WRITE_NOTE, { subject, body: note }));
      const what = `comment on ${Object.keys(subject)[0]}`;
      ids.Comment?.push(
        await make(delegate, ADD_COMMENT, { input: { subject, body: word(what, reach), audience: reach } }),
      );
    }
  }
  ids.Paper = await plantPapers(world, ids, word);
  const draft = await make(world.as('chair'), OPEN_DRAFT, { id: instrument });
  const merged = await make(world.as('delegateB'), FILE_AMENDMENT, {
    input: {
      kind: 'MOD',
      provisionId: provisions[2],
      content: paragraph(`They are read from ${word('merged words', 'CONFERENCE')}.`),
      reasons: 'for a change',
      audience: 'CONFERENCE',
    },
  });
  ids.Merge?.push(await make(world.as('chair'), MERGE, { draft, provision: provisions[2], amendments: [merged] }));
  ids.Amendment?.push(merged);
  ids.Draft = [draft];
  ids.Bracket = (await world.owner<{ id: string }>('select bracket_id as id from draft_bracket')).map((row) => row.id);
  const reserved = { draft, bracket: ids.Bracket[0], reason: word('reservation', 'CONFERENCE') };
  ids.Reservation = [await make(world.as('delegateB'), RESERVE, reserved)];
  ids.DraftRevision = [await make(world.as('chair'), SEAL, { draft })];
  ids.ProvisionLock = [await make(world.as('chair'), LOCK, { draft, provision: provisions[0] })];
  Object.assign(ids, await plantConsensus(world, { draft, provision: provisions[1] ?? '' }, word));
  Object.assign(ids, await plantMeeting(world, { issues: ids.Issue ?? [], provisions }, { word, make }));
  const inRoom = { items: ids.AgendaItem ?? [], provision: provisions[1] ?? '' };
  const { Concern: said = [], ...room } = await plantFloor(world, inRoom, { word, make });
  ids.Concern?.push(...said);
  Object.assign(ids, room);
  const about = { issues: ids.Issue ?? [], items: ids.AgendaItem ?? [] };
  Object.assign(ids, await plantDocuments(world, about, { word, make }));
  Object.assign(ids, await plantReports(world, ids.Meeting?.[0] ?? '', { word, make }));
  Object.assign(ids, await plantRegistrations(world, word));
  Object.assign(ids, await plantNotices(world));
  // Sealing brings open amendments up to the words that stand.
  ids.Rebase = (await world.owner<{ id: string }>('select id from amendment_rebase')).map((row) => row.id);
  ids.Disposition = (await world.owner<{ id: string }>('select id from concern_disposed')).map((row) => row.id);
  ids.Membership = (await world.owner<{ id: string }>('select id from membership')).map((row) => row.id);
  return { ids, secrets };
}
