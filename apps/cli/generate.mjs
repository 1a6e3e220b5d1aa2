// Writes libs/contract/src from the API's schema and from the queries of the web and of the scenarios.
// With --check it writes nothing and fails where the committed files are not what would be written.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const target = 'libs/contract/src';

const types = {
  scalars: {
    DateTime: 'string',
    Date: 'string',
    Facts: 'Readonly<Record<string, unknown>>',
    Content: './content.js#Content',
    ID: 'string',
  },
  strictScalars: true,
  enumType: 'string-literal',
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  skipTypename: false,
};

/** @type {import('@graphql-codegen/cli').CodegenConfig} */
const config = {
  cwd: root,
  silent: true,
  noSilentErrors: true,
  schema: 'apps/api/src/**/*.graphql',
  documents: ['apps/web/src/**/*.graphql', 'test/**/*.graphql'],
  ignoreNoDocuments: true,
  generates: {
    [`${target}/schema.ts`]: { plugins: ['typescript'], config: types },
    [`${target}/operations.ts`]: {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { ...types, documentMode: 'documentNode', dedupeFragments: true },
    },
  },
};

const files = await generate(config, false);
const wanted = files.map(({ filename, content }) => ({
  place: path.resolve(root, filename),
  content: `${content.trim()}\n`,
}));
const stale = wanted.filter(
  ({ place, content }) => !fs.existsSync(place) || fs.readFileSync(place, 'utf8') !== content,
);
const named = stale.map(({ place }) => path.relative(root, place));

if (!process.argv.includes('--check')) {
  for (const { place, content } of stale) {
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(place, content);
  }
  console.log(named.length ? `Wrote ${named.join(' and ')}.` : 'The contract is up to date.');
} else if (named.length) {
  console.error(`${named.join(' and ')}: not what the schema and the queries say. Run "npm run generate".`);
  process.exitCode = 1;
}
