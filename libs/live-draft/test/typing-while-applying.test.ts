import fc from 'fast-check';
import * as Y from 'yjs';
import type { Content } from '#lib/drafting';
import { anyContent, anyInline, bracket, instrument, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { applyContent, bodyOf, openInstrument, projectProvision, serverClient } from '#lib/live-draft';
import { replicas, settleAll, textsIn, typeAfter, wordsOfDraft } from '#lib/live-draft/testing';

const base = 'Members shall cooperate in the field of security of networks.';
const text = instrument('ARTICLE 1 Scope', `1 ${base}`);
const withContent = (content: Content) => ({ ...text, provisions: [{ ...text.provisions[0]!, content }] });

describe('typing while a change is applied', () => {
  it.each([
    ['the base stands first', bracket(['–', 'shall cooperate'], ['TRD', 'shall endeavour to cooperate'])],
    ['the base stands last', bracket(['TRD', 'shall endeavour to cooperate'], ['–', 'shall cooperate'])],
    ['an option repeats its words', bracket(['A', 'cooperate shall'], ['B'], ['–', 'shall cooperate'])],
  ])('[L3] words typed inside words that get a bracket stay between them: %s', (_, wording) => {
    const all = replicas(openInstrument(text, serverClient(0)));
    applyContent(all.server, 'p-1', [paragraph('Members ', wording, ' in the field of security of networks.')], {
      merge: 'm',
    });
    typeAfter(all.delegates[0]!, 'p-1', 'Members shall', ' always');
    typeAfter(all.delegates[1]!, 'p-1', 'cooperate', ' closely');
    settleAll(all);
    const [block] = projectProvision(all.server, 'p-1')!.content;
    const inner = block?.kind === 'paragraph' ? block.content.find((part) => part.kind === 'alternatives') : undefined;
    const mine =
      inner?.kind === 'alternatives' ? inner.options.find(({ sponsors }) => sponsors.length === 0) : undefined;
    expect(mine?.content).toEqual([{ kind: 'text', text: 'shall always cooperate closely' }]);
  });

  it('[L3] a blank at the end, behind which somebody is about to type on, stays', () => {
    const all = replicas(openInstrument(text, serverClient(0)));
    typeAfter(all.delegates[0]!, 'p-1', 'networks.', ' ');
    settleAll(all);
    const wording = bracket(['–', 'shall'], ['TRD', 'should']);
    applyContent(
      all.server,
      'p-1',
      [paragraph('Members ', wording, ' cooperate in the field of security of networks.')],
      { merge: 'm' },
    );
    typeAfter(all.delegates[0]!, 'p-1', 'networks. ', 'Always.');
    settleAll(all);
    expect(wordsOfDraft(all.server, 'p-1')).toContain('networks. Always.');
  });

  it('[L3] a letter added to the last word of what gets a bracket stays with its word', () => {
    const all = replicas(openInstrument(text, serverClient(0)));
    applyContent(
      all.server,
      'p-1',
      [
        paragraph(
          'Members shall ',
          bracket(['–', 'cooperate'], ['A', 'work']),
          ' in the field of security of networks.',
        ),
      ],
      { merge: 'm' },
    );
    typeAfter(all.delegates[0]!, 'p-1', 'cooperate', 's');
    settleAll(all);
    expect(JSON.stringify(projectProvision(all.server, 'p-1')!.content)).toContain('"cooperates"');
  });

  it('[L3] every typed word survives next to the words it was typed at, and all copies agree, in both orders', () => {
    fc.assert(
      fc.property(
        anyInline,
        anyContent,
        fc.array(fc.tuple(fc.nat(2), fc.nat(1000)), { maxLength: 6 }),
        fc.boolean(),
        (line, content, strokes, backwards) => {
          const all = replicas(openInstrument(withContent([paragraph(...line, ' end')]), serverClient(0)));
          applyContent(all.server, 'p-1', content, { merge: 'm' });
          const typed = strokes
            .map(([who, where], at) => stroke(all.delegates[who % 2]!, where, at))
            .filter((word) => word !== null);
          settleAll(all, backwards);
          settleAll(all, backwards);
          const said = wordsOfDraft(all.server, 'p-1');
          for (const word of typed) expect(said).toContain(word);
          for (const doc of all.delegates)
            expect(projectProvision(doc, 'p-1')).toEqual(projectProvision(all.server, 'p-1'));
          expect(JSON.stringify(projectProvision(all.server, 'p-1')).match(/[\ue000-\ue010]/g)?.length ?? 0).toBe(
            typed.length,
          );
        },
      ),
      { numRuns: runs(2) },
    );
  });

  it('[L3] words typed while a merge opens brackets keep their neighbours', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('shall', 'should', 'the', 'security', 'of'), { minLength: 3, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (words, from, to, where) => {
          const [first, last] = [from % words.length, to % words.length].sort((a, b) => a - b) as [number, number];
          const all = replicas(openInstrument(withContent([paragraph(words.join(' '))]), serverClient(0)));
          const [head, middle, tail] = [words.slice(0, first), words.slice(first, last + 1), words.slice(last + 1)].map(
            (part) => part.join(' '),
          );
          const wording = bracket(['A', 'the security of states'], ['–', middle!], ['B', `${middle} further`]);
          applyContent(
            all.server,
            'p-1',
            [
              paragraph(
                ...[head === '' ? '' : `${head} `, wording, tail === '' ? '' : ` ${tail}`].filter(
                  (part) => part !== '',
                ),
              ),
            ],
            { merge: 'm' },
          );
          const at = where % words.length;
          const lead = words.slice(0, at + 1).join(' ').length;
          textsIn(bodyOf(all.delegates[0]!, 'p-1'))[0]!.insert(lead, '⟦here⟧');
          settleAll(all);
          const kept = asBefore(all.server);
          expect(kept).toBe(words.map((word, index) => (index === at ? `${word}⟦here⟧` : word)).join(' '));
        },
      ),
      { numRuns: runs(2) },
    );
  });
});

function stroke(doc: Y.Doc, where: number, at: number): string | null {
  const lines = textsIn(bodyOf(doc, 'p-1'));
  const text = lines[where % Math.max(1, lines.length)];
  if (text === undefined) return null;
  const letter = String.fromCharCode(0xe000 + at);
  text.insert(where % (text.length + 1), letter);
  return letter;
}

/** What is read when every bracket is settled for the words that stood there before. */
function asBefore(doc: Y.Doc): string {
  const [block] = projectProvision(doc, 'p-1')!.content;
  if (block?.kind !== 'paragraph') return '';
  return block.content
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : part.options
            .find(({ sponsors }) => sponsors.length === 0)!
            .content.map((inner) => (inner.kind === 'text' ? inner.text : ''))
            .join(''),
    )
    .join('');
}
