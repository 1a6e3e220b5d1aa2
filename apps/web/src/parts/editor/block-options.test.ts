import { getSchema } from '@tiptap/core';
import type { Content } from '#lib/drafting';
import { bracketAround, paragraph } from '#lib/drafting/testing';
import { blockOptions } from './block-options.js';
import { bracketFacts, toDocument } from './editor-content.js';
import { draftingSchema } from './schema.js';

const schema = getSchema(draftingSchema);

function told(content: Content): readonly string[] {
  const found = blockOptions(schema.nodeFromJSON(toDocument(content)), bracketFacts(content));
  return found.map(({ option, opensOption, opensBracket, empty }) =>
    [
      option.sponsors.join() || '–',
      opensBracket && 'opens',
      opensOption && 'begins',
      ...empty.map(({ sponsors }) => `${sponsors.join() || '–'} asks for none`),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

it('tells of an option without words where its bracket begins, though it has no paragraph', () => {
  expect(
    told([
      paragraph('Before.'),
      bracketAround(['–'], ['TRD', paragraph('One.'), paragraph('Two.')], ['JMC', paragraph('Three.')]),
    ]),
  ).toEqual(['TRD opens begins – asks for none', 'TRD', 'JMC begins']);
});

it('begins anew with the next bracket', () => {
  expect(told([bracketAround(['–', paragraph('a')]), bracketAround(['TRD', paragraph('b')])])).toEqual([
    '– opens begins',
    'TRD opens begins',
  ]);
});
