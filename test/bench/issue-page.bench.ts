import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { print } from 'graphql';
import { IssuePageDocument, IssuePositionsDocument } from '#lib/contract';
import { type Client, type World, world } from '../world/index.js';
import { milliseconds, type Table } from './table.js';

const POSITIONS = 100;
const COMMENTS = 5;
const CONNECTIONS = 32;

/** What the page of an issue costs the server: as the web asks for it, and all at once with every comment. */
export async function measure(): Promise<Table> {
  const scene = await world({ separate: true });
  try {
    const id = await busyIssue(scene);
    const rows: string[][] = [];
    for (const [name, query, variables] of asked(id)) rows.push([name, ...(await load(scene, query, variables))]);
    return {
      title: 'The page of an issue',
      head: ['query', 'answer', 'requests/s', 'p50', 'p99', 'server CPU each'],
      rows,
      note: `${POSITIONS} positions, each with ${COMMENTS} comments; ${CONNECTIONS} connections for 6 s after 3 s of warming up, as a delegate, the load made on the same machine.`,
    };
  } finally {
    await scene.stop();
  }
}

const EVERYTHING = `query Everything($id: ID!) { issue(id: $id) { title positions(first: 100) { nodes {
  id content reasons filedAt stakeholder { name symbol } coSponsors { symbol }
  comments(first: 5) { nodes { id body at author { name } stakeholder { symbol } } } } } } }`;

function asked(id: string): readonly (readonly [string, string, object])[] {
  return [
    ['the issue by itself, touching no provision', print(IssuePageDocument), { id }],
    ['the first fifty positions', print(IssuePositionsDocument), { id }],
    ['all positions with their comments', EVERYTHING, { id }],
  ];
}

async function load(scene: World, query: string, variables: object): Promise<string[]> {
  const body = JSON.stringify({ query, variables });
  const delegate = scene.as('headA');
  const reply = await delegate.ask(query, variables);
  if (reply.errors.length > 0) throw new Error(JSON.stringify(reply.errors));
  await run(delegate, body, 3);
  const before = cpuOf(scene.server?.pid ?? 0);
  const result = await run(delegate, body, 6);
  const spent = cpuOf(scene.server?.pid ?? 0) - before;
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} broken`);
  return [
    `${(JSON.stringify(reply.data).length / 1024).toFixed(1)} KB`,
    result.requests.average.toFixed(0),
    milliseconds(result.latency.p50),
    milliseconds(result.latency.p99),
    milliseconds(spent / result.requests.total),
  ];
}

function run({ address, headers }: Client, body: string, duration: number): Promise<autocannon.Result> {
  return autocannon({
    url: `${address}/graphql`,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
    connections: CONNECTIONS,
    duration,
  });
}

/** User and system time of a process so far, in milliseconds; the kernel counts in hundredths of a second. */
function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function busyIssue(scene: World): Promise<string> {
  const secretariat = scene.as('secretariat');
  const conference = scene.conferenceId;
  const { openIssue } = await secretariat.act<{ openIssue: { id: string } }>(
    `mutation($conference: ID!, $input: IssueInput!, $key: String!) {
      openIssue(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Issue { id } } }`,
    {
      conference,
      input: { title: 'A busy issue', summary: 'On which everybody has something to say.', provisionIds: [] },
    },
  );
  for (let at = 0; at < POSITIONS; at++) {
    await sayComments(
      scene.as('headB'),
      await enterPosition(secretariat, openIssue.id, await addStakeholder(scene, at)),
    );
  }
  return openIssue.id;
}

async function addStakeholder(scene: World, at: number): Promise<string> {
  const input = { name: `Body number ${at}`, symbol: `B${at}`, category: 'PRIVATE_SECTOR' };
  const { added } = await scene.as('secretariat').act<{ added: { id: string } }>(
    `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
      added: addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Stakeholder { id } } }`,
    { conference: scene.conferenceId, input },
  );
  return added.id;
}

async function enterPosition(secretariat: Client, issueId: string, stakeholderId: string): Promise<string> {
  const text =
    'The rule should follow the service and not the equipment that carries it, whatever that may be next year. ';
  const content = [{ kind: 'paragraph', content: [{ kind: 'text', text: text.repeat(4).trim() }] }];
  const input = { issueId, stakeholderId, content, reasons: text.trim(), receivedIn: 'Letter' };
  const { entered } = await secretariat.act<{ entered: { id: string } }>(
    `mutation($input: EnterPositionInput!, $key: String!) {
      entered: enterPosition(input: $input, idempotencyKey: $key) { ... on Position { id } } }`,
    { input },
  );
  return entered.id;
}

async function sayComments(delegate: Client, positionId: string): Promise<void> {
  for (let at = 0; at < COMMENTS; at++) {
    await delegate.act(
      `mutation($input: AddCommentInput!, $key: String!) {
        said: addComment(input: $input, idempotencyKey: $key) { ... on Comment { id } } }`,
      { input: { subject: { positionId }, body: `Would the sponsors say how this works at sea? (${at})` } },
    );
  }
}
