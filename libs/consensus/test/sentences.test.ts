import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type MissingKind, presets, stanceKinds } from '#lib/consensus';
import { type Family, isKey, locales, say, sayKind } from '#lib/words';

const source = (file: string) => readFileSync(path.resolve(__dirname, '../src', file), 'utf8');
const kindsIn = (file: string) => [...source(file).matchAll(/kind: '(\w+)'/g)].map((match) => match[1] ?? '');

it.each([
  ['missing', kindsIn('missing.ts')],
  ['event', kindsIn('call/fact.ts')],
  ['stance', [...stanceKinds, 'silence', 'unknown', 'toReconfirm']],
  ['preset', Object.keys(presets)],
  ['rule', kindsIn('rule.ts')],
  ['counting', ['ctuMembers', 'ituMemberStates', 'allDelegations', 'categories']],
  ['reading', ['for', 'against', 'abstains', 'notCounted']],
  ['check', ['voices', 'support', 'objections', 'abstentions', 'majority', 'quorum']],
  ['found', ['met', 'notMet', 'undetermined']],
  ['options', ['take', 'chooseAmong', 'keepBracket', 'undetermined']],
  ['ruling', ['sustained', 'notSustained', 'answered', 'notAnswered']],
  ['asking', ['inRoom', 'byDeadline', 'silence']],
  ['call', ['draft', 'open', 'extended', 'adopted', 'failed', 'broken', 'withdrawn']],
] as const)('[K16] every kind of %s has its words', (family, kinds) => {
  expect(kinds.length).toBeGreaterThan(2);
  expect(kinds.filter((kind) => !isKey(`${family}.${kind}`))).toEqual([]);
});

it('[K16] the types and the sentences tell the same objections apart', () => {
  const unknown: readonly MissingKind[] = ['ObjectionsUnknown', 'ObjectionsUnrecorded'];
  expect(unknown.map((kind) => sayKind('en', 'missing', kind, { most: 0 }))).toEqual([
    'objections were not recorded, none would be allowed',
    'objections were not recorded',
  ]);
});

it.each(locales)('[K18] in %s the bracket is kept in a sentence of its own', (locale) => {
  const families: readonly Family[] = ['options'];
  expect(families.map((family) => sayKind(locale, family, 'keepBracket'))).toEqual([
    say(locale, 'options.keepBracket'),
  ]);
});
