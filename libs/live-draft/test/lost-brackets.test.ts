import fc from 'fast-check';
import * as Y from 'yjs';
import { bracketsOf, type Content } from '#lib/drafting';
import { anyContent, bracket, instrument, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import {
  applyContent,
  bodyOf,
  bracketMapOf,
  keepPlaces,
  openInstrument,
  optionKey,
  projectProvision,
  serverClient,
} from '#lib/live-draft';
import { type Replicas, replicas, settleAll, textsIn, typeAfter, wordsOfDraft } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 Members shall act.');
const withContent = (content: Content) => ({ ...text, provisions: [{ ...text.provisions[0]!, content }] });
const opened = (content: Content, delegates = 2) =>
  replicas(openInstrument(withContent(content), serverClient(0)), delegates);
const contentIn = (doc: Y.Doc) => projectProvision(doc, 'p-1')!.content;
const idsIn = (content: Content) =>
  bracketsOf(content)
    .map(({ alternatives }) => alternatives.id)
    .sort();
const opposed = (doc: Y.Doc) => [...bracketMapOf(doc).keys()].sort();

const wording = bracket(['–', 'shall'], ['TRD', 'should']);
const emptied = { ...wording, options: wording.options.map((option) => ({ ...option, content: [] })) };
const sentence = [paragraph('Members ', wording, ' act.')];
const line = (doc: Y.Doc) => textsIn(bodyOf(doc, 'p-1'))[0]!;
const mark = (option: number) => optionKey({ bracket: wording.id, option: wording.options[option]!.id });

describe('a bracket whose words are deleted', () => {
  it('[L15] keeps its place without words, and words that come there later stand beside it', () => {
    const all = opened(sentence);
    line(all.delegates[0]!).delete(8, 11);
    settleAll(all);
    expect(contentIn(all.server)).toEqual([paragraph('Members ', emptied, ' act.')]);
    typeAfter(all.delegates[1]!, 'p-1', ' act', ' fast');
    settleAll(all);
    expect(contentIn(all.server)).toEqual([paragraph('Members ', emptied, ' act fast.')]);
  });

  it('[L15] keeps it when two delegates delete an option each at the same moment', () => {
    const all = opened(sentence);
    line(all.delegates[0]!).delete(8, 5);
    line(all.delegates[1]!).delete(13, 6);
    settleAll(all);
    for (const doc of [all.server, ...all.delegates])
      expect(contentIn(doc)).toEqual([paragraph('Members ', emptied, ' act.')]);
  });

  it('[L15] keeps it when its marks are taken off, and the words stay', () => {
    const all = opened(sentence);
    line(all.delegates[0]!).format(8, 11, { [mark(0)]: null, [mark(1)]: null });
    settleAll(all);
    expect(contentIn(all.server)).toEqual([paragraph('Members ', emptied, 'shallshould act.')]);
  });

  it('[L15] stands alone where its paragraph is deleted', () => {
    const all = opened([paragraph('First.'), ...sentence, paragraph('Last.')]);
    bodyOf(all.delegates[0]!, 'p-1')!.delete(1, 1);
    settleAll(all);
    expect(contentIn(all.server)).toEqual([paragraph('First.'), paragraph(emptied), paragraph('Last.')]);
  });

  it('[L15] goes when the server settles it', () => {
    const all = opened(sentence);
    line(all.delegates[0]!).delete(8, 11);
    settleAll(all);
    applyContent(all.server, 'p-1', [paragraph('Members act.')], { merge: null });
    expect(contentIn(all.server)).toEqual([paragraph('Members act.')]);
  });

  it('[L15] is shown again by the server without touching anything else', () => {
    const all = opened(sentence);
    line(all.delegates[0]!).delete(8, 11);
    settleAll(all);
    expect(keepPlaces(all.server, 'p-1')).toBe(true);
    expect(keepPlaces(all.server, 'p-1')).toBe(false);
    typeAfter(all.delegates[1]!, 'p-1', 'Members', ' all');
    settleAll(all);
    expect(wordsOfDraft(all.delegates[0]!, 'p-1')).toBe('Members all \u2063 act.');
    expect(contentIn(all.server)).toEqual([paragraph('Members all ', emptied, ' act.')]);
  });
});

interface Deed {
  readonly by: number;
  readonly kind: 'delete' | 'block' | 'bare' | 'type';
  readonly at: number;
  readonly length: number;
}

const anyDeed: fc.Arbitrary<Deed> = fc.record({
  by: fc.nat(1),
  kind: fc.constantFrom('delete', 'delete', 'delete', 'block', 'bare', 'type'),
  at: fc.nat(),
  length: fc.nat(40),
});

function carryOut({ delegates }: Replicas, { by, kind, at, length }: Deed): void {
  const doc = delegates[by]!;
  const body = bodyOf(doc, 'p-1')!;
  const texts = textsIn(body);
  if (kind === 'block' && body.length > 0) body.delete(at % body.length, 1);
  const chosen = texts[at % Math.max(1, texts.length)];
  if (kind === 'block' || chosen === undefined) return;
  const from = chosen.length === 0 ? 0 : wholeLetter(chosen, at % chosen.length);
  const end = wholeLetter(chosen, Math.min(chosen.length, from + 1 + length));
  if (kind === 'type') chosen.insert(from, 'x');
  else if (end > from && kind === 'delete') chosen.delete(from, end - from);
  else if (end > from) chosen.format(from, end - from, bare(doc));
}

// Yjs itself does not send half a letter.
function wholeLetter(line: Y.XmlText, at: number): number {
  const words = (line.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('');
  return /[\uDC00-\uDFFF]/.test(words.charAt(at)) ? at - 1 : at;
}

function bare(doc: Y.Doc): Record<string, null> {
  const keys = [...bracketMapOf(doc)].flatMap(([id, { options }]) =>
    options.map((option) => [optionKey({ bracket: id, option: option.id }), null] as const),
  );
  return Object.fromEntries(keys);
}

it('[L15] whatever delegates delete at once, every bracket that the server opened stands in every copy', () => {
  fc.assert(
    fc.property(anyContent, fc.array(anyDeed, { maxLength: 8 }), fc.boolean(), (content, deeds, backwards) => {
      const all = opened(content);
      const before = opposed(all.server);
      for (const [at, deed] of deeds.entries()) {
        carryOut(all, deed);
        if (at % 3 === 2) settleAll(all, backwards);
      }
      settleAll(all, backwards);
      settleAll(all, backwards);
      const said = contentIn(all.server);
      expect([...new Set(idsIn(said))]).toEqual(before);
      for (const doc of all.delegates) expect(contentIn(doc)).toEqual(said);
      keepPlaces(all.server, 'p-1');
      expect(contentIn(all.server)).toEqual(said);
      expect(keepPlaces(all.server, 'p-1')).toBe(false);
    }),
    { numRuns: runs(5) },
  );
});
