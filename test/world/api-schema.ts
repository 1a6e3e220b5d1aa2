import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

const home = path.resolve(__dirname, '../../apps/api/src');

/** The API's schema as its `.graphql` files declare it, one a capability. */
export function apiSchema(): GraphQLSchema {
  const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.graphql'));
  return buildSchema(files.map((name) => readFileSync(path.join(home, name), 'utf8')).join('\n'));
}
