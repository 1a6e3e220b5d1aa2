import type { Block, Content, Inline, Option } from '#lib/drafting';
import { mayOnPaper, mayOpen } from './paper.policy.js';
import { withoutEmptied } from './without-emptied.js';

test('a bracket that a delegation has emptied is not in what it asks for', () => {
  const text = (said: string) => ({ kind: 'text', text: said }) as const;
  const option = (id: string, ...content: Inline[]) => ({ id, sponsors: [], content }) as unknown as Option<Inline>;
  const bracket = (id: string, ...options: Option<Inline>[]) =>
    ({ kind: 'alternatives', id, options }) as unknown as Inline;
  const line = (...content: Inline[]): Content => [{ kind: 'paragraph', content }];
  const standing = bracket('b-1', option('o-1'), option('o-2', text('should')));
  const emptied = bracket('b-2', option('o-3'), option('o-4', bracket('b-3', option('o-5'))));
  expect(withoutEmptied(line(text('We '), standing, emptied, text(' act.')))).toEqual(
    line(text('We '), standing, text(' act.')),
  );
  expect(withoutEmptied([{ kind: 'alternatives', id: 'b-4', options: [] } as unknown as Block])).toEqual([]);
});

test('who may do what', () => {
  const parts = [
    'SECRETARIAT',
    'CHAIR',
    'RAPPORTEUR',
    'HEAD',
    'DELEGATE',
    'SPEAKING_OBSERVER',
    'OBSERVER',
    'NOBODY',
  ] as const;
  const speaker = (part: (typeof parts)[number], stakeholderId: string | null, inDraftingGroup = false) => ({
    part,
    stakeholderId,
    symbol: null,
    inDraftingGroup,
  });
  const own = { kind: 'POSITION', stakeholderId: 'own', state: 'OPEN' } as const;
  const brief = { kind: 'BRIEF', stakeholderId: null, state: 'OPEN' } as const;
  const table = parts.map((part) => [
    part,
    {
      begins: mayOpen(speaker(part, 'own')),
      own: mayOnPaper(speaker(part, 'own'), own),
      others: mayOnPaper(speaker(part, 'other'), own),
      filed: mayOnPaper(speaker(part, 'own'), { ...own, kind: 'AMENDMENT', state: 'FILED' }),
      brief: mayOnPaper(speaker(part, 'own'), brief),
      briefWhenNamed: mayOnPaper(speaker(part, 'own', true), brief),
    },
  ]);
  expect(Object.fromEntries(table)).toMatchSnapshot();
});
