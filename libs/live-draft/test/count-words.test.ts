import { countWords } from '#lib/live-draft';

it.each([
  ['', 0],
  [' – , (;) ', 0],
  ['Members shall', 2],
  ['co-operation of the Members’ secretaries', 5],
  ['l’administration, nº 3.7 bis.', 4],
  ['Reconociendo el año 2012…', 4],
  ['条約 第3条', 2],
])('[L16] %j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
