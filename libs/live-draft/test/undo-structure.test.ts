import * as Y from 'yjs';
import type { Content, Provision, ProvisionId } from '#lib/drafting';
import { bracket, bracketAround, instrument, item, paragraph, table } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import {
  addProvision,
  applyContent,
  applyHeading,
  applyLabel,
  bracketMapOf,
  type KeptChange,
  moveProvision,
  openInstrument,
  project,
  projectProvision,
  serverClient,
  suppressDivision,
  suppressProvision,
  undoChange,
} from '#lib/live-draft';
import { changed, type Replicas, replicas, settleAll, typeAfter, wordsOfDraft } from '#lib/live-draft/testing';

const text = instrument('ARTICLE 1 Scope', '1 Members shall cooperate in good faith.', '2 Aims.', '3 Means.');
const opened = (): Replicas => replicas(openInstrument(text, serverClient(0)));
const saying = (doc: Y.Doc) => JSON.stringify([project(doc), bracketMapOf(doc).toJSON()]);
const _merged = (all: Replicas, content: Content, merge = 'm'): KeptChange =>
  changed(all.server, () => applyContent(all.server, 'p-1', content, { merge }));
const fresh = {
  ...text.provisions[1]!,
  id: 'p-2A' as ProvisionId,
  number: null,
  content: [paragraph('More.')],
} as Provision;

const _contested = [paragraph('Members ', bracket(['–', 'shall'], ['TRD', 'should']), ' cooperate in good faith.')];

describe('a change of structure taken back', () => {
  it.each<[string, (doc: Y.Doc) => unknown]>([
    ['a suppression', (doc) => suppressProvision(doc, 'p-2', true)],
    ['a move', (doc) => moveProvision(doc, 'p-1', { after: 'p-3', division: 'd-article-1' })],
    ['a heading', (doc) => applyHeading(doc, 'd-article-1', [paragraph('Purpose')], { merge: 'm' })],
    [
      'a heading in brackets',
      (doc) =>
        applyHeading(doc, 'd-article-1', [paragraph(bracket(['–', 'Scope'], ['TRD', 'Purpose']))], { merge: 'm' }),
    ],
    ['a heading that goes', (doc) => suppressDivision(doc, 'd-article-1', true)],
    ['a label', (doc) => applyLabel(doc, 'p-1', [paragraph('1.1', bracket(['–'], ['TRD', ' bis']))])],
    ['an added provision', (doc) => addProvision(doc, fresh, 'p-1')],
    [
      'an added provision with brackets',
      (doc) => {
        addProvision(doc, { ...fresh, content: [] }, 'p-1');
        applyContent(doc, 'p-2A', [bracketAround(['–'], ['TRD', paragraph('More.'), table(['a', 'b'])])], {
          merge: 'm',
        });
      },
    ],
    ['an entry without words that goes', (doc) => applyContent(doc, 'p-1', [paragraph('x')], { merge: 'm' })],
  ])('[L11] %s', (_, change) => {
    const all = opened();
    applyContent(all.server, 'p-1', [paragraph('Members shall.'), item('a)')], { merge: null });
    const stood = saying(all.server);
    const kept = changed(all.server, () => change(all.server));
    expect(saying(all.server)).not.toEqual(stood);
    expect(isRefusal(undoChange(all.server, kept))).toBe(false);
    expect(saying(all.server)).toEqual(stood);
  });

  it('[L11] an added provision that was taken back can be added again under its id', () => {
    const all = opened();
    undoChange(
      all.server,
      changed(all.server, () => addProvision(all.server, fresh, 'p-1')),
    );
    expect(projectProvision(all.server, 'p-2A')).toBeNull();
    expect(addProvision(all.server, { ...fresh, content: [paragraph('Other.')] }, 'p-3')).toBeNull();
    expect(project(all.server).provisions.map(({ id }) => id as string)).toEqual(['p-1', 'p-2', 'p-3', 'p-2A']);
    expect(wordsOfDraft(all.server, 'p-2A').trim()).toBe('Other.');
  });

  it('[L11] words that somebody types into an added provision while it is taken back are not lost', () => {
    const all = opened();
    const kept = changed(all.server, () => addProvision(all.server, fresh, 'p-1'));
    settleAll(all);
    typeAfter(all.delegates[0]!, 'p-2A', 'More', ' still');
    undoChange(all.server, kept);
    settleAll(all);
    expect(projectProvision(all.server, 'p-2A')!.content).toEqual([paragraph('still')]);
  });

  it('[L12] what was moved, suppressed or headed otherwise since stays', () => {
    const all = opened();
    const moved = changed(all.server, () =>
      moveProvision(all.server, 'p-1', { after: 'p-3', division: 'd-article-1' }),
    );
    moveProvision(all.server, 'p-1', { after: 'p-2', division: 'd-article-1' });
    const headed = changed(all.server, () =>
      applyHeading(all.server, 'd-article-1', [paragraph('Purpose')], { merge: 'm' }),
    );
    applyHeading(all.server, 'd-article-1', [paragraph('Aim')], { merge: 'n' });
    const stood = saying(all.server);
    expect(undoChange(all.server, moved)).toMatchObject({ kind: 'EditedInside' });
    expect(undoChange(all.server, headed)).toMatchObject({ kind: 'EditedInside', text: 'Aim' });
    expect(saying(all.server)).toEqual(stood);
  });
});
