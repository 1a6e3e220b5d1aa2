import fc from 'fast-check';
import { plainText } from '#lib/drafting';
import { bracket, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { draftReport, type ReportReach, reportAsText, sectionOf } from '#lib/reports';
import { anyFacts, facts } from '#lib/reports/testing';
import { locales } from '#lib/words';

const reaches: readonly ReportReach[] = ['PUBLIC', 'CONFERENCE', 'MEMBERS'];
const words = (known: Parameters<typeof facts>[0], kind: string): string =>
  draftReport(facts(known), 'CONFERENCE', 'en')
    .sections.filter((each) => each.kind === kind)
    .map(({ content }) => plainText(content))
    .join('\n');
const tokens = (value: unknown): readonly string[] =>
  JSON.stringify(value).match(/(public|conference|members)x\d+x/g) ?? [];
const mayRead: Readonly<Record<ReportReach, RegExp>> = {
  PUBLIC: /^public/,
  CONFERENCE: /^(public|conference)/,
  MEMBERS: /^/,
};

const item = {
  reach: 'PUBLIC',
  id: 'i',
  number: '3',
  title: 'Scope',
  provisions: [],
  documents: [],
  interventions: [],
  spoken: [],
  decisions: [],
} as const;

test('[P1] what is for fewer eyes than the report is not in it, and what is for all of its readers is', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...reaches), (all, reach) => {
      const said = new Set(tokens(draftReport(all, reach, 'en')));
      expect([...said].filter((token) => !mayRead[reach].test(token))).toEqual([]);
      const unchanged = all.texts.flatMap(({ provisions: [only] }) =>
        JSON.stringify(only?.before) === JSON.stringify(only?.after) ? tokens(only) : [],
      );
      const untold = new Set([...unchanged, ...tokens(all.calls.map(({ id }) => id))]);
      const due = tokens(all).filter((token) => mayRead[reach].test(token) && !untold.has(token));
      expect(due.filter((token) => !said.has(token))).toEqual([]);
    }),
    { numRuns: runs() },
  );
});

test('[P2] the same facts give the same sections in one order, each with a key of its own', () => {
  const order = ['MEETING', 'PARTICIPANTS', 'AGENDA', 'ITEM', 'TEXT', 'CALLS', 'CONCERNS', 'STATEMENTS', 'CLOSING'];
  fc.assert(
    fc.property(anyFacts, (all) => {
      const { sections } = draftReport(all, 'MEMBERS', 'en');
      expect(draftReport(structuredClone(all), 'MEMBERS', 'en').sections).toEqual(sections);
      expect(new Set(sections.map(({ key }) => key)).size).toBe(sections.length);
      const places = sections.map(({ kind }) => order.indexOf(kind));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(sections.map(({ key }) => sectionOf(key)?.kind)).toEqual(sections.map(({ kind }) => kind));
      expect(sections.filter(({ kind }) => kind === 'ITEM').map(({ key }) => sectionOf(key)?.of)).toEqual(
        all.items.map(({ id }) => id),
      );
    }),
    { numRuns: runs() / 4 },
  );
  expect(sectionOf('ELSEWHERE x')).toBeNull();
});

test('[P3] an item tells what lay before it, what was said, who had the floor and what was decided', () => {
  const told = {
    ...item,
    provisions: ['31', '3.4'],
    documents: [{ reach: 'PUBLIC', cited: 'DOC 4', title: 'Proposals' }],
    interventions: [{ reach: 'CONFERENCE', by: 'Alpha', text: 'Keep it.\n\nWe insist.' }],
    spoken: [{ reach: 'CONFERENCE', by: 'Alpha', turns: 2, seconds: 130 }],
    decisions: [{ reach: 'PUBLIC', cited: '31', text: 'To keep it.' }],
  } as const;
  expect(words({ items: [told] }, 'ITEM').split('\n')).toEqual([
    'It was about No. 31 and 3.4.',
    'Documents before the meeting:',
    '– DOC 4 Proposals',
    'Alpha: Keep it.',
    'We insist.',
    'Who had the floor',
    '– Alpha: 2 times, 2 minutes in all',
    'Decided',
    '– No. 31: To keep it.',
  ]);
  expect(words({ items: [item] }, 'ITEM')).toBe('Nothing was noted on this item.');
});

test('[P3] calls say what became of each provision and how the rule found', () => {
  const missing = [{ kind: 'SupportersNeeded', count: 2 }];
  const results = [
    { cited: '31', outcome: 'adopted', missing: [] },
    { cited: '32', outcome: 'failed', missing },
  ];
  const call = { reach: 'CONFERENCE', id: 'c', title: 'On scope', rule: 'CITEL', phase: 'failed', results } as const;
  expect(words({ calls: [call] }, 'CALLS').split('\n')).toEqual([
    'On scope – by the rule “CITEL”: Failed',
    '– No. 31: Adopted. The rule is met.',
    '– No. 32: Failed. The rule is not met. 2 more supporters needed.',
  ]);
});

test('[P3] concerns come with what became of them, and with figures', () => {
  const heard = { reach: 'CONFERENCE', by: 'ALF', cited: ['31'], text: 'Too wide.', answer: null } as const;
  const concerns = [
    { ...heard, number: 'C1', state: 'HEARD', disposition: null },
    {
      ...heard,
      number: 'C2',
      state: 'ANSWERED',
      disposition: { kind: 'NOT_ACCEPTED', reason: 'It is\nneeded.' },
      answer: 'CAN_LIVE_WITH',
    },
  ] as const;
  expect(words({ concerns }, 'CONCERNS').split('\n')).toEqual([
    '2 concerns were heard: 1 considered, 1 disposed of, 1 answered by their owners.',
    'C1 ALF, No. 31: Too wide.',
    'Heard; nothing has become of it yet.',
    'C2 ALF, No. 31: Too wide.',
    'Not accepted: It is needed. Its owner: Can live with it.',
  ]);
});

test('[P4] of a text exactly those provisions are shown that changed, brackets and all', () => {
  const before = [paragraph('Members shall ', bracket(['–', 'ensure'], ['TRD', 'seek']), ' it.')];
  const after = [paragraph('Members shall seek it.')];
  const provisions = [
    { id: 'a', cited: '31', before, after },
    { id: 'b', cited: '32', before, after: structuredClone(before) },
    { id: 'c', cited: '33', before: null, after },
  ];
  const text = { reach: 'PUBLIC', id: 't', title: 'ITR', before: 'Rev.1', after: null, provisions } as const;
  const section = draftReport(facts({ texts: [text] }), 'PUBLIC', 'en').sections.find(({ kind }) => kind === 'TEXT');
  expect(section?.changes).toEqual([
    { provisionId: 'a', cited: '31', before, after },
    { provisionId: 'c', cited: '33', before: [], after },
  ]);
  expect(plainText(section?.content ?? []).split('\n')).toEqual([
    'Compared: Rev.1 with the text as it stands now.',
    '2 provisions changed: No. 31 and No. 33.',
    'Square brackets: 2 before the meeting, 1 after it.',
  ]);
});

test('[P5] heads are told beside the words, in the order of the list', () => {
  fc.assert(
    fc.property(anyFacts, (all) => {
      const { sections, heads } = draftReport(all, 'MEMBERS', 'en');
      expect(JSON.stringify(sections)).not.toContain('head of');
      const names = heads.map(({ bodyId }) => bodyId);
      expect(names.toSorted()).toEqual(all.bodies.map(({ id }) => id).toSorted());
      const listed = JSON.stringify(sections.find(({ kind }) => kind === 'PARTICIPANTS'));
      const places = names.map((name) => listed.indexOf(name));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
    { numRuns: runs() },
  );
});

test('[P6] every language says everything, and no sentence has a gap', () => {
  fc.assert(
    fc.property(anyFacts, fc.constantFrom(...locales), (all, locale) => {
      const { sections } = draftReport(all, 'MEMBERS', locale);
      for (const { content, title } of sections)
        expect(`${title} ${plainText(content)}`).not.toMatch(/[{}]|undefined| – ?–/);
      expect(new Set(tokens(sections))).toEqual(new Set(tokens(draftReport(all, 'MEMBERS', 'en').sections)));
    }),
    { numRuns: runs() / 4 },
  );
});

test('[P7] a section ends where no more fits, and says how much there was', () => {
  const interventions = Array.from({ length: 50 }, (_, nth) => ({
    reach: 'CONFERENCE' as const,
    by: `Body ${nth}`,
    text: 'x'.repeat(10_000),
  }));
  const said = words({ items: [{ ...item, interventions }] }, 'ITEM');
  expect(said.length).toBeLessThan(130_000);
  expect(said).toMatch(/^Body 0: x+\n/);
  expect(said).toMatch(/\n… and (3[89]) more, in the record\.$/);
  const odd = {
    ...item,
    interventions: [{ reach: 'PUBLIC' as const, by: 'A', text: `x${String.fromCharCode(0)}\ud800y` }],
  };
  expect(words({ items: [odd] }, 'ITEM')).toBe('A: xy');
});

test('[P9] as plain text it has every section, each change marked, and its digest', () => {
  const before = [paragraph('Members shall ensure it.')];
  const after = [paragraph('Members shall seek it.')];
  const text = { reach: 'PUBLIC', id: 't', title: 'ITR', before: null, after: null } as const;
  const provisions = [{ id: 'a', cited: '31', before, after }];
  const { sections } = draftReport(facts({ items: [item], texts: [{ ...text, provisions }] }), 'PUBLIC', 'en');
  const said = reportAsText({ language: 'en', title: 'Second: Report', note: 'A note.', sections, sha256: 'abc' });
  expect(said).toMatch(/^Second: Report\n\nA note\.\n\nThe meeting\n===========\n\nWCIT-12: Second/);
  expect(said).toContain('Item 3: Scope\n=============\n\nNothing was noted on this item.');
  expect(said).toContain('No. 31\nMembers shall [-ensure-]{+seek+} it.');
  expect(said.endsWith('\n\nSHA-256 abc\n')).toBe(true);
});
