import type { OutlineOfConferenceFragment } from '#lib/contract';
import { inputOf, namesOf, shifted, textsOf, withAnother } from './outline-plan.js';

const outline = {
  version: 3,
  organisers: [
    { part: 'HOST', name: 'A country' },
    { part: 'CONVENER', name: 'A union' },
    { part: 'CONVENER', name: 'Another' },
  ],
  texts: [{ title: 'A text', shortTitle: 'T', treatment: 'NEW', instrument: { id: 'i' } }],
} as OutlineOfConferenceFragment;

test('names are written one a line, and sent as they were with the texts untouched', () => {
  const names = namesOf(outline);
  expect(names).toEqual({ CONVENER: 'A union\nAnother', ASSOCIATE: '', HOST: 'A country', SUPPORTER: '' });
  const { organisers, texts } = inputOf(outline, { names: { ...names, SUPPORTER: ' A bank \n\n' } });
  expect(organisers.map(({ part, name }) => `${part} ${name}`)).toEqual([
    'CONVENER A union',
    'CONVENER Another',
    'HOST A country',
    'SUPPORTER A bank',
  ]);
  expect(texts).toEqual([{ title: 'A text', shortTitle: 'T', treatment: 'NEW', instrumentId: 'i' }]);
});

test('texts are added at the end and change places, and the bodies behind the conference stay', () => {
  const two = withAnother(textsOf(outline));
  expect(two.map(({ key, title }) => `${key} ${title}`)).toEqual(['0 A text', '1 ']);
  const turned = shifted(two, 1, -1);
  expect(turned.map(({ key }) => key)).toEqual([1, 0]);
  expect(shifted(two, 0, -1)).toEqual(two);
  expect(withAnother(turned.slice(1)).map(({ key }) => key)).toEqual([0, 1]);
  const { organisers, texts } = inputOf(outline, { texts: turned });
  expect(texts.map(({ shortTitle }) => shortTitle)).toEqual(['', 'T']);
  expect(organisers).toHaveLength(3);
});
