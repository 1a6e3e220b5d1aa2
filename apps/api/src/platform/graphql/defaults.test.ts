import { buildSchema, type GraphQLInputObjectType, type GraphQLObjectType } from 'graphql';
import { letDefaultsStand } from './defaults.js';
import { guardInputs } from './guard-inputs.js';

const schema = buildSchema(`
  input Paper { words: String! audience: String! = "ALL" inside: [Paper!] }
  type Query { file(paper: Paper!): String }
`);
guardInputs(schema, [letDefaultsStand(schema)]);
const { file } = (schema.getQueryType() as GraphQLObjectType).getFields();
const ask = (paper: object) => file?.resolve?.({ file: 'done' }, { paper }, {}, { fieldName: 'file' } as never);

it('a field with a default may be left out, and others may not', () => {
  const { audience, words } = (schema.getType('Paper') as GraphQLInputObjectType).getFields();
  expect([String(audience?.type), audience?.defaultValue, String(words?.type)]).toEqual(['String', 'ALL', 'String!']);
});

it('null is still refused, however deep it lies', () => {
  expect(ask({ words: 'a', audience: 'ALL' })).toBe('done');
  expect(() => ask({ words: 'a', audience: null })).toThrow('NullNotExpected');
  expect(() => ask({ words: 'a', inside: [{ words: 'b', audience: null }] })).toThrow('NullNotExpected');
});
