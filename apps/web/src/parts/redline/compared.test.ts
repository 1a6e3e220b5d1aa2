import { paragraph, text } from '#lib/drafting/testing';
import { comparedProvisions, movedAmong, type Side } from './compared.js';

function side(...lines: readonly string[]): Side {
  const provisions = lines.map((line) => {
    const [id = '', words = ''] = line.split(' ');
    const content = [paragraph(text(words || id))];
    return {
      id,
      divisionId: 'd',
      number: null,
      label: null,
      openLabel: null,
      movedFrom: null,
      suppressed: false,
      content,
    };
  });
  return { divisions: [], provisions };
}

const told = (from: Side, to: Side) =>
  comparedProvisions(from, to).map(({ id, from: old, to: now, changed, moved }) =>
    [id, !old && 'added', !now && 'gone', moved && 'moved', changed && old && now && !moved && 'changed']
      .filter(Boolean)
      .join(' '),
  );

it('lists what was added, what is gone and what changed, in the new order', () => {
  expect(told(side('a', 'b', 'c'), side('a', 'x', 'c other'))).toEqual(['a', 'b gone', 'x added', 'c changed']);
});

it('keeps what is gone from the head at the head', () => {
  expect(told(side('a', 'b'), side('b'))).toEqual(['a gone', 'b']);
});

it('names the one provision that was carried past others, and not the others', () => {
  expect(told(side('a', 'b', 'c', 'd'), side('b', 'c', 'd', 'a'))).toEqual(['b', 'c', 'd', 'a moved']);
  expect([...movedAmong(['a', 'b', 'c', 'd', 'e'], ['d', 'a', 'b', 'c', 'e'])]).toEqual(['d']);
});
