import { type CallDesk, callDesk, due, inHours } from '../../../../../test/world/call-desk.js';
import { CLEAR, says, TAKE_BACK } from '../../../../../test/world/consensus-desk.js';
import { type Answer, MERGE, words } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';
import { considering, DISPOSE } from '../../../../../test/world/ledger-desk.js';
import { statementsOf } from '../../../../../test/world/statements.js';

const TASKS = `query($slug: String!) { conference(slug: $slug) { consensusTasks { kind cited callTitle dueAt stanceId concernId }
  waitsForMe { kind path } } }`;

let desk: CallDesk;
beforeAll(async () => {
  desk = await callDesk();
}, 120_000);
afterAll(() => desk.here.stop());

const silence = (...provisions: readonly number[]) =>
  desk.call({ provisions, rule: 'silence', asking: 'silence', deadline: due(100) });
const objection = (text: string) => ({ kind: 'object', reason: 'We cannot.', wording: words(text) });
const letters = async (title: string): Promise<readonly string[]> => {
  const rows = await desk.here.owner<{ recipient: string; subject: string }>(
    'select recipient, subject from outbox_mail where subject like $1 order by recipient',
    [`%${title}`],
  );
  return rows.map(({ recipient, subject }) => `${recipient.replace('@world.test', '')}: ${subject.split(' – ')[0]}`);
};
const outcomes = (call: Answer) => call['provisions'].map(({ cited, outcome }: Answer) => [cited, outcome]);
const kinds = (call: Answer, kind: string) => call['acts'].filter((act: Answer) => act['kind'] === kind);
async function tasks(who: Persona): Promise<readonly Answer[]> {
  return (await desk.ask(who, TASKS, { slug: desk.here.slug }))['conference'].consensusTasks;
}

test('what nobody objects to is adopted when the time is over, and what somebody objects to is not', async () => {
  const call = await silence(1, 2);
  expect(call).toMatchObject({ phase: 'open', deadline: { zone: 'America/Port_of_Spain', reminded: 0 } });
  expect(call['deadline'].reminders).toHaveLength(2);
  expect(await desk.close(call['id'])).toMatchObject({ __typename: 'NotYetDue' });
  await says(desk, 'headB', 2, objection('Members keep rule 2.'));
  await desk.overdue(call['id']);
  const over = await desk.until(call['id'], 'broken');
  expect(outcomes(over)).toEqual([
    ['1', 'adopted'],
    ['2', 'broken'],
  ]);
  expect(kinds(over, 'CallClosed')).toEqual([expect.objectContaining({ by: null, facts: { outcome: 'broken' } })]);
  const [reopened] = kinds(over, 'ProvisionReopened');
  expect(reopened).toMatchObject({ stakeholder: { symbol: 'BRV' }, facts: { reason: 'We cannot.' } });
  const amended = await desk.ask('observer', 'query($id: ID!) { amendment(id: $id) { text status } }', {
    id: reopened.facts.amendmentId,
  });
  expect(amended['amendment']).toEqual({ text: 'Members keep rule 2.', status: 'FILED' });
  expect(await letters('On 1, 2')).toEqual([
    'heada: world: a call is open',
    'heada: world: objected to',
    'headb: world: a call is open',
    'headb: world: objected to',
    'speakingobserver: world: a call is open',
    'speakingobserver: world: objected to',
  ]);
});

test('a slip of the finger is taken back before the end; after it nothing is said any more', async () => {
  const call = await silence(3);
  await says(desk, 'headB', 3, objection('Never.'));
  const place = { draft: desk.draftId, provision: desk.at(3) };
  await desk.act('headB', TAKE_BACK, place);
  const drafted = await says(desk, 'delegateB', 3, { ...objection('Late.'), clear: false });
  await desk.here.owner(
    `update consensus_call set due_at = null, ends_at = now(), state = jsonb_set(state, '{deadline,dueAt}', '1000') where id = $1`,
    [call['id']],
  );
  expect(await desk.act('headB', CLEAR, { id: drafted['id'] })).toMatchObject({ __typename: 'DeadlinePassed' });
  expect(await says(desk, 'headA', 3, { kind: 'support' })).toMatchObject({ __typename: 'DeadlinePassed' });
  expect(await desk.acknowledge('headA', call['id'])).toMatchObject({ __typename: 'DeadlinePassed' });
  await desk.overdue(call['id']);
  expect(outcomes(await desk.until(call['id'], 'adopted'))).toEqual([['3', 'adopted']]);
});

test('those who are silent are reminded, heads of what they have not cleared, and nobody else hears of that', async () => {
  const call = await silence(4);
  await says(desk, 'headA', 4, { kind: 'support' });
  const drafted = await says(desk, 'delegateB', 4, { kind: 'abstain', clear: false });
  expect((await tasks('headB')).filter(({ cited }) => cited === '4')).toMatchObject([
    { kind: 'StanceToClear', stanceId: drafted['id'] },
  ]);
  expect((await tasks('speakingObserver')).filter(({ cited }) => cited === '4')).toMatchObject([
    { kind: 'CallToAnswer', callTitle: 'On 4' },
  ]);
  expect((await tasks('headA')).map(({ kind }) => kind)).toContain('CallToReceive');
  expect(await tasks('chair')).toEqual([]);

  await desk.here.owner(
    `update consensus_call set due_at = now(), state = jsonb_set(state, '{deadline,reminders}',
       jsonb_build_array(floor(extract(epoch from now()) * 1000))) where id = $1`,
    [call['id']],
  );
  const reminded = await until(call['id'], (seen) => kinds(seen, 'CallReminded').length > 0);
  expect(kinds(reminded, 'CallReminded')).toEqual([
    expect.objectContaining({ facts: expect.objectContaining({ silent: ['BRV', 'CHL'] }) }),
  ]);
  expect(JSON.stringify(reminded)).not.toContain(drafted['id']);
  expect((await letters('On 4')).filter((letter) => !letter.includes('open'))).toEqual([
    'headb: world: your delegation has not answered yet',
    'headb: world: stances to clear',
    'speakingobserver: world: your delegation has not answered yet',
  ]);
  const told = await desk.here.owner<Answer>(`select audience from record_entry where kind = 'StancesUncleared'`);
  expect(told).toEqual([{ audience: `delegation:${desk.here.stakeholders.B.id}` }]);
  expect(await desk.withdraw(call['id'], 'Done.')).toMatchObject({ phase: 'withdrawn' });
});

test('a receipt is given once by each delegation', async () => {
  const call = await silence(5);
  expect(await desk.acknowledge('delegateA', call['id'])).toMatchObject({
    __typename: 'ConsensusCall',
    may: ['answer'],
  });
  expect(await desk.acknowledge('headA', call['id'])).toMatchObject({ __typename: 'AlreadyReceived' });
  const { participants } = await desk.seen('observer', call['id']);
  expect(participants.map(({ receivedAt }: Answer) => receivedAt !== null)).toEqual([true, false, false]);
  for (const who of ['chair', 'secretariat', 'observer'] as const)
    await expect(desk.acknowledge(who, call['id'])).rejects.toThrow(/FORBIDDEN/);
  await desk.withdraw(call['id'], 'Done.');
});

test('more time can be given, never less, and its reason is told', async () => {
  const call = await silence(6);
  expect(await desk.extend(call['id'], inHours(90), 'Sooner.')).toMatchObject({ problem: 'NotLater' });
  expect(await desk.extend(call['id'], inHours(120), ' ')).toMatchObject({ __typename: 'CallReasonNeeded' });
  const to = inHours(120);
  expect(await desk.extend(call['id'], to, 'A storm.')).toMatchObject({
    phase: 'extended',
    deadline: { at: to, zone: 'America/Port_of_Spain' },
    extensions: [{ reason: 'A storm.', to }],
  });
  const elsewhere = await desk.extend(call['id'], inHours(130), 'It goes on.', 'Asia/Tokyo');
  expect(elsewhere).toMatchObject({ deadline: { zone: 'Asia/Tokyo' } });
  await desk.overdue(call['id']);
  expect(await desk.until(call['id'], 'adopted')).toMatchObject({
    deadline: { zone: 'Asia/Tokyo' },
    extensions: [
      { reason: 'A storm.', fromZone: 'America/Port_of_Spain', zone: 'America/Port_of_Spain' },
      { reason: 'It goes on.', fromZone: 'America/Port_of_Spain', zone: 'Asia/Tokyo' },
    ],
  });
  const withdrawn = await silence(5);
  await desk.extend(withdrawn['id'], to, 'A storm.', 'Asia/Tokyo');
  expect(await desk.withdraw(withdrawn['id'], 'Done.')).toMatchObject({ deadline: { zone: 'Asia/Tokyo' } });
});

test('a call that is over waits for the chair’s rulings, and then ends by itself', async () => {
  const call = await desk.call({ provisions: [7], rule: 'iso', asking: 'byDeadline', deadline: due(2) });
  await says(desk, 'headA', 7, { kind: 'support' });
  const objected = await says(desk, 'headB', 7, objection('Another 7.'));
  expect(await tasks('chair')).toMatchObject([{ kind: 'ObjectionToRule', cited: '7', stanceId: objected['id'] }]);
  await desk.overdue(call['id']);
  const waiting = await until(call['id'], (seen) => seen['awaitsRulings']);
  expect(waiting).toMatchObject({ phase: 'open', rulingsNeeded: [{ symbol: 'BRV' }] });
  expect(await letters('On 7')).toContain('chair: world: the call waits for your rulings');
  expect(await desk.find(call['id'], objected['id'], 'sustained')).toMatchObject({ __typename: 'ConsensusCall' });
  expect(outcomes(await desk.until(call['id'], 'broken'))).toEqual([['7', 'broken']]);
});

test('many servers that look at the clock at once do what is due once', async () => {
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const { TickCall } = await import('./tick-call.js');
  const call = await silence(8);
  await desk.overdue(call['id']);
  await Promise.all(Array.from({ length: 6 }, () => app.get(TickCall).one([])));
  const over = await desk.until(call['id'], 'adopted');
  expect(kinds(over, 'ProvisionDecided')).toHaveLength(1);
  expect((await letters('On 8')).filter((letter) => letter.startsWith('heada'))).toHaveLength(2);
});

describe('what calls leave to the chair', () => {
  const left = async () => (await tasks('chair')).filter(({ cited }) => cited === '12');
  const options = async () => {
    const [bracket] = (await desk.standing(12))['open'];
    return { bracketId: bracket.id, options: bracket.options.map(({ id }: Answer) => id) };
  };
  const naming = (who: Persona, ...acceptable: readonly string[]) =>
    says(desk, who, 12, { kind: 'support', acceptable });

  // The amendment that stands in the bracket is a concern of which nothing has become yet.
  const asking = async () =>
    desk.open((await desk.prepare({ provisions: [12], rule: 'iso' }))['id'], 'chair', 'It is what we ask about.');

  it('words with brackets are never adopted: the call says which option to take, and the chair takes it', async () => {
    const asked = await desk.amend('delegateA', 12, 'Members should keep rule 12 of these Regulations.');
    await desk.act('chair', MERGE, desk.asked(12, [asked]));
    expect(await silence(12)).toEqual({ __typename: 'BracketsOpen', cited: ['12'] });
    const { bracketId, options: found } = await options();
    const call = await asking();
    await naming('headA', found[1]);
    await naming('headB', found[0]);
    const kept = await desk.close(call['id']);
    expect(kept).toMatchObject({
      phase: 'kept',
      provisions: [{ outcome: 'kept', finding: { outcome: 'met' }, options: [{ outcome: 'keepBracket' }] }],
    });
    expect(await left()).toEqual([]);

    const again = await asking();
    await naming('headB', ...found);
    const settled = await desk.close(again['id']);
    expect([settled['may'], outcomes(settled)]).toEqual([['settle'], [['12', 'settled']]]);
    const [decided] = kinds(await desk.seen('observer', again['id']), 'ProvisionDecided');
    expect(decided.facts.brackets).toMatchObject([
      { bracket: bracketId, outcome: 'take', acceptableToAll: [found[1]] },
    ]);
    expect(await left()).toMatchObject([{ kind: 'OptionToTake', callTitle: 'On 12', stanceId: null, concernId: null }]);
    expect(await tasks('rapporteur')).toContainEqual(expect.objectContaining({ kind: 'OptionToTake' }));
    const third = await asking();
    expect(await left()).toEqual([]);
    await desk.withdraw(third['id'], 'One option is enough.');
    expect(await left()).toHaveLength(1);
    const choices = [{ bracketId, optionId: found[1] }];
    expect(await desk.act('chair', MERGE, desk.asked(12, [], { choices }))).toMatchObject({ __typename: 'Merge' });
    expect((await desk.seen('chair', again['id']))['may']).toEqual([]);
    expect(await left()).toEqual([]);
  });

  it('an objection over which words were adopted comes up until somebody says what becomes of it', async () => {
    const call = await desk.call({ provisions: [12], rule: 'iso' });
    await says(desk, 'headA', 12, { kind: 'support' });
    const objected = await says(desk, 'headB', 12, objection('Another rule 12.'));
    await desk.find(call['id'], objected['id'], 'notSustained');
    const adopted = await desk.close(call['id']);
    expect([adopted['may'], outcomes(adopted)]).toEqual([['dispose'], [['12', 'adopted']]]);
    const [task] = await left();
    expect(task).toMatchObject({ kind: 'ObjectionToDispose', stanceId: objected['id'], concernId: expect.any(String) });
    const [, voice] = (await desk.seen('observer', call['id']))['provisions'][0].voices;
    expect(voice.undisposedConcernId).toBe(task?.['concernId']);
    const { waitsForMe } = (await desk.ask('chair', TASKS, { slug: desk.here.slug }))['conference'];
    const path = `/c/${desk.here.slug}/concerns/${task?.['concernId']}`;
    expect(waitsForMe).toContainEqual({ kind: 'ObjectionToDispose', path });

    const input = { concernId: task?.['concernId'], kind: 'NOT_ACCEPTED', reason: 'As ruled.', considering };
    expect(await desk.act('chair', DISPOSE, { input })).toMatchObject({ __typename: 'Concern' });
    expect(await left()).toEqual([]);
    expect(JSON.stringify(await desk.seen('chair', call['id']))).not.toContain(task?.['concernId']);
  });
});

test('calls cost as many statements whatever their number, and whatever was said in them', async () => {
  const LIST = `query($slug: String!) { conference(slug: $slug) { calls { id phase may participants { stakeholder { symbol } }
    provisions { cited finding { outcome } voices { says stakeholder { symbol } stance { kind } } ownStance { said { kind } } } acts { kind } } } }`;
  const cost = () => statementsOf(() => desk.ask('headA', LIST, { slug: desk.here.slug }));
  const asked = async (number: number) => {
    await silence(number);
    await says(desk, 'headA', number, { kind: 'support' });
  };
  await asked(9);
  await cost();
  const few = await cost();
  for (const number of [10, 11]) await asked(number);
  await says(desk, 'headB', 10, { kind: 'canLiveWith' });
  expect(await cost()).toBe(few);
});

async function until(id: string, is: (call: Answer) => boolean): Promise<Answer> {
  for (let tries = 0; tries < 200; tries++) {
    const call = await desk.seen('chair', id);
    if (is(call)) return call;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('It did not come to that');
}
