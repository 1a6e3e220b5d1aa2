import fc from 'fast-check';
import type { DivisionId, Provision, ProvisionId } from '#lib/drafting';
import { instrument } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import {
  addDivision,
  addProvision,
  moveProvision,
  openInstrument,
  project,
  serverClient,
  suppressProvision,
} from '#lib/live-draft';
import { replicas, settleAll } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 One.', '2 Two.', '3 Three.');
const opened = () => replicas(openInstrument(text, serverClient(0)));
const ids = (doc: Parameters<typeof project>[0]) => project(doc).provisions.map(({ id }) => id as string);
const fresh = (id: string): Provision => ({ ...text.provisions[0]!, id: id as ProvisionId, number: null });

it('[L8] an added provision stands after the one named, or first', () => {
  const { server } = opened();
  addProvision(server, fresh('p-2A'), 'p-2');
  addProvision(server, fresh('p-0'), null);
  expect(ids(server)).toEqual(['p-0', 'p-1', 'p-2', 'p-2A', 'p-3']);
  expect(project(server).provisions.find(({ id }) => id === 'p-2A')).toMatchObject({ added: true });
  expect(addProvision(server, fresh('p-1'), null)).toMatchObject({ kind: 'ProvisionExists' });
  expect(addProvision(server, fresh('p-9'), 'p-8')).toMatchObject({ kind: 'ProvisionMissing' });
});

it('[L8] a moved provision keeps its id and its words, a suppressed one its place', () => {
  const { server } = opened();
  moveProvision(server, 'p-1', { after: 'p-3', division: 'd-article-1' });
  suppressProvision(server, 'p-2', true);
  expect(ids(server)).toEqual(['p-2', 'p-3', 'p-1']);
  expect(project(server).provisions[0]).toMatchObject({ suppressed: true, number: '2' });
});

it('[L8] a heading is added in its place', () => {
  const { server } = opened();
  const heading = { ...text.divisions[0]!, id: 'd-2' as DivisionId, number: '1A' };
  addDivision(server, heading, text.divisions[0]!.id);
  expect(project(server).divisions.map(({ id }) => id as string)).toEqual(['d-article-1', 'd-2']);
});

it('[L8] whatever two people add and move at once, both see one order with everything in it', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(1), fc.nat(3), fc.nat(3)), { maxLength: 12 }), (acts) => {
      const all = opened();
      for (const [at, [who, what, where]] of acts.entries()) {
        const doc = all.delegates[who]!;
        const after = [null, 'p-1', 'p-2', 'p-3'][where]!;
        if (what === 0) addProvision(doc, fresh(`n-${at}`), after);
        else if (after !== `p-${what}`) moveProvision(doc, `p-${what}`, { after, division: 'd-article-1' });
      }
      settleAll(all);
      expect(ids(all.delegates[0]!)).toEqual(ids(all.delegates[1]!));
      expect(ids(all.server)).toHaveLength(3 + acts.filter(([, what]) => what === 0).length);
    }),
    { numRuns: runs(2) },
  );
});
