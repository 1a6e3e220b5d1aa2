import {
  type AgendaItemInFile,
  agendaInput,
  type ConferenceDocument,
  type IssueInFile,
  openingInput,
  outlineInput,
  stakeholderInputs,
} from '#lib/meetings';
import { act, actAll, ask, type Door, sendText } from './door.js';
import { findProvisions, type Numbers } from './find-provisions.js';
import { handIn } from './hand-in.js';
import { idsOf } from './ids-of.js';
import type { ConferenceFile } from './read-conference-file.js';

/** What a conference's file became, by the names that the file uses. */
export interface BroughtIn {
  readonly id: string;
  /** By symbol. */
  readonly stakeholders: ReadonlyMap<string, string>;
  /** By short title. */
  readonly texts: ReadonlyMap<string, string>;
  /** By key. */
  readonly issues: ReadonlyMap<string, string>;
}

/** Puts a conference into a running Caucus through its API, step by step; sent once more, it goes on where it stopped. */
export async function bringIn(door: Door, { document, texts: files, documents }: ConferenceFile): Promise<BroughtIn> {
  const id = await act(door, {
    step: 'open',
    declares: '$input: OpenConferenceInput!',
    calls: 'openConference(input: $input, idempotencyKey: $key)',
    expected: 'Conference',
    variables: { input: openingInput(document) },
  });
  const stakeholders = await addStakeholders(door, id, document);
  const texts = await sendTexts(door, document, files);
  await setOutline(door, id, outlineInput(document, texts));
  const numbers = new Map<string, Numbers>();
  for (const [title, text] of texts) numbers.set(title, await findProvisions(door, text));
  const issues = await openIssues(door, { id, document, numbers });
  const items = await addAgendas(door, document, { issues, numbers });
  await handIn(door, document, { conference: id, files: documents, stakeholders, issues, items });
  return { id, stakeholders, texts, issues };
}

async function addStakeholders(
  door: Door,
  conference: string,
  document: ConferenceDocument,
): Promise<Map<string, string>> {
  const inputs = stakeholderInputs(document);
  const ids = await actAll(
    door,
    inputs.map((input) => ({
      step: `stakeholder:${input.symbol}`,
      declares: '$conference: ID!, $input: StakeholderInput!',
      calls: 'addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key)',
      expected: 'Stakeholder',
      variables: { conference, input },
    })),
  );
  return new Map(inputs.map(({ symbol }, nth) => [symbol, ids[nth] ?? '']));
}

async function sendTexts(
  door: Door,
  { address, texts }: ConferenceDocument,
  files: ConferenceFile['texts'],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { title, shortTitle, source, summary } of texts ?? []) {
    const bytes = files.get(shortTitle);
    if (bytes === undefined) continue;
    const asked = {
      conference: address,
      title,
      shortTitle,
      source: source ?? '',
      ...(summary ? { summary: 'true' } : {}),
    };
    ids.set(shortTitle, await sendText(door, asked, bytes));
  }
  return ids;
}

function setOutline(door: Door, id: string, input: object): Promise<string> {
  return act(door, {
    step: 'outline',
    declares: '$id: ID!, $input: OutlineInput!',
    calls: 'setOutline(conferenceId: $id, input: $input, expectedVersion: 0, idempotencyKey: $key)',
    expected: 'Conference',
    variables: { id, input },
  });
}

interface Opened {
  readonly id: string;
  readonly document: ConferenceDocument;
  readonly numbers: ReadonlyMap<string, Numbers>;
}

async function openIssues(door: Door, { id, document, numbers }: Opened): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const [first] = numbers.keys();
  for (const issue of document.issues ?? []) {
    const text = numbers.get(issue.text ?? first ?? '') ?? new Map();
    ids.set(issue.key, await openIssue(door, id, { issue, provisionIds: idsOf(issue.provisions, text) }));
  }
  return ids;
}

function openIssue(
  door: Door,
  conference: string,
  { issue, provisionIds }: { readonly issue: IssueInFile; readonly provisionIds: readonly string[] },
): Promise<string> {
  const { key, title, summary, filingClosesOn } = issue;
  return act(door, {
    step: `issue:${key}`,
    declares: '$conference: ID!, $input: IssueInput!',
    calls: 'openIssue(conferenceId: $conference, input: $input, idempotencyKey: $key)',
    expected: 'Issue',
    variables: { conference, input: { title, summary, provisionIds, filingClosesOn: filingClosesOn ?? null } },
  });
}

interface Named {
  readonly issues: ReadonlyMap<string, string>;
  /** By short title of the text. */
  readonly numbers: ReadonlyMap<string, Numbers>;
}

/** Answers with the ids of the items, in the order of the file. */
async function addAgendas(door: Door, document: ConferenceDocument, names: Named): Promise<readonly string[]> {
  const ids = await meetingsOf(door, document.address);
  const items = document.meetings.flatMap(({ agenda }, at) =>
    (agenda ?? []).map((item, nth) => ({
      step: `agenda:${at}:${nth}`,
      declares: '$meeting: ID!, $input: AgendaItemInput!',
      calls: 'addAgendaItem(meetingId: $meeting, input: $input, idempotencyKey: $key)',
      expected: 'AgendaItem',
      variables: { meeting: ids[at], input: itemInput(item, names) },
    })),
  );
  return actAll(door, items);
}

/** They stand on the server in the order in which the file gave them. */
async function meetingsOf(door: Door, slug: string): Promise<readonly string[]> {
  const query = 'query Meetings($slug: String!) { conference(slug: $slug) { meetings { id } } }';
  type Meetings = { readonly conference: { readonly meetings: readonly { readonly id: string }[] } };
  const { conference } = await ask<Meetings>(door, query, { slug });
  return conference.meetings.map(({ id }) => id);
}

function itemInput(item: AgendaItemInFile, { issues, numbers: texts }: Named): object {
  const [first] = texts.keys();
  const numbers = texts.get(item.text ?? first ?? '') ?? new Map();
  return { ...agendaInput(item), issueIds: idsOf(item.issues, issues), provisionIds: idsOf(item.provisions, numbers) };
}
