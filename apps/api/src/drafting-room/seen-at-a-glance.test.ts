import type { Answer } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { considering, type LedgerDesk, ledgerDesk } from '../../../../test/world/ledger-desk.js';

const PROGRESS = 'query($id: ID!) { draft(id: $id) { progress { kind at on name brackets raised open } } }';
const SEAL = `mutation($id: ID!, $key: String!) { answer: sealRevision(draftId: $id, idempotencyKey: $key) {
  __typename ... on DraftRevision { id } } }`;

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
