import * as Y from 'yjs';
import type { Content, Provision, ProvisionId } from '#lib/drafting';
import { bracket, bracketAround, instrument, item, paragraph, table } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import {
  anchorAt,
  applyContent,
  bodyOf,
  bracketMapOf,
  type CopiedWords,
  findAnchor,
  type KeptChange,
  openInstrument,
  project,
  projectProvision,
  serverClient,
  type Undone,
  undoChange,
} from '#lib/live-draft';
import { changed, type Replicas, replicas, settleAll, textsIn, typeAfter } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 Members shall cooperate in good faith.', '2 Aims.', '3 Means.');
const opened = (): Replicas => replicas(openInstrument(text, serverClient(0)));
const saying = (doc: Y.Doc) => JSON.stringify([project(doc), bracketMapOf(doc).toJSON()]);
const merged = (all: Replicas, content: Content, merge = 'm'): KeptChange =>
  changed(all.server, () => applyContent(all.server, 'p-1', content, { merge }));
const _fresh = {
  ...text.provisions[1]!,
  id: 'p-2A' as ProvisionId,
  number: null,
  content: [paragraph('More.')],
} as Provision;

const contested = [paragraph('Members ', bracket(['–', 'shall'], ['TRD', 'should']), ' cooperate in good faith.')];

describe('a change edited since', () => {
  const inside: [string, (all: Replicas) => unknown][] = [
    ['a letter in a word of the option', ({ delegates: [one] }) => typeAfter(one!, 'p-1', 'sho', 'X')],
    ['a word behind the words of the option', ({ delegates: [one] }) => typeAfter(one!, 'p-1', 'should', ' perhaps')],
    ['a letter behind the option', ({ delegates: [one] }) => typeAfter(one!, 'p-1', 'should', 's')],
    ['a word of it deleted', ({ delegates: [one] }) => textsIn(bodyOf(one!, 'p-1'))[0]!.delete(15, 3)],
    [
      'a word of it set in bold',
      ({ delegates: [one] }) => textsIn(bodyOf(one!, 'p-1'))[0]!.format(14, 3, { strong: {} }),
    ],
    [
      'a later merge took the bracket off',
      (all) => merged(all, [paragraph('Members should cooperate in good faith.')], 'n'),
    ],
    [
      'a later merge bracketed its words',
      (all) =>
        merged(
          all,
          [
            paragraph(
              'Members ',
              bracket(['–', 'shall'], ['TRD', bracket(['A', 'should'], ['B'])]),
              ' cooperate in good faith.',
            ),
          ],
          'n',
        ),
    ],
  ];
  it.each(inside)('[L12] %s: it is refused and nothing changes', (_, edit) => {
    const all = opened();
    const kept = merged(all, contested);
    settleAll(all);
    edit(all);
    settleAll(all);
    const stood = saying(all.server);
    expect(undoChange(all.server, kept)).toMatchObject({ kind: 'EditedInside' });
    expect(saying(all.server)).toEqual(stood);
  });

  const beside: [string, (all: Replicas) => unknown, string][] = [
    [
      'a word elsewhere',
      ({ delegates: [one] }) => typeAfter(one!, 'p-1', 'good', ' and full'),
      'Members shall cooperate in good and full faith.',
    ],
    [
      'a word in the option that holds the old words',
      ({ delegates: [one] }) => typeAfter(one!, 'p-1', 'shall', ' always'),
      'Members shall always cooperate in good faith.',
    ],
    [
      'a word before the bracket',
      ({ delegates: [one] }) => typeAfter(one!, 'p-1', 'Members', ' all'),
      'Members all shall cooperate in good faith.',
    ],
    [
      'an old word deleted',
      ({ delegates: [one] }) => textsIn(bodyOf(one!, 'p-1'))[0]!.delete(33, 5),
      'Members shall cooperate in faith.',
    ],
    [
      'typed and deleted inside',
      ({ delegates: [one] }) => {
        typeAfter(one!, 'p-1', 'sho', 'X');
        textsIn(bodyOf(one!, 'p-1'))[0]!.delete(16, 1);
      },
      'Members shall cooperate in good faith.',
    ],
  ];
  it.each(beside)('[L11] %s: it is taken back and stays', (_, edit, said) => {
    const all = opened();
    const kept = merged(all, contested);
    settleAll(all);
    edit(all);
    settleAll(all);
    expect(isRefusal(undoChange(all.server, kept))).toBe(false);
    settleAll(all);
    for (const doc of [all.server, ...all.delegates])
      expect(projectProvision(doc, 'p-1')!.content).toEqual([paragraph(said)]);
  });

  it('[L11] a word typed where words were taken stands between them again', () => {
    const all = opened();
    const kept = merged(all, [paragraph('Members cooperate.')]);
    typeAfter(all.delegates[0]!, 'p-1', 'Members shall', ' always');
    settleAll(all);
    undoChange(all.server, kept);
    expect(projectProvision(all.server, 'p-1')!.content).toEqual([
      paragraph('Members shall always cooperate in good faith.'),
    ]);
  });

  it('[L12] words do not come back into a bracket that was opened over their place since', () => {
    const all = opened();
    const kept = merged(all, [paragraph('Members shall cooperate faith.')]);
    merged(all, [paragraph('Members ', bracket(['–', 'shall cooperate faith'], ['B', 'act']), '.')], 'n');
    expect(undoChange(all.server, kept)).toMatchObject({ kind: 'EditedInside', text: expect.stringContaining('in') });
  });

  it('[L11] one after the other, the last first, all merges are taken back', () => {
    const all = opened();
    const stood = [saying(all.server)];
    const texts: Content[] = [
      contested,
      [paragraph('Members should cooperate.')],
      [bracketAround(['–', paragraph('Members should cooperate.')], ['X', paragraph('Nobody.')])],
      [paragraph('Members should ', bracket(['–', 'cooperate'], ['X', 'cooperate in good faith']), '.')],
      [paragraph('Everybody acts.')],
      [],
    ];
    const kept = texts.map((content, at) => {
      const change = merged(all, content, `m-${at}`);
      stood.push(saying(all.server));
      return change;
    });
    const copies: CopiedWords[] = [];
    for (const change of kept.reverse()) {
      stood.pop();
      const undone = undoChange(all.server, change, copies);
      expect(undone).not.toMatchObject({ refused: true });
      copies.push(...(undone as Undone).words);
      expect(saying(all.server)).toEqual(stood.at(-1));
    }
  });
});

it('[L12] a block that went with a change since is gone for those before it, also where it was written anew', () => {
  const all = opened();
  const texts: Content[] = [[paragraph('x'), item('–', 'in good faith')], [table(['Members'])], []];
  const [first, second, third] = texts.map((content, at) => merged(all, content, `m-${at}`));
  const undo = (change: KeptChange, copies: readonly CopiedWords[]) => undoChange(all.server, change, copies) as Undone;
  const copies = undo(third!, []).words;
  const more = [...copies, ...undo(second!, copies).words];
  const stood = saying(all.server);
  expect(undo(first!, more)).toMatchObject({ kind: 'EditedInside', text: 'in good faith' });
  expect(saying(all.server)).toEqual(stood);
});

describe('anchors', () => {
  it('[L13] on words that a change took find them again', () => {
    const all = opened();
    const [word, phrase] = [anchorAt(all.server, 'p-1', 14, 23)!, anchorAt(all.server, 'p-1', 8, 31)!];
    const kept = merged(all, [paragraph('Members act.')]);
    expect(findAnchor(all.server, word)).toBeNull();
    undoChange(all.server, kept);
    settleAll(all);
    for (const doc of [all.server, ...all.delegates]) {
      expect(findAnchor(doc, word)).toEqual({ from: 14, to: 23, quote: 'cooperate' });
      expect(findAnchor(doc, phrase)?.quote).toBe('shall cooperate in good');
    }
  });
});
