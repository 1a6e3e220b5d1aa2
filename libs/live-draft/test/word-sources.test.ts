import fc from 'fast-check';
import * as Y from 'yjs';
import { type Content, type Inline, plainText } from '#lib/drafting';
import { bracket, instrument, paragraph } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import {
  applyContent,
  beginWriting,
  bodyOf,
  type CopiedWords,
  type KeptChange,
  type OriginRun,
  openInstrument,
  originsWritten,
  projectProvision,
  type Sourced,
  serverClient,
  type Undone,
  undoChange,
  writtenIn,
} from '#lib/live-draft';
import { changed, type Replicas, replicas, settleAll, textsIn } from '#lib/live-draft/testing';

/*
 * Each word tells by itself where it comes from: `b1` is of the base, `m2n1` of the amendment of merge 2, `c2n1` of its
 * compromise, and a letter of the private use area was typed. So whatever happens, what the document says of a
 * character's source can be compared with the character.
 */

interface Story {
  readonly all: Replicas;
  readonly kept: Map<string, Sourced>;
  readonly merges: KeptChange[];
  readonly copies: CopiedWords[];
  typed: number;
}

type Act =
  | { readonly kind: 'merge'; readonly seeds: readonly number[]; readonly compromise: boolean }
  | { readonly kind: 'type'; readonly who: number; readonly where: number; readonly late: boolean }
  | { readonly kind: 'undo'; readonly which: number }
  | { readonly kind: 'restart' };

const anyAct: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('merge' as const),
      seeds: fc.array(fc.nat(7), { minLength: 1, maxLength: 9 }),
      compromise: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      who: fc.nat(1),
      where: fc.nat(200),
      late: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo' as const), which: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
);

function opened(): Story {
  const text = instrument('ARTICLE 1 Scope', '1 b1 b2 b3 b4 b5 b6.');
  return { all: replicas(openInstrument(text, serverClient(0))), kept: new Map(), merges: [], copies: [], typed: 0 };
}

it('[L10] every word keeps its source through merges, typing, undo and restarts', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 9 }), (acts) => {
      let story = opened();
      for (const act of acts) {
        story = play(story, act);
        expect(strangers(story)).toEqual([]);
      }
      settleAll(story.all);
      expect(strangers(story)).toEqual([]);
    }),
    { numRuns: runs(2) },
  );
});

it('[L10] also where the server goes on right behind its own words (seed 1277130277)', () => {
  const acts: readonly Act[] = [
    { kind: 'merge', seeds: [2, 0, 3, 2, 2], compromise: false },
    { kind: 'undo', which: 0 },
    { kind: 'merge', seeds: [4, 3, 0], compromise: false },
  ];
  expect(strangers(acts.reduce(play, opened()))).toEqual([]);
});

it('[L10] also where options without a blank between them make one word (seed of merge 2, then moved)', () => {
  const acts: readonly Act[] = [
    { kind: 'merge', seeds: [2], compromise: false },
    { kind: 'merge', seeds: [3, 0, 0], compromise: false },
  ];
  expect(strangers(acts.reduce(play, opened()))).toEqual([]);
});

it('[L11] a document that was just read gets its brackets back too (seed -704866765)', () => {
  const acts: readonly Act[] = [
    { kind: 'merge', seeds: [2, 0], compromise: false },
    { kind: 'merge', seeds: [0], compromise: false },
  ];
  const before = opened();
  play(before, acts[0]!);
  const stood = projectProvision(before.all.server, 'p-1');
  const after = [acts[1]!, { kind: 'restart' as const }, { kind: 'undo' as const, which: 0 }].reduce<Story>(
    play,
    before,
  );
  expect(projectProvision(after.all.server, 'p-1')).toEqual(stood);
});

function play(story: Story, act: Act): Story {
  const { all, kept, merges } = story;
  switch (act.kind) {
    case 'merge':
      merge(story, act.seeds, act.compromise);
      return story;
    case 'type':
      type(story, act.who, { where: act.where, late: act.late });
      return story;
    case 'undo': {
      settleAll(all);
      const change = merges.at(-1 - act.which);
      if (change === undefined) return story;
      const undone = undoChange(all.server, change, story.copies);
      const words = isRefusal(undone) ? [] : (undone as Undone).words;
      story.copies.push(...words);
      keep(
        kept,
        words.map((each) => ({ ...each, kind: 'same' })),
      );
      return story;
    }
    case 'restart': {
      const server = new Y.Doc({ gc: false });
      Y.applyUpdate(server, Y.encodeStateAsUpdate(all.server));
      server.clientID = all.server.clientID;
      return { ...story, all: { ...all, server } };
    }
  }
}

function type({ all, ...story }: Story, who: number, { where, late }: { where: number; late: boolean }): void {
  if (late) settleAll(all);
  const line = textsIn(bodyOf(all.delegates[who]!, 'p-1'))[0];
  line?.insert(where % (line.length + 1), String.fromCharCode(0xe000 + who * 100 + (story.typed % 100)));
}

function merge({ all, kept, merges }: Story, seeds: readonly number[], compromise: boolean): void {
  settleAll(all);
  const number = merges.length;
  const words = plainText(projectProvision(all.server, 'p-1')!.content.flatMap(withoutBrackets))
    .split(/\s+/u)
    .filter(Boolean);
  const { content, origins } = reworded(words, seeds, { name: compromise ? `c${number}` : `m${number}`, compromise });
  const beginning = beginWriting(all.server, 'p-1');
  merges.push(changed(all.server, () => applyContent(all.server, 'p-1', content, { merge: `m-${number}` })));
  keep(kept, originsWritten(all.server, 'p-1', beginning, origins));
}

const withoutBrackets = (block: Content[number]): Content =>
  block.kind === 'alternatives'
    ? block.options.flatMap(({ content }) => content.flatMap(withoutBrackets))
    : 'content' in block
      ? [paragraph(...block.content.flatMap(plainParts))]
      : [];
const plainParts = (part: Inline): Inline[] =>
  part.kind === 'text'
    ? [part]
    : part.options.flatMap(({ content }) => [...content.flatMap(plainParts), { kind: 'text' as const, text: ' ' }]);

/** The words that stand, some dropped, moved or put into brackets, and new ones among them. */
function reworded(
  words: readonly string[],
  seeds: readonly number[],
  { name, compromise }: { readonly name: string; readonly compromise: boolean },
): { content: Content; origins: OriginRun[] } {
  const from = compromise ? ('compromise' as const) : ['a-1'];
  const told = words.flatMap((word, at): Told[] => {
    const old = { word, from: 'base' as const };
    const fresh = { word: `${name}n${at}`, from };
    switch (seeds[at % seeds.length]) {
      case 0:
        return [];
      case 1:
        return [{ words: [fresh] }];
      case 2:
        return [{ words: [old, fresh] }];
      case 3:
        return [{ words: [old], first: true }];
      default:
        return [{ words: [old] }];
    }
  });
  const inOrder = [...told.filter(({ first }) => first), ...told.filter(({ first }) => !first)];
  const parts = inOrder.flatMap(({ words: [one, other] }): (string | Inline)[] =>
    other === undefined ? [`${one!.word} `] : [bracket(['–', one!.word], ['TRD', other.word]), ' '],
  );
  const origins = inOrder.flatMap((each) =>
    each.words.map(({ word, from: source }) => ({ text: `${word} `, from: source })),
  );
  return { content: parts.length === 0 ? [] : [paragraph(...parts)], origins };
}

interface Told {
  readonly words: readonly { readonly word: string; readonly from: OriginRun['from'] }[];
  /** Moved to the beginning. */
  readonly first?: boolean;
}

function keep(kept: Map<string, Sourced>, words: readonly Sourced[]): void {
  for (const each of words)
    for (let at = 0; at < each.length; at++) {
      const as = each.kind === 'same' ? { ...each, as: { ...each.as, clock: each.as.clock + at } } : each;
      const first = as.kind === 'same' ? (kept.get(`${as.as.client} ${as.as.clock}`) ?? as) : as;
      kept.set(`${each.client} ${each.clock + at}`, first);
    }
}

/** Characters whose source is not the one that they tell by themselves. */
function strangers({ all: { server }, kept }: Story): string[] {
  const out: string[] = [];
  for (const line of writtenIn(server, 'p-1')) {
    const characters = line.flatMap(({ client, clock, text }) =>
      [...text].map((character, at) => ({ character, source: sourceOf(kept, client, clock + at) })),
    );
    for (const [at, { character, source }] of characters.entries()) {
      const told = toldBy(characters.map((each) => each.character).join(''), at);
      if (told !== null && told !== source) out.push(`${character}: ${source} instead of ${told}`);
    }
  }
  return out;
}

function sourceOf(kept: ReadonlyMap<string, Sourced>, client: number, clock: number): string {
  const known = kept.get(`${client} ${clock}`);
  if (known?.kind === 'same') return sourceOf(kept, known.as.client, known.as.clock);
  if (known !== undefined) return known.kind;
  return client === serverClient(0) ? 'base' : `typed by ${client}`;
}

function toldBy(line: string, at: number): string | null {
  const character = line[at]!;
  if (/[\ue000-\ue0ff]/u.test(character)) return character < '\ue064' ? 'typed by 1' : 'typed by 8';
  const word = [...line.matchAll(/(?:[bcm]\d+(?:n\d+)?\.?)/gu)];
  const bare = word.find((match) => match.index <= at && at < match.index + match[0].length)?.[0];
  if (bare === undefined) return null;
  if (bare.startsWith('b')) return 'base';
  return bare.startsWith('c') ? 'compromise' : 'amendments';
}
