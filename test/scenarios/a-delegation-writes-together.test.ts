import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { AMEND, type Answer } from '../world/draft-desk.js';
import type { Persona } from '../world/index.js';
import { knock } from '../world/knock.js';
import { bodyIn, type Editor, editorOf, synced, until, wordsIn } from '../world/live-draft.js';
import { FILE, OTHERS, type PaperDesk, paperDesk } from '../world/paper-desk.js';

let desk: PaperDesk;
const guests: Editor[] = [];
beforeAll(async () => {
  desk = await paperDesk();
}, 120_000);
afterEach(() => {
  for (const guest of guests.splice(0)) guest.leave();
});
afterAll(() => desk.here.stop());

const mine = async (id: string, who: Persona = 'headA'): Promise<Answer> => (await desk.seen(who, id)) ?? {};
const text = async (id: string, at = 0): Promise<string> => (await mine(id))['parts'][at].text;
const partsOf = (paper: Answer): string[] => paper['parts'].map(({ id }: Answer) => id);

async function enter(who: Persona, paper: string): Promise<Editor> {
  const editor = editorOf(desk.here, who, paper);
  guests.push(editor);
  await synced(editor);
  return editor;
}

/** Types into a part, which may be empty yet. */
function type({ doc }: Editor, part: string, at: number, said: string): void {
  const paragraph = bodyIn(doc, part).get(0) as Y.XmlElement;
  doc.transact(() => {
    if (paragraph.length === 0) paragraph.insert(0, [new Y.XmlText()]);
    (paragraph.get(0) as Y.XmlText).insert(at, said);
  });
}

const said = ({ doc }: Editor, part: string): string =>
  (bodyIn(doc, part).get(0) as Y.XmlElement).length === 0 ? '' : wordsIn(doc, part);

/** How the door to a document answers them. */
function knocks(who: Persona | null, room: string): Promise<string> {
  const { address, people } = desk.here;
  return knock(address, room, who === null ? {} : { authorization: `Bearer ${people[who].token}` });
}

const rooms = async (): Promise<number> =>
  (await desk.here.owner<{ count: number }>('select count(*)::int as count from room'))[0]?.count ?? 0;

it('two members of a delegation write a position together and file it', async () => {
  const issueId = await desk.issue('Together');
  const paper = await desk.open('delegateA', { kind: 'POSITION', issueId });
  const [first, reasons] = partsOf(paper) as [string, string];
  const delegate = await enter('delegateA', paper['id']);
  const head = await enter('headA', paper['id']);
  type(delegate, first, 0, 'Rates follow cost.');
  await until(
    () => said(head, first),
    (read) => read === 'Rates follow cost.',
  );
  type(head, first, 'Rates follow '.length, 'true ');
  type(head, reasons, 0, 'It is fair.');
  await until(
    () => said(delegate, first),
    (read) => read === 'Rates follow true cost.',
  );
  await until(
    () => text(paper['id']),
    (shown) => shown === 'Rates follow true cost.',
    2000,
  );
  const { parts, version } = await mine(paper['id'], 'delegateA');
  expect(version).toBeGreaterThan(paper['version']);
  const input = { issueId, content: parts[0].content, reasons: parts[1].text, paperId: paper['id'] };
  expect(await desk.act('headA', FILE, { input })).toMatchObject({ text: 'Rates follow true cost.' });
  expect(await desk.act('delegateA', FILE, { input })).toMatchObject({ __typename: 'AlreadyFiled' });
  type(delegate, first, 0, 'On the next day: ');
  await until(
    () => said(head, first),
    (read) => read.startsWith('On the next day'),
  );
});

it('nobody else enters, by whatever door, and the room looks as if it were not there', async () => {
  const paper = await desk.open('delegateA', { kind: 'POSITION', issueId: await desk.issue('Closed doors') });
  expect(await knocks('headA', paper['id'])).toBe('let in');
  for (const who of OTHERS) {
    expect(await knocks(who, paper['id'])).toBe('closed 4404');
    expect(await desk.seen(who, paper['id'])).toBeNull();
  }
  expect(await knocks(null, paper['id'])).toBe('HTTP 401');
  expect(await desk.seen('nobody', paper['id'])).toBeNull();
  expect(await desk.discard('headB', { id: paper['id'], version: 1 })).toEqual({ __typename: 'NotFound' });
});

it('an unknown room is refused and never created', async () => {
  const before = await rooms();
  const issueId = await desk.issue('No paper here');
  for (const id of [randomUUID(), issueId, desk.at(1), desk.here.stakeholders.A.id]) {
    expect(await knocks('headA', id)).toBe('closed 4404');
  }
  for (const name of ['position', '..%2f', `${randomUUID()}x`, ''])
    expect(await knocks('headA', name)).toBe('HTTP 404');
  expect(await rooms()).toBe(before);
});

it('who leaves the delegation is out of its papers within two seconds', async () => {
  const paper = await desk.open('delegateA', { kind: 'POSITION', issueId: await desk.issue('Leaving') });
  const leaver = await enter('delegateA', paper['id']);
  const head = await enter('headA', paper['id']);
  const person = desk.here.people.delegateA.personId;
  const started = Date.now();
  await desk.here.owner('update membership set until = now() where person_id = $1', [person]);
  await until(
    () => leaver.closes.length,
    (closes) => closes > 0,
    2500,
  );
  expect(Date.now() - started).toBeLessThan(2500);
  expect(leaver.closes[0]?.code).toBe(4403);
  expect(await knocks('delegateA', paper['id'])).toBe('closed 4404');
  expect(head.closes).toEqual([]);
  await desk.here.owner('update membership set until = null where person_id = $1', [person]);
});

it('an amendment written together is filed on the words that stand, and then written no more', async () => {
  const provisionId = desk.at(1);
  const paper = await desk.open('headA', { kind: 'AMENDMENT', provisionId, proposal: 'MOD' });
  const [first] = partsOf(paper) as [string];
  const head = await enter('headA', paper['id']);
  type(head, first, 0, 'All ');
  const chair = await enter('chair', desk.draftId);
  type(chair, provisionId, 0, 'Today ');
  const moved = await until(
    () => mine(paper['id']),
    ({ baseMoved }) => baseMoved,
    2000,
  );
  const input = { kind: 'MOD', provisionId, content: moved['parts'][0].content, reasons: '', paperId: paper['id'] };
  const filed = (baseContent: unknown) => desk.act('headA', AMEND, { input: { ...input, baseContent } });
  expect(await filed(paper['base'])).toEqual({ __typename: 'ChangedMeanwhile', currentContent: moved['current'] });
  expect((await mine(paper['id']))['state']).toBe('OPEN');
  const { id } = await filed(moved['current']);
  expect(await desk.seen('headA', paper['id'])).toMatchObject({ state: 'FILED', filed: { amendment: { id } } });
  expect(await filed(moved['current'])).toMatchObject({ __typename: 'NoLongerWritten', amendmentId: id });
  await until(
    () => {
      type(head, first, 0, 'Too late. ');
      return head.closes.length;
    },
    (closes) => closes > 0,
    3000,
  );
  expect(head.closes[0]?.code).toBe(4403);
  expect(await text(paper['id'])).not.toContain('Too late');
  const reader = await enter('delegateA', paper['id']);
  expect(said(reader, first)).toMatch(/^All /);
});

it('a brief is written by those who serve and those named, and read by delegations of Member States', async () => {
  const issueId = await desk.issue('Brief');
  const brief = await desk.open('secretariat', { kind: 'BRIEF', issueId });
  const [, position] = partsOf(brief) as [string, string];
  const chair = await enter('chair', brief['id']);
  const named = await enter('delegateB', brief['id']);
  const reader = await enter('headB', brief['id']);
  type(chair, position, 0, 'Keep the definitions.');
  await until(
    () => said(named, position),
    (read) => read === 'Keep the definitions.',
  );
  type(named, position, 0, 'As agreed: ');
  await until(
    () => said(reader, position),
    (read) => read === 'As agreed: Keep the definitions.',
  );
  type(reader, position, 0, 'Not mine to write. ');
  await until(
    () => reader.closes.length,
    (closes) => closes > 0,
  );
  expect(said(chair, position)).toBe('As agreed: Keep the definitions.');
  for (const who of ['speakingObserver', 'observer', 'outsider'] as const) {
    expect(await knocks(who, brief['id'])).toBe('closed 4404');
    expect(await desk.seen(who, brief['id'])).toBeNull();
  }
  expect(await desk.seen('nobody', brief['id'])).toBeNull();
});

it('a discarded paper is left by all and entered by nobody', async () => {
  const paper = await desk.open('headA', { kind: 'POSITION', issueId: await desk.issue('Discarded') });
  const [first] = partsOf(paper) as [string];
  const delegate = await enter('delegateA', paper['id']);
  type(delegate, first, 0, 'Words.');
  const { version } = await until(
    () => mine(paper['id']),
    ({ version: now }) => now > paper['version'],
  );
  const stale = await desk.discard('headA', { id: paper['id'], version: paper['version'] });
  expect(stale).toEqual({ __typename: 'ChangedMeanwhile', currentVersion: version });
  expect(await desk.discard('headA', { id: paper['id'], version })).toMatchObject({
    __typename: 'PaperDiscarded',
  });
  await until(
    () => delegate.closes.length,
    (closes) => closes > 0,
    2500,
  );
  expect(await knocks('headA', paper['id'])).toBe('closed 4404');
  expect(await desk.seen('headA', paper['id'])).toBeNull();
});
