import { paragraph } from '#lib/drafting/testing';
import { type DraftedSection, type KnownSection, offersFor } from '#lib/reports';

const recorded = (key: string, said: string, more: Partial<DraftedSection> = {}): DraftedSection => ({
  key,
  kind: 'ITEM',
  title: key,
  content: [paragraph(said)],
  changes: [],
  ...more,
});
const known = (key: string, drafted: string, standing = drafted, more: Partial<KnownSection> = {}): KnownSection => ({
  key,
  title: key,
  drafted: [paragraph(drafted)],
  standing: [paragraph(standing)],
  changes: [],
  leftOut: false,
  ...more,
});
const kinds = (...[all, now]: Parameters<typeof offersFor>): readonly (readonly [string, string])[] =>
  offersFor(all, now).map((offer) => [offer.kind, offer.kind === 'GONE' ? offer.known.key : offer.recorded.key]);

test('[P8] what is new in the record is offered, what is not there any more is said, what was left out stays out', () => {
  const all = [
    known('a', 'A'),
    known('b', 'B'),
    known('c', 'C'),
    known('d', 'D', 'D', { leftOut: true }),
    known('e', 'E'),
  ];
  const now = [recorded('a', 'A'), recorded('n', 'N'), recorded('b', 'B, again'), recorded('d', 'D, again')];
  expect(kinds(all, now)).toEqual([
    ['NEW', 'n'],
    ['CHANGED', 'b'],
    ['GONE', 'c'],
    ['GONE', 'e'],
  ]);
  expect(offersFor(all, now)[0]).toMatchObject({ afterKey: 'a' });
  expect(offersFor(all, now)[1]).toMatchObject({ edited: false, together: null });
});

test('[P8] where only a title or the words of a text are new, the words of editors stay', () => {
  const change = { provisionId: 'p', cited: '31', before: [paragraph('It is.')], after: [paragraph('It was.')] };
  const all = [known('a', 'A', 'A, edited'), known('t', 'T', 'T', { changes: [change] })];
  const later = { ...change, after: [paragraph('It will be.')] };
  const offers = offersFor(all, [recorded('a', 'A', { title: 'Renamed' }), recorded('t', 'T', { changes: [later] })]);
  expect(offers).toMatchObject([
    { kind: 'CHANGED', edited: true, together: [paragraph('A, edited')] },
    { kind: 'CHANGED', edited: false, together: [paragraph('T')] },
  ]);
  expect(offersFor(all, [recorded('a', 'A'), recorded('t', 'T', { changes: [structuredClone(change)] })])).toEqual([]);
});
