import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLObjectType, isEnumType, isObjectType, isUnionType } from 'graphql';
import { type Family, isKey, localeNames, locales, review } from '#lib/words';
import { apiSchema } from '../world/api-schema.js';

const root = path.resolve(__dirname, '../..');
const schema = apiSchema();

it('[W3] every refusal in the schema has a sentence', () => {
  const unions = Object.values(schema.getTypeMap())
    .filter(isUnionType)
    .filter(({ name }) => name.endsWith('Result'));
  const refusals = unions.flatMap((union) => union.getTypes().filter(isRefusal));
  expect(
    unworded(
      ['refusal'],
      refusals.map(({ name }) => name),
    ),
  ).toEqual([]);
});

it('[W3] every refusal in the code has a sentence', () => {
  const kinds = found(/refuse\(\s*'(\w+)'/g, 'apps/api/src', 'libs');
  expect(unworded(['refusal', 'problem', 'live'], kinds)).toEqual([]);
});

it('[W3] every problem with words sent to us has a sentence', () => {
  const kinds = found(/(?:notAcceptable\(\s*'|problem: ')(\w+)'/g, 'apps/api/src', 'libs');
  expect(unworded(['problem', 'error'], kinds)).toEqual([]);
});

it('[W3] every finding of the reader has a sentence', () => {
  expect(unworded(['finding'], found(/\bFinding<'(\w+)'/g, 'libs/drafting/src'))).toEqual([]);
});

it('[W3] every task has a sentence', () => {
  const asking = capabilities().filter((file) => file.endsWith('.contribution.ts'));
  expect(unworded(['task'], foundIn(/(?<=kind: [^,\n]*)'([A-Z][a-z]+[A-Z]\w+)'/g, asking))).toEqual([]);
});

it('[W3] every act in the record has a sentence', () => {
  const acts = foundIn(
    /'((?:AgendaItem|Conference|Meeting|Stakeholder(?=Added)|Person|Issue|Instrument|Position|Comment|Concern|Amendments?|Draft|Paper|Report(?=Begun|Discarded|Taken|Section|Sealed)|Merge|Revision(?=Sealed))[A-Z][a-z]+(?:ed|Left|Begun|Taken|LeftOut)|Floor(?!Moved')[A-Z]\w+)'/g,
    capabilities().filter((file) => !file.endsWith('.contribution.ts')),
  );

  expect(
    unworded(
      ['event'],
      acts.filter((kind) => !signals.has(kind)),
    ),
  ).toEqual([]);
});

it('[W3] every name in capitals that the API sends has a word', () => {
  const families: Readonly<Record<string, Family>> = {
    Role: 'role',
    Category: 'category',
    Audience: 'audience',
    ProposalKind: 'proposal',
    MeetingKind: 'meeting',
    PositionStatus: 'status',
    AmendmentStatus: 'status',
  };
  const missing = Object.entries(families).flatMap(([name, family]) => {
    const type = schema.getType(name);
    return isEnumType(type)
      ? unworded(
          [family],
          type.getValues().map((value) => value.name),
        )
      : [name];
  });
  expect(missing).toEqual([]);
});

it('[W1] the page for translators lists what they should read over', () => {
  const page = readFileSync(path.join(root, 'docs/translations.md'), 'utf8');
  const listed = locales.flatMap((locale) => (locale === 'en' ? [] : [`## ${localeNames[locale]}`, ...review[locale]]));
  expect([...page.matchAll(/^(?:- `(.+)`|(## .+))$/gm)].map(([, key, head]) => key ?? head)).toEqual(listed);
});

// What a mutation gives when the rules say yes can be asked for again by its id, or is one of these.
const granted = new Set([
  'BracketPackage',
  'Desk',
  'MergePreview',
  'Dismissed',
  'NoticeSettings',
  'PasswordSet',
  'SignInLinkRequested',
  'InvitationsSent',
]);

function isRefusal(type: GraphQLObjectType): boolean {
  return isObjectType(type) && !('id' in type.getFields()) && !granted.has(type.name);
}

// Told to those who watch, and not written into the record.
const signals = new Set(['DraftMoved', 'PaperMoved']);

function unworded(families: readonly Family[], kinds: readonly string[]): readonly string[] {
  return kinds.filter((kind) => !families.some((family) => isKey(`${family}.${kind}`)));
}

function found(pattern: RegExp, ...folders: readonly string[]): readonly string[] {
  return foundIn(pattern, folders.flatMap(sources));
}

function foundIn(pattern: RegExp, files: readonly string[]): readonly string[] {
  const kinds = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map((match) => match[1] ?? ''),
  );
  return [...new Set(kinds)].sort();
}

const capabilities = () => sources('apps/api/src');

function sources(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/(^|\/)(test|testing|example)\/|\.test\.ts$/.test(file))
    .map((file) => path.join(root, folder, file));
}
