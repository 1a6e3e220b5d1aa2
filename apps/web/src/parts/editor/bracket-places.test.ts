import { getSchema } from '@tiptap/core';
import { bracket, paragraph } from '#lib/drafting/testing';
import { signsOf } from './bracket-places.js';
import { bracketFacts, toDocument } from './editor-content.js';
import { draftingSchema } from './schema.js';

const schema = getSchema(draftingSchema);

/** The line as it is seen: words with the signs at their places. */
function seen(...words: Parameters<typeof paragraph>): string {
  const content = [paragraph(...words)];
  const document = schema.nodeFromJSON(toDocument(content));
  const signs = [...signsOf(document, bracketFacts(content))].sort((a, b) => a.at - b.at || a.side - b.side);
  const text = document.textContent;
  let line = '';
  let at = 0;
  for (const sign of signs) {
    line += text.slice(at, sign.at - 1);
    at = sign.at - 1;
    const names = sign.sponsors.join(',') || '–';
    line += sign.kind === 'close' ? ']' : sign.kind === 'open' ? `[${names} ` : `[${names} ∅]`;
  }
  return line + text.slice(at);
}

it('puts each option between brackets with its sponsors', () => {
  expect(seen('shall ', bracket(['–', 'seek'], ['TRD', 'try']), ' to')).toBe('shall [– seek][TRD try] to');
});

it('keeps an option without words in its place', () => {
  expect(seen('a ', bracket(['–', 'b'], ['TRD'], ['JMC', 'c']))).toBe('a [– b][TRD ∅][JMC c]');
  expect(seen('a ', bracket(['TRD'], ['–', 'b']))).toBe('a [TRD ∅][– b]');
});

it('closes inner brackets before outer ones', () => {
  expect(seen(bracket(['–', 'x ', bracket(['JMC', 'y'], ['GUY', 'z'])], ['TRD', 'w']))).toBe(
    '[– x [JMC y][GUY z]][TRD w]',
  );
});

it('opens outer brackets before inner ones', () => {
  expect(seen('a ', bracket(['–', bracket(['JMC', 'y'], ['GUY', 'z']), ' x'], ['TRD', 'w']))).toBe(
    'a [– [JMC y][GUY z] x][TRD w]',
  );
});
