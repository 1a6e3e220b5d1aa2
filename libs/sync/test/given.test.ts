import * as Y from 'yjs';
import { emptyDraft } from '#lib/live-draft';
import { lineIn, wordsOfDraft } from '#lib/live-draft/testing';
import { clientOf, house, openedText, pump, say } from '#lib/sync/testing';

it('[S1] many who come with the same are given the same bytes, and never of what the document was before', () => {
  const at = house(openedText('1 Members shall act.'));
  const ann = clientOf(at, 1, 'ann');
  pump(at);
  const come = (socket: number): Y.Doc => {
    const doc = emptyDraft();
    const newcomer = clientOf(at, socket, `newcomer ${socket}`, { doc });
    for (const frame of newcomer.out.splice(0)) say(at, newcomer, frame);
    pump(at);
    return doc;
  };
  come(2);
  const { given } = at.room;
  expect(given).not.toBeNull();
  expect(wordsOfDraft(come(3), 'p-1')).toBe('Members shall act.');
  expect(at.room.given).toBe(given);
  lineIn(ann.doc).insert(0, 'All ');
  pump(at);
  expect(wordsOfDraft(come(4), 'p-1')).toBe('All Members shall act.');
  lineIn(ann.doc).delete(0, 4);
  pump(at);
  expect(wordsOfDraft(come(5), 'p-1')).toBe('Members shall act.');
});
