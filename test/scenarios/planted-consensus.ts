import type { World } from '../world/index.js';

/** Where it is planted: a draft, and a provision of it that nobody has closed. */
interface Ground {
  readonly draft: string;
  readonly provision: string;
}

type Word = (what: string, reach: 'DELEGATION' | 'CONFERENCE') => string;

const STATE = `mutation($input: StateStanceInput!, $clear: Boolean!, $key: String!) {
  it: stateStance(input: $input, clear: $clear, idempotencyKey: $key) { __typename ... on Stance { id } ... on NotAcceptable { problem } } }`;
const DEPUTY = `mutation($id: ID!, $key: String!) { it: nameDeputy(membershipId: $id, idempotencyKey: $key) { __typename ... on Deputy { id } } }`;
const PROXY = `mutation($conference: ID!, $to: ID!, $key: String!) {
  it: nameProxy(conferenceId: $conference, toId: $to, idempotencyKey: $key) { __typename ... on Proxy { id } } }`;
const RULE = `mutation($conference: ID!, $name: String!, $rule: RuleInput!, $key: String!) {
  it: addRule(conferenceId: $conference, name: $name, rule: $rule, idempotencyKey: $key) { __typename ... on ConsensusRule { id } } }`;
const PREPARE = `mutation($draft: ID!, $input: CallInput!, $key: String!) {
  it: prepareCall(draftId: $draft, input: $input, idempotencyKey: $key) { __typename ... on ConsensusCall { id } } }`;
const OPEN = `mutation($id: ID!, $despite: String!, $key: String!) {
  it: openCall(callId: $id, despite: $despite, idempotencyKey: $key) { __typename ... on ConsensusCall { id }
  ... on ProvisionLocked { provisionId why } } }`;
const RULING = `mutation($id: ID!, $stance: ID!, $reason: String!, $key: String!) {
  it: ruleOnObjection(callId: $id, stanceId: $stance, finds: notSustained, reason: $reason, idempotencyKey: $key) { __typename ... on ConsensusCall { id } } }`;
const DIGEST = 'query($id: ID!) { draft(id: $id) { provisions { id textDigest } } }';

const NO_SUSTAINED_OBJECTION = {
  kind: 'noSustainedObjection',
  counting: { kind: 'allDelegations' },
  reading: {},
  leastFor: 1,
};
const paragraph = (text: string) => [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];

/**
 * A call with an objection in it on which the chair has ruled, for all who take part, and in the same call what a
 * member of another delegation has drafted and nobody cleared: its reason and wording are that delegation's alone.
 */
export async function plantConsensus(
  world: World,
  { draft, provision }: Ground,
  word: Word,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const make = async (who: Parameters<World['as']>[0], document: string, variables: object): Promise<string> => {
    const { it } = await world.as(who).act<{ it: { id?: string } }>(document, variables);
    if (!it.id) throw new Error(`Not made: ${JSON.stringify(it)} by ${document}`);
    return it.id;
  };
  const rule = await make('secretariat', RULE, {
    conference: world.conferenceId,
    name: word('rule', 'CONFERENCE'),
    rule: NO_SUSTAINED_OBJECTION,
  });
  const [part] = await world.owner<{ id: string }>('select id from membership where person_id = $1', [
    world.people.delegateB.personId,
  ]);
  const deputy = await make('headB', DEPUTY, { id: part?.id });
  const proxy = await make('headB', PROXY, { conference: world.conferenceId, to: world.stakeholders.A.id });

  const prepare = (title: string) =>
    make('chair', PREPARE, {
      draft,
      input: { title, provisionIds: [provision], ruleId: rule, asking: 'inRoom' },
    });
  const call = await prepare(word('call', 'CONFERENCE'));
  const prepared = await prepare('Later');
  await make('chair', OPEN, { id: call, despite: word('despite', 'CONFERENCE') });

  const { draft: read } = await world
    .as('chair')
    .query<{ draft: { provisions: readonly { id: string; textDigest: string }[] } }>(DIGEST, { id: draft });
  const digest = read.provisions.find(({ id }) => id === provision)?.textDigest;
  const objection = (reach: 'DELEGATION' | 'CONFERENCE') => ({
    draftId: draft,
    provisionId: provision,
    digest,
    kind: 'object',
    reason: word('objection', reach),
    wording: paragraph(word('remedy', reach)),
  });
  const drafted = await make('delegateA', STATE, { input: objection('DELEGATION'), clear: false });
  const cleared = await make('headB', STATE, { input: objection('CONFERENCE'), clear: true });
  await make('chair', RULING, { id: call, stance: cleared, reason: word('finding', 'CONFERENCE') });
  return {
    ConsensusRule: [rule],
    Deputy: [deputy],
    Proxy: [proxy],
    Call: [call, prepared],
    ConsensusCall: [call, prepared],
    Stance: [drafted, cleared],
  };
}
