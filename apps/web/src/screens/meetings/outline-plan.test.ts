import type { MeetingsOfPage } from './MeetingsScreen.js';
import { inputOf, namesOf } from './outline-plan.js';

const outline = {
  version: 3,
  organisers: [
    { part: 'HOST', name: 'A country' },
    { part: 'CONVENER', name: 'A union' },
    { part: 'CONVENER', name: 'Another' },
  ],
  texts: [{ title: 'A text', shortTitle: 'T', treatment: 'NEW', instrument: { id: 'i' } }],
} as MeetingsOfPage['outline'];

test('names are written one a line, and sent as they were with the texts untouched', () => {
  const names = namesOf(outline);
  expect(names).toEqual({ CONVENER: 'A union\nAnother', ASSOCIATE: '', HOST: 'A country', SUPPORTER: '' });
  const { organisers, texts } = inputOf({ ...names, SUPPORTER: ' A bank \n\n' }, outline);
  expect(organisers.map(({ part, name }) => `${part} ${name}`)).toEqual([
    'CONVENER A union',
    'CONVENER Another',
    'HOST A country',
    'SUPPORTER A bank',
  ]);
  expect(texts).toEqual([{ title: 'A text', shortTitle: 'T', treatment: 'NEW', instrumentId: 'i' }]);
});
