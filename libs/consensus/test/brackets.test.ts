import {
  type Act,
  type AskedText,
  type Asking,
  askedText,
  type Call,
  decideCall,
  draftCall,
  presets,
  type Rule,
} from '#lib/consensus';
import {
  drafted,
  having,
  hoursLater,
  member,
  openedCall,
  opening,
  openingDay,
  outcomesOf,
  people,
  says,
  silenceUntil,
  terms,
  w31,
  w32,
} from '#lib/consensus/testing';
import { bracketsOf, type Content, type OptionId } from '#lib/drafting';
import { bracket, bracketAround, paragraph } from '#lib/drafting/testing';

const room: Asking = { kind: 'inRoom' };
const close: Act = { kind: 'close' };
const rule = { ...presets.ISO, leastFor: 1 } as Rule;

const content: Content = [paragraph('Members ', bracket(['TRD', 'shall'], ['JMC', 'should']), ' keep it.')];
const text = askedText(w31, { content, suppressed: false });
const [shall, should] = optionsOf(content);

function optionsOf(words: Content): readonly OptionId[] {
  return bracketsOf(words).flatMap(({ alternatives }) => alternatives.options.map(({ id }) => id));
}

const asked = (on: AskedText, by: Rule = rule): Call => openedCall(terms(room, ['31'], by), opening([on], people));

function naming(symbol: string, on: AskedText, ...options: readonly (OptionId | undefined)[]): readonly Act[] {
  const stance = drafted(symbol, on, 'canLiveWith', { acceptable: options as readonly OptionId[] });
  return [
    { kind: 'state', stance },
    { kind: 'clear', stance: stance.id, by: member(symbol) },
  ];
}

it('[K27] words without brackets are asked about as they are', () => {
  const plain = [paragraph('Members shall keep it.')];
  expect(askedText(w31, { content: plain, suppressed: false })).toBe(w31);
  expect(askedText(w31, { content, suppressed: true })).toBe(w31);
  expect(text.brackets).toMatchObject([{ options: [{ id: shall, brackets: [] }, { id: should }] }]);
});

it('[K27] words with a bracket are never adopted, though everybody supports them', () => {
  const call = having(asked(text), openingDay, ...people.flatMap(({ id }) => says(id, w31, 'support')), close).call;
  expect(call).toMatchObject({ phase: 'kept', results: [{ finding: { outcome: 'met' } }] });
  expect(call).toMatchObject({ results: [{ on: w31, brackets: [{ outcome: 'undetermined' }] }] });
});

it('[K27] where one option is acceptable to all the call says which', () => {
  const said = [...naming('TRD', text, shall), ...naming('JMC', text, shall, should), ...says('BRB', w31, 'support')];
  const { call, facts } = having(asked(text), openingDay, ...said, close);
  expect(call).toMatchObject({ phase: 'settled', results: [{ outcome: 'settled' }] });
  expect(facts.at(-2)).toMatchObject({
    kind: 'ProvisionDecided',
    outcome: 'settled',
    brackets: [{ outcome: 'take', acceptableToAll: [shall], counts: [{ acceptable: 2 }, { acceptable: 1 }] }],
  });
});

it('[K27] among several, or none, the bracket is kept', () => {
  const both = [...naming('TRD', text, shall, should), ...naming('JMC', text, shall, should)];
  expect(outcomesOf(having(asked(text), openingDay, ...both, close).call)).toEqual([['31', 'kept']]);
  const apart = [...naming('TRD', text, shall), ...naming('JMC', text, should)];
  const { call } = having(asked(text), openingDay, ...apart, close);
  expect(call).toMatchObject({ phase: 'kept', results: [{ brackets: [{ outcome: 'keepBracket' }] }] });
});

it('[K27] an option to take settles nothing where the rule is not met', () => {
  const lone = having(asked(text, { ...rule, leastFor: 2 } as Rule), openingDay, ...naming('TRD', text, shall), close);
  expect(outcomesOf(lone.call)).toEqual([['31', 'kept']]);
});

it('[K27] an objection breaks it as it breaks other words, and it reopens with the wording asked for', () => {
  const objected = [...naming('TRD', text, shall), ...says('JMC', w31, 'object')];
  const unanimity = { ...presets.CARICOM, counting: { kind: 'allDelegations' }, leastFor: 1 } as Rule;
  const { call, facts } = having(asked(text, unanimity), openingDay, ...objected, close);
  expect(call.phase).toBe('broken');
  expect(facts.map(({ kind }) => kind)).toContain('ProvisionReopened');
});

it('[K27] what stands inside of an option counts once that option is the one to take', () => {
  const nested: Content = [
    bracketAround(
      ['TRD', paragraph('Each of them ', bracket(['BRB', 'shall'], ['', 'may']), ' keep it.')],
      ['JMC', paragraph('Nobody keeps it.')],
    ),
  ];
  const deep = askedText(w31, { content: nested, suppressed: false });
  const [first, second, inner] = deep.brackets!.flatMap(({ options }) => [
    ...options.map(({ id }) => id),
    ...options.flatMap(({ brackets }) => brackets.flatMap((each) => each.options.map(({ id }) => id))),
  ]);
  const outcome = (...acts: readonly (readonly Act[])[]) =>
    outcomesOf(having(asked(deep), openingDay, ...acts.flat(), close).call)[0]?.[1];
  expect(outcome(naming('TRD', deep, second), naming('JMC', deep, second))).toBe('settled');
  expect(outcome(naming('TRD', deep, first), naming('JMC', deep, first))).toBe('kept');
  expect(outcome(naming('TRD', deep, first, inner), naming('JMC', deep, first, inner))).toBe('settled');
});

it('[K24] a call in which some words are adopted and some brackets kept is no adopted call', () => {
  const call = openedCall(terms(room, ['31', '32'], rule), opening([text, w32], people));
  const said = [...says('TRD', w31, 'support'), ...says('TRD', w32, 'support')];
  const ended = having(call, openingDay, ...said, close).call;
  expect([ended.phase, outcomesOf(ended)]).toEqual([
    'kept',
    [
      ['31', 'kept'],
      ['32', 'adopted'],
    ],
  ]);
});

it('[K20] a silence procedure asks of no words with brackets', () => {
  const draft = draftCall(terms(silenceUntil(72), ['31', '32'])) as Call;
  expect(decideCall(draft, opening([text, w32], people), openingDay)).toMatchObject({
    kind: 'BracketsOpen',
    provisions: ['31'],
  });
  const plain = having(draft, openingDay, opening([w31, w32], people)).call;
  expect(having(plain, hoursLater(72), { kind: 'tick' }).call.phase).toBe('adopted');
});
