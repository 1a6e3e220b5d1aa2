import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { type Alike, comingOver, decideSuccession, type Joined, lookAlikes, looksAlike } from '#lib/registration';

const line = (id: string, organisation: string, more: Partial<Alike> = {}): Alike => ({
  id,
  organisation,
  country: '',
  focalEmail: '',
  ...more,
});

it.each<readonly [string, string, boolean]>([
  ['Ministry of Telecommunications', 'ministry  of telecommunications', true],
  ['Ministère des Télécommunications', 'Ministere Telecommunications', true],
  ['University of the West Indies', 'West Indies, University', true],
  ['Telecom Users', 'Telecom Users Group', false],
  ['the of', 'la de', false],
])('[R4] “%s” and “%s”', (one, other, alike) => expect(looksAlike(line('a', one), line('b', other))).toBe(alike));

it('[R4] bodies of one name in two countries are two, unless one focal point answers for both', () => {
  const here = line('a', 'Consumers’ Union', { country: 'Grenada', focalEmail: 'a@b.cd' });
  expect(looksAlike(here, { ...here, id: 'b', country: 'Dominica', focalEmail: '' })).toBe(false);
  expect(looksAlike(here, line('b', 'Something else', { focalEmail: 'A@B.cd ' }))).toBe(true);
});

const anyLine = fc.record({
  organisation: fc.constantFrom('Union of Users', 'Users Union', 'Operators', ''),
  country: fc.constantFrom('', 'Grenada', 'Dominica'),
  focalEmail: fc.constantFrom('', 'a@b.cd', 'b@b.cd'),
});

it('[R4] likeness is mutual, and nothing is like itself', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 7 }), (made) => {
      const lines = made.map((each, at) => ({ ...each, id: String(at) }));
      const found = lookAlikes(lines);
      for (const one of lines) {
        const alike = (found.get(one.id) ?? []).map(({ id }) => id);
        expect(alike).toEqual(lines.filter((other) => looksAlike(one, other)).map(({ id }) => id));
        expect(alike).not.toContain(one.id);
        for (const id of alike) expect(found.get(id)?.map((each) => each.id)).toContain(one.id);
      }
    }),
    { numRuns: runs() },
  );
});

const someone = (id: string, name: string, more: Partial<Joined> = {}): Joined => ({
  id,
  name,
  role: 'DELEGATE',
  email: '',
  ...more,
});

it('[R5] who is not there yet comes over, and a second head as deputy', () => {
  const kept = [someone('1', 'Ann Lee', { role: 'HEAD', email: 'ann@b.cd' }), someone('2', 'Ben Poe')];
  const twin = [
    someone('3', 'A. Lee', { email: 'ANN@b.cd' }),
    someone('4', 'Poe, Ben', { email: 'ben@b.cd' }),
    someone('5', 'Ann Lee', { role: 'HEAD', email: 'other@b.cd' }),
    someone('6', 'Cy', { role: 'ADVISER' }),
  ];
  expect(comingOver(kept, twin)).toEqual([
    { id: '5', role: 'DEPUTY' },
    { id: '6', role: 'ADVISER' },
  ]);
  expect(comingOver([], [someone('7', 'Dee', { role: 'HEAD' })])).toEqual([{ id: '7', role: 'HEAD' }]);
});

const member = (id: string, role: 'HEAD' | 'DELEGATE', more: object = {}) => ({
  id,
  role,
  email: `${id}@b.cd`,
  left: false,
  ...more,
});

it('[R6] another member becomes head, and whoever was it has left', () => {
  const delegation = [
    member('h', 'HEAD'),
    member('d', 'DELEGATE'),
    member('gone', 'DELEGATE', { left: true }),
    member('x', 'DELEGATE', { email: '' }),
  ];
  expect(decideSuccession(delegation, 'd')).toEqual({ leaving: 'h', head: 'd' });
  expect(decideSuccession(delegation, 'gone')).toMatchObject({ kind: 'NotInDelegation' });
  expect(decideSuccession(delegation, 'nobody')).toMatchObject({ kind: 'NotInDelegation' });
  expect(decideSuccession(delegation, 'x')).toMatchObject({ kind: 'HeadNeedsAddress' });
  expect(decideSuccession(delegation, 'h')).toMatchObject({ kind: 'AlreadyHead' });
  expect(decideSuccession([member('h', 'HEAD', { left: true }), member('d', 'DELEGATE')], 'd')).toEqual({
    leaving: null,
    head: 'd',
  });
});
