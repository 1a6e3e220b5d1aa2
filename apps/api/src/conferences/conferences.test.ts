import { type World, world } from '../../../../test/world/index.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.stop());

const HOME = `query($slug: String!) { conference(slug: $slug) {
  id name may standing { issues positions } waitsForMe { kind } changes { since items { kind } }
  stakeholders { nodes { symbol } totalCount pageInfo { hasNextPage } } members { nodes { role person { name } stakeholder { symbol } } }
} }`;

test('everybody sees the conference, and only who takes part sees with whom', async () => {
  for (const persona of ['secretariat', 'delegateB', 'observer', 'outsider', 'nobody'] as const) {
    const { conference } = await here.as(persona).query<any>(HOME, { slug: here.slug });
    const inside = !['outsider', 'nobody'].includes(persona);
    expect(conference.stakeholders.totalCount).toBe(3);
    expect(conference.members.nodes).toHaveLength(inside ? 9 : 0);
    expect(conference.may.includes('appoint')).toBe(persona === 'secretariat');
  }
});
