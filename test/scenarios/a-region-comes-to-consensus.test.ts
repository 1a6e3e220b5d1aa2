import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CallDesk, callDesk, due } from '../world/call-desk.js';
import { RECONFIRM, says } from '../world/consensus-desk.js';
import { type Answer, MERGE, words } from '../world/draft-desk.js';
import { REPLY } from '../world/ledger-desk.js';
import { meetingOfToday, REPORT_ACTS, saidIn } from '../world/report-desk.js';
import { oneByteOff, verified } from '../world/taken-home.js';

const STANDINGS = `query($id: ID!) { draft(id: $id) { provisions { number text stances { id kind standing stakeholder { symbol } } } } }`;
const LEDGER = `query($slug: String!) { conference(slug: $slug) { concerns { nodes { id source state text stakeholder { symbol }
  amendment { id status stakeholder { symbol } } disposition { id kind change { merge { id } before after } } } } } }`;

let desk: CallDesk;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caucus-story-'));
  desk = await callDesk();
}, 120_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await desk.here.stop();
});

const standings = async (number: number): Promise<readonly (readonly [string, string, string])[]> => {
  const { draft } = await desk.ask('chair', STANDINGS, { id: desk.draftId });
  const { stances } = draft.provisions.find((each: Answer) => each['number'] === `${number}`);
  return stances.map((each: Answer) => [each['stakeholder'].symbol, each['kind'], each['standing']]);
};
const outcomes = ({ provisions }: Answer) => provisions.map((each: Answer) => each['outcome']);

test('from an amendment to a text that all agree to, and to a record that tells when it is changed', async () => {
  // An amendment is merged, and the chair asks by silence whether all agree to three provisions.
  const first = await desk.amend('delegateA', 2, 'Members shall keep rule 2 of these Regulations in good faith.');
  await desk.act('chair', MERGE, desk.asked(2, [first], { uncontested: true }));
  for (const number of [1, 2, 3]) await says(desk, 'headA', number, { kind: 'support' });
  const asked = { rule: 'silence', asking: 'silence', leastHours: 1 } as const;
  const call = await desk.call({ ...asked, provisions: [1, 2, 3], deadline: due(2) });
  expect(call).toMatchObject({ phase: 'open' });

  // One delegation breaks the silence, with the wording that would resolve it.
  const better = 'Members should keep rule 2 of these Regulations in good faith.';
  await says(desk, 'headB', 2, { kind: 'object', reason: 'It binds too much.', wording: words(better) });
  await desk.overdue(call['id']);
  const broken = await desk.until(call['id'], 'broken');
  expect(outcomes(broken)).toEqual(['adopted', 'broken', 'adopted']);

  // Its wording is an amendment by now; the chair merges it.
  const concern = (await ledger())[0] as Answer;
  const wish = concern['amendment'];
  const { symbol } = concern['stakeholder'];
  expect(concern).toMatchObject({ source: 'OBJECTION', state: 'HEARD', text: 'It binds too much.' });
  const merge = await desk.act('chair', MERGE, desk.asked(2, [wish.id], { uncontested: true }));
  expect(merge).toMatchObject({ __typename: 'Merge' });

  // What was said of the other provisions stands; of this one it is asked for again.
  const [a] = (await standings(1))[0]!;
  expect(await standings(1)).toEqual([[a, 'support', 'stands']]);
  expect(await standings(3)).toEqual([[a, 'support', 'stands']]);
  expect(await standings(2)).toEqual(
    expect.arrayContaining([
      [a, 'support', 'toReconfirm'],
      [symbol, 'object', 'toReconfirm'],
    ]),
  );
  const { draft } = await desk.ask('headA', STANDINGS, { id: desk.draftId });
  const mine = draft.provisions[1].stances.find((each: Answer) => each['stakeholder'].symbol === a);
  await desk.act('headA', RECONFIRM, { id: mine.id, clear: true });
  await says(desk, 'headB', 2, { kind: 'canLiveWith' });

  // The second call is adopted, and the ledger shows the concern with the change of the text.
  const second = await desk.call({ ...asked, provisions: [2], deadline: due(2) });
  expect(second).toMatchObject({ phase: 'open' });
  await desk.overdue(second['id']);
  expect(outcomes(await desk.until(second['id'], 'adopted'))).toEqual(['adopted']);
  expect((await ledger())[0]).toMatchObject({
    state: 'DISPOSED',
    disposition: { kind: 'ACCEPTED', change: { merge: { id: merge['id'] }, after: words(better) } },
  });

  // Its owner says what it thinks of that.
  const heard = (await ledger())[0] as Answer;
  const said = { id: heard['id'], to: heard['disposition'].id, kind: 'SATISFIED' };
  expect(await desk.act('headB', REPLY, said)).toMatchObject({ __typename: 'Concern', state: 'ANSWERED' });

  // All of it is in the report of the meeting, which is sealed.
  const meeting = await meetingOfToday(desk);
  const report = await desk.act('rapporteur', REPORT_ACTS.BEGIN, { meeting, audience: 'CONFERENCE' });
  expect(saidIn(report, 'CALLS')).toMatch(
    /: Broken by an objection\n– No\. 1: Adopted\. The rule is met\.\n– No\. 2: Broken by an objection\. The rule is not met\. .+\n/,
  );
  expect(saidIn(report, 'CALLS')).toMatch(/: Adopted\n– No\. 2: Adopted\. The rule is met\.$/);
  expect(saidIn(report, 'CONCERNS')).toMatch(/It binds too much\.\nAccepted\. Its owner: Satisfied\./);
  const sealed = await desk.act('rapporteur', REPORT_ACTS.SEAL, { id: report['id'] });
  expect(sealed).toMatchObject({ __typename: 'SealedReport', number: 1 });

  // Anybody verifies the whole; one changed byte of it is named.
  const evidence = await downloaded();
  expect(await examined(evidence)).toMatch(/Everything holds\.\n$/);
  const seq = oneByteOff(evidence, 'CallOpened');
  expect(await examined(evidence)).toContain(
    `, entry ${seq} (CallOpened): it is not what its hash says; it was edited.`,
  );
}, 120_000);

async function ledger(): Promise<Answer[]> {
  const { conference } = await desk.ask('chair', LEDGER, { slug: desk.here.slug });
  return conference.concerns.nodes.filter((each: Answer) => each['source'] === 'OBJECTION');
}

const get = (path: string) => desk.here.as('headA').fetch(path);

async function downloaded(): Promise<string> {
  const file = join(folder, 'evidence.tar.gz');
  const response = await get(`/api/conferences/${desk.here.slug}/evidence`);
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return file;
}

async function examined(file: string): Promise<string> {
  const note = await kept('checkpoint.txt', `/api/conferences/${desk.here.slug}/checkpoint`);
  return verified(file, '--checkpoint', note, '--key', await kept('keys.pem', '/api/checkpoint-keys'));
}

async function kept(name: string, from: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await (await get(from)).text());
  return file;
}
