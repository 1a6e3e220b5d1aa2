import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import {
  badgeOf,
  badgesOf,
  type Counted,
  countsOf,
  fillLetter,
  hasLink,
  inLines,
  inListOrder,
  isMemberOn,
  type LetterWords,
  letterFacts,
  type Participant,
  partOf,
  readContacts,
  readStakeholders,
  unknownFacts,
  usuallyTakesPartAs,
  wordsFor,
} from '#lib/registration';

it('[R7] what part a registrant gets', () => {
  expect((['HEAD', 'DEPUTY', 'DELEGATE', 'ADVISER'] as const).map((role) => partOf(role, 'DELEGATION'))).toEqual([
    'HEAD',
    'DELEGATE',
    'DELEGATE',
    'OBSERVER',
  ]);
  expect(partOf('HEAD', 'OBSERVER')).toBe('OBSERVER');
  expect(['GOVERNMENT', 'REGULATOR', 'CIVIL_SOCIETY', null].map(usuallyTakesPartAs)).toEqual([
    'DELEGATION',
    'DELEGATION',
    'OBSERVER',
    'OBSERVER',
  ]);
});

const counted = (more: Partial<Counted>): Counted => ({
  state: 'SUBMITTED',
  category: 'OPERATOR',
  country: 'Belize',
  participants: 1,
  named: [],
  ...more,
});

it('[R8] an estimate never counts less than the people named; who was declined is not counted', () => {
  const counts = countsOf([
    counted({ participants: 2, named: ['ROOM', 'ROOM', 'REMOTE'] }),
    counted({ state: 'APPROVED', country: ' Belize ', participants: 5 }),
    counted({ state: 'DECLINED', participants: 90 }),
  ]);
  expect(counts.all).toEqual({ bodies: 2, approved: 1, participants: 8, inRoom: 2, remote: 1 });
  expect(counts.byCountry).toEqual([{ key: 'Belize', ...counts.all }]);
});

it('[R8] counts by category and by country add up to the whole', () => {
  const anyCounted: fc.Arbitrary<Counted> = fc.record({
    state: fc.constantFrom('SUBMITTED', 'APPROVED', 'DECLINED'),
    category: fc.constantFrom('OPERATOR', 'GOVERNMENT', null),
    country: fc.constantFrom('Belize', 'Haiti', ''),
    participants: fc.nat(20),
    named: fc.array(fc.constantFrom('ROOM', 'REMOTE'), { maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(anyCounted, { maxLength: 12 }), (lines) => {
      const { all, byCategory, byCountry } = countsOf(lines);
      for (const parts of [byCategory, byCountry])
        for (const figure of ['bodies', 'approved', 'participants', 'inRoom', 'remote'] as const)
          expect(parts.reduce((sum, part) => sum + part[figure], 0)).toBe(all[figure]);
    }),
    { numRuns: runs() },
  );
});

const participant = (more: Partial<Participant> = {}): Participant => ({
  name: 'Ann Lee',
  post: '',
  role: 'DELEGATE',
  attendance: 'ROOM',
  organisation: 'Ministry of Works',
  country: 'Grenada',
  category: 'GOVERNMENT',
  ...more,
});

it('[R9] a badge keeps whole words and ends in an ellipsis where there is no room', () => {
  expect(inLines('Maria Francisca Fernandez de la Cruz y Santa Maria', 22)).toEqual([
    'Maria Francisca',
    'Fernandez de la Cruz…',
  ]);
  expect(inLines('Donaudampfschifffahrtsgesellschaft', 12)).toEqual(['Donaudampfs…']);
  expect(inLines('  ', 12)).toEqual([]);
  expect(badgeOf(participant({ organisation: 'Government of Grenada' })).country).toBe('');
  expect(badgesOf([participant(), participant({ attendance: 'REMOTE' })])).toHaveLength(1);
});

it('[R9] whatever the name, there are two lines at most and none is too long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 3, max: 40 }), (text, most) => {
      const lines = inLines(text, most);
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const each of lines) expect(each.length).toBeLessThanOrEqual(most);
      if (text.trim().length <= most) expect(lines.join('')).toBe(text.trim().split(/\s+/).join(' '));
    }),
    { numRuns: runs() },
  );
});

it('[R10] states first, then by country and body; who leads comes first', () => {
  const list = [
    participant({ name: 'Z', role: 'ADVISER' }),
    participant({ name: 'Users', category: 'CIVIL_SOCIETY', country: 'Antigua' }),
    participant({ name: 'B', country: 'Haïti' }),
    participant({ name: 'Y', role: 'HEAD' }),
  ];
  expect(inListOrder(list).map(({ name }) => name)).toEqual(['Y', 'Z', 'B', 'Users']);
});

it('[R11] a letter is read in the reader’s language, else in the first it was written in', () => {
  const words = (locale: string): LetterWords => ({ locale, subject: locale, body: '{{link}}' });
  const inTwo = [words('fr'), words('es')] as const;
  expect(['es', 'fr', 'nl'].map((language) => wordsFor([...inTwo], language).subject)).toEqual(['es', 'fr', 'fr']);
});

it('[R11] a letter is filled in one pass', () => {
  const facts = Object.fromEntries(letterFacts.map((name) => [name, `<${name}>`])) as Parameters<typeof fillLetter>[1];
  expect(fillLetter('{{name}}, {{ link }} {{other}} {x}', { ...facts, name: '{{link}} $&' })).toBe(
    '{{link}} $&, <link> {{other}} {x}',
  );
  expect(unknownFacts('{{name}} {{whose}} {{whose}} {{link}}')).toEqual(['whose']);
  expect([hasLink('{{ link }}'), hasLink('{link}')]).toEqual([true, false]);
});

const row = (line: number, cells: Record<string, string>) => ({ line, cells });
const contact = {
  name: 'Ann',
  email: 'Ann@B.cd',
  organisation: 'Body',
  category: 'civil society',
  country: '',
  language: '',
};

it('[R12] a line is taken whole or left out, and everything wrong with it is named', () => {
  const { lines, problems } = readContacts(
    [
      row(2, contact),
      row(3, { ...contact, name: '', email: 'x', category: 'club', language: 'tlh' }),
      row(4, { ...contact, email: 'ann@b.CD' }),
    ],
    ['en', 'es'],
  );
  expect(lines).toEqual([{ ...contact, email: 'ann@b.cd', category: 'CIVIL_SOCIETY', language: 'en', line: 2 }]);
  expect(problems).toEqual([
    { line: 3, column: 'name', problem: 'Missing' },
    { line: 3, column: 'category', problem: 'CategoryUnknown' },
    { line: 3, column: 'email', problem: 'EmailMalformed' },
    { line: 3, column: 'language', problem: 'LanguageUnknown' },
    { line: 4, column: 'email', problem: 'Repeated' },
  ]);
});

it('[R12] bodies come with what they are members of and since when', () => {
  const body = { symbol: 'AIA', name: 'Anguilla', category: 'GOVERNMENT', ctu_member: 'yes', ctu_from: '2001-02-28' };
  const { lines, problems } = readStakeholders([
    row(2, body),
    row(3, { ...body, symbol: '/', ctu_from: '2001-02-29', itu_member_state: 'perhaps' }),
    row(4, { ...body, symbol: 'BRB', ctu_until: '2000-01-01' }),
  ]);
  expect(lines).toEqual([
    expect.objectContaining({
      symbol: 'AIA',
      ctuMember: true,
      ctuFrom: '2001-02-28',
      ituMemberState: false,
      ituFrom: null,
    }),
  ]);
  expect(problems.map(({ line, column, problem }) => `${line} ${column} ${problem}`)).toEqual([
    '3 symbol SymbolMalformed',
    '3 ctu_from DayMalformed',
    '3 itu_member_state YesOrNo',
    '4 ctu_until EndsBeforeItStarts',
  ]);
});

it.each<readonly [string | null, string | null, string, boolean]>([
  [null, null, '2012-12-03', true],
  ['2012-12-03', null, '2012-12-03', true],
  ['2012-12-04', null, '2012-12-03', false],
  [null, '2012-12-03', '2012-12-03', true],
  [null, '2012-12-02', '2012-12-03', false],
])('[R13] from %s until %s, on %s: %s', (from, until, day, holds) => {
  expect(isMemberOn({ member: true, from, until }, day)).toBe(holds);
  expect(isMemberOn({ member: false, from, until }, day)).toBe(false);
});
