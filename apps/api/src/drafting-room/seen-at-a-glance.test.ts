import { type Json, patched } from '#lib/answers';
import { type Answer, MERGE, UNDO } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { considering, type LedgerDesk, ledgerDesk } from '../../../../test/world/ledger-desk.js';
import { editorOf, synced } from '../../../../test/world/live-draft.js';
import { Database } from '../platform/database/database.js';

const PROGRESS = 'query($id: ID!) { draft(id: $id) { progress { kind at on name brackets raised open } } }';
const SEAL = `mutation($id: ID!, $key: String!) { answer: sealRevision(draftId: $id, idempotencyKey: $key) {
  __typename ... on DraftRevision { id } } }`;
const AS_SEEN =
  'query($id: ID!) { draft(id: $id) { provisions { id content } asLastSeen { at provisions { id content } } } }';
const HEADINGS = `query($id: ID!) { draft(id: $id) { divisions { id label heading suppressed }
  asLastSeen { divisions { id label heading suppressed } } } }`;
const DISMISS = `mutation($id: ID!, $key: String!) { answer: dismiss(membershipId: $id, idempotencyKey: $key) { __typename } }`;
const MARK = 'mutation($id: ID!) { markVisited(conferenceId: $id) { id } }';

let desk: LedgerDesk;
beforeAll(async () => {
  desk = await ledgerDesk();
}, 120_000);
afterAll(() => desk.here.stop());

async function progress(who: Persona | 'nobody'): Promise<Answer[]> {
  return (await desk.ask(who, PROGRESS, { id: desk.draftId }))['draft'].progress;
}

describe('how a draft has come along', () => {
  const points = async (who: Persona | 'nobody'): Promise<unknown[]> =>
    (await progress(who))
      .filter(({ kind }) => kind !== 'MEETING')
      .map(({ kind, name, brackets, raised, open }) => [name ?? kind, brackets, raised, open]);

  it('tells brackets at each sealed revision and open concerns at every point, to each those that they may see', async () => {
    const inside = await desk.raise('delegateA', 3, 'Ours alone', { audience: 'DELEGATION' });
    const shared = await desk.raise('delegateA', 4, 'For all', { audience: 'CONFERENCE' });
    expect([inside, shared].map(({ state }) => state)).toEqual(['HEARD', 'HEARD']);
    await desk.act('chair', SEAL, { id: desk.draftId });
    await desk.dispose(shared['id'], 'NOT_ACCEPTED', 'It is said elsewhere', { considering });
    expect(await points('delegateA')).toEqual([
      ['OPENED', 0, 0, 0],
      ['Rev.1', 0, 2, 2],
      ['NOW', 0, 2, 1],
    ]);
    expect(await points('headB')).toEqual([
      ['OPENED', 0, 0, 0],
      ['Rev.1', 0, 1, 1],
      ['NOW', 0, 1, 0],
    ]);
    expect((await points('observer')).at(-1)).toEqual(['NOW', 0, 1, 0]);
    expect((await desk.ask('nobody', PROGRESS, { id: desk.draftId }))['draft']).toBeNull();
  });

  it('has the meetings of the conference among them, each in its place', async () => {
    const shown = await progress('headB');
    const moments = shown.map(({ at }) => Date.parse(at));
    expect(moments).toEqual([...moments].sort((one, other) => one - other));
    const { conference } = await desk.ask(
      'headB',
      'query($slug: String!) { conference(slug: $slug) { meetings { name } } }',
      {
        slug: desk.here.slug,
      },
    );
    const met = shown.filter(({ kind }) => kind === 'MEETING').map(({ name }) => name);
    expect(met.sort()).toEqual(conference.meetings.map(({ name }: Answer) => name).sort());
  });
});

describe('a draft as somebody last saw it', () => {
  const words = async (who: Persona): Promise<{ at: string | null; seen: Answer[]; now: Answer[] }> => {
    const { draft } = await desk.ask(who, AS_SEEN, { id: desk.draftId });
    return { at: draft.asLastSeen.at, seen: draft.asLastSeen.provisions, now: draft.provisions };
  };
  const ofRule = (number: number, provisions: Answer[]): string =>
    JSON.stringify(provisions.find(({ id }) => id === desk.at(number))?.['content']);
  const mark = (who: Persona) => desk.here.as(who).query(MARK, { id: desk.here.conferenceId });
  const merge = async (number: number, text: string): Promise<Answer> =>
    desk.act('chair', MERGE, desk.asked(number, [await desk.amend('delegateA', number, text)], { uncontested: true }));

  it('is the text in force for who has never marked it, and nothing for the public', async () => {
    await merge(1, 'Members keep rule one.');
    const { at, seen, now } = await words('headB');
    expect(at).toBeNull();
    expect(ofRule(1, seen)).toContain('shall keep rule 1');
    expect(ofRule(1, now)).toContain('keep rule one');
    expect(seen.map(({ id }) => id)).toEqual(now.map(({ id }) => id));
    const { headings } = await headingsOf('headB');
    expect(headings.seen).toEqual(headings.now);
  });

  it('stays as it was while the text moves on, for each as they left it, and is kept once for all', async () => {
    await mark('headB');
    const before = await words('headB');
    expect(before.seen).toEqual(before.now.map(({ id, content }) => ({ id, content })));
    await merge(2, 'Members keep rule two.');
    await mark('delegateB');
    await merge(2, 'Members might keep rule two.');
    expect((await words('headB')).seen).toEqual(before.seen);
    expect(ofRule(2, (await words('headB')).seen)).toContain('shall keep rule 2');
    expect(ofRule(2, (await words('delegateB')).seen)).toContain('keep rule two');
    expect(ofRule(2, (await words('delegateB')).now)).toContain('might');
    const kept = await desk.here.owner(`select 1 from draft_part_seen where part = 'PROVISION' and draft_id = $1`, [
      desk.draftId,
    ]);
    expect(kept).toHaveLength(12 + 1);
  });

  it('has the words that were on the page and not yet in the rows', async () => {
    const editor = editorOf(desk.here, 'delegateA', desk.draftId);
    await synced(editor);
    editor.text(desk.at(5)).insert(0, 'Seen at the last moment. ');
    const mine = `select 1 from room_update where room_id = $1 and origin = 'delegate'`;
    while ((await desk.here.owner(mine, [desk.draftId])).length === 0)
      await new Promise((later) => setTimeout(later, 5));
    await mark('observer');
    editor.leave();
    expect(ofRule(5, (await words('observer')).seen)).toContain('Seen at the last moment.');
  });

  it('has what was added and taken away again only for who saw it', async () => {
    const adding = { kind: 'ADD', newLabel: '6 bis' };
    const id = await desk.amend('delegateA', 6, 'One more rule.', adding);
    const merged = await desk.act('chair', MERGE, desk.asked(6, [id]));
    await mark('headB');
    expect(await desk.act('chair', UNDO, { id: merged['id'] })).toMatchObject({ __typename: 'Merge' });
    await mark('delegateB');
    expect((await words('headB')).seen).toHaveLength(13);
    expect((await words('headB')).now).toHaveLength(12);
    expect((await words('delegateB')).seen).toHaveLength(12);
  });

  it('keeps words as long as a visit refers to them, and no longer', async () => {
    const ofSeven = async (): Promise<string[]> =>
      (
        await desk.here.owner<{ said: Answer }>(
          `select said from draft_part_seen where draft_id = $1 and part_id = $2 order by seq`,
          [desk.draftId, desk.at(7)],
        )
      ).map(({ said }) => JSON.stringify(said['content']));
    const merged = async (text: string): Promise<void> => {
      expect(await merge(7, text)).toMatchObject({ __typename: 'Merge' });
    };
    await merged('Members keep rule seven.');
    await mark('headA');
    await mark('observer');
    await merged('Members might keep rule seven.');
    await mark('headA');
    // headB has not come back since rule 7 stood as in force, observer has seen the first change, headA the second.
    expect((await ofSeven()).map((said) => said.match(/shall|might|keep/)?.[0])).toEqual(['shall', 'keep', 'might']);
    await merged('Members may keep rule seven.');
    await mark('headA');
    expect((await ofSeven()).join()).not.toContain('might');
    expect(ofRule(7, (await words('observer')).seen)).toContain('Members keep rule seven.');
    await mark('observer');
    expect((await ofSeven()).map((said) => said.match(/shall|keep|may/)?.[0])).toEqual(['shall', 'may']);
    expect(ofRule(7, (await words('headB')).seen)).toContain('shall keep rule 7');
  });

  it('is written by nobody but the database itself, and for readers of the draft only', async () => {
    const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
    const as = (who: Persona, sql: string, params: unknown[]) =>
      app
        .get(Database)
        .transaction({ kind: 'person', personId: desk.here.people[who].personId }, (tx) => tx.sql(sql, params));
    await expect(as('outsider', 'select caucus.mark_draft_seen($1)', [desk.draftId])).rejects.toThrow(/not yours/);
    await expect(
      as(
        'headB',
        `insert into draft_part_seen select draft_id, part, part_id, 999, conference_id, audience, said from draft_part_seen`,
        [],
      ),
    ).rejects.toThrow(/permission denied/);
    await expect(as('headB', 'update draft_seen set seq = 1', [])).rejects.toThrow(/permission denied/);
    expect(await as('outsider', 'select 1 from draft_part_seen', [])).toEqual([]);
    expect(await as('chair', 'select 1 from draft_seen', [])).toEqual([]);
  });
});

async function headingsOf(who: Persona) {
  const { draft } = await desk.ask(who, HEADINGS, { id: desk.draftId });
  return { headings: { seen: draft.asLastSeen.divisions, now: draft.divisions } };
}

describe('an answer that many wait for', () => {
  const SHARED = `subscription($c: ID!, $query: String!, $moves: [String!]!, $reach: SharedReach!) {
    sharedAnswer(conferenceId: $c, query: $query, moves: $moves, reach: $reach) { answer patch } }`;
  const ledger = () =>
    `{ conference(slug: "${desk.here.slug}") { may concerns(first: 100) { totalCount nodes { text } } } }`;
  const listen = (who: Persona, { query = ledger(), moves = ['Concern'], reach = 'DELEGATION' } = {}) =>
    desk.here.as(who).listen<{ sharedAnswer: Answer }>(SHARED, { c: desk.here.conferenceId, query, moves, reach });
  const told = async (heard: ReturnType<typeof listen>): Promise<Answer> => (await heard.next())['sharedAnswer'];
  const texts = (answer: Json): string[] =>
    (answer as Answer)['conference'].concerns.nodes.map(({ text }: Answer) => text);

  it('is told whole, and then what changed, to each with what their delegation reads and nothing of their own', async () => {
    await desk.raise('delegateA', 7, 'Among ourselves', { audience: 'DELEGATION' });
    const [inside, outside] = [listen('delegateA'), listen('headB')];
    const [ours, theirs] = [await told(inside), await told(outside)];
    expect(ours['answer'].conference.may).toEqual([]);
    expect(texts(ours['answer'])).toContain('Among ourselves');
    expect(texts(theirs['answer'])).not.toContain('Among ourselves');

    await desk.raise('headA', 7, 'Told to everybody', { audience: 'CONFERENCE' });
    const [more, too] = [await told(inside), await told(outside)];
    expect(more['answer']).toBeNull();
    expect(texts(patched(ours['answer'], more['patch']))).toContain('Told to everybody');
    expect(texts(patched(theirs['answer'], too['patch']))).toContain('Told to everybody');

    await desk.raise('headA', 7, 'Kept inside', { audience: 'DELEGATION' });
    expect(JSON.stringify((await told(inside))['patch'])).toContain('Kept inside');
    expect(await outside.silent()).toBe(true);
    for (const heard of [inside, outside]) heard.stop();
  });

  it('is read for all who take part alike where that is asked, without what is a delegation’s own', async () => {
    await desk.raise('headA', 7, 'Said aloud', { audience: 'CONFERENCE' });
    await desk.raise('headA', 7, 'Whispered', { audience: 'DELEGATION' });
    const heard = listen('delegateA', { reach: 'CONFERENCE' });
    const { answer } = await told(heard);
    expect(texts(answer)).toContain('Said aloud');
    expect(texts(answer)).not.toContain('Whispered');
    heard.stop();
  });

  it('is read once, however many wait for it', async () => {
    const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
    const spied = jest.spyOn(app.get(Database), 'snapshot');
    // Others may still be hearing; only those who have all that a head of A has are counted.
    const ours = (viewer: object): boolean => 'keys' in viewer && JSON.stringify(viewer.keys) === held;
    const hall = Array.from({ length: 6 }, () => listen('headA'));
    for (const heard of hall) await told(heard);
    const held = JSON.stringify((spied.mock.calls[0]?.[0] as { keys?: unknown } | undefined)?.keys);
    const readings = () => spied.mock.calls.filter(([viewer]) => ours(viewer)).length;
    expect(readings()).toBe(1);
    await desk.raise('headB', 8, 'For all of them', { audience: 'CONFERENCE' });
    for (const heard of hall) expect(JSON.stringify(await told(heard))).toContain('For all of them');
    expect(readings()).toBe(2);
    spied.mockRestore();
    for (const heard of hall) heard.stop();
  });

  it('is no way to do anything, nor to ask without end', async () => {
    const refused = async (query: string) => expect(await listen('headA', { query }).ended).not.toBe('complete');
    await refused('mutation { echo(words: "x") }');
    await refused('{ me { person { id } } } query Other { conferences { id } }');
    await refused('{ nothingOfTheKind }');
    const many = Array.from({ length: 17 }, (_, n) =>
      listen('observer', { query: `{ conferences { id a${n}: slug } }` }),
    );
    expect(await Promise.race(many.map(({ ended }) => ended))).not.toBe('complete');
    for (const heard of many) heard.stop();
  });

  it('ends when its reader’s keys change', async () => {
    const heard = listen('delegateB');
    await told(heard);
    const [part] = await desk.here.owner<{ id: string }>(
      'select id from membership where person_id = $1 and until is null',
      [desk.here.people.delegateB.personId],
    );
    await desk.act('secretariat', DISMISS, { id: part?.id });
    expect(await heard.ended).toBe('complete');
  });

  it('lets nobody enter with what is a person’s own', async () => {
    const key = `person:${desk.here.people.headA.personId}`;
    await expect(desk.here.application('select caucus.enter_audience($1)', [[key]])).rejects.toThrow(/no audience/);
  });
});
