import { placesOf } from './places-of.js';

const at = (text: string, wanted: string) => placesOf(text, wanted).map(({ start, end }) => text.slice(start, end));

it('finds words whatever their accents and capitals', () => {
  expect(at('Télécommunication et TELECOMMUNICATION', 'telecom')).toEqual(['Télécom', 'TELECOM']);
});

it('keeps its places behind letters of two signs', () => {
  expect(at('😀 İstanbul shall', 'shall')).toEqual(['shall']);
});

it('finds nothing for a single letter', () => {
  expect(at('shall', 's')).toEqual([]);
});
