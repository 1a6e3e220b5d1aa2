import { placeOfAnchor, type Said, threadsOf } from './threads.js';

const said = (id: string, at: string, parentId: string | null = null, start?: number): Said => ({
  id,
  at,
  parentId,
  anchor: start === undefined ? null : { quote: 'x', start, end: start + 1, lost: false },
});

describe('comments as threads', () => {
  it('puts those on words first, in the order of the words', () => {
    const threads = threadsOf([said('whole', '1'), said('late', '2', null, 40), said('early', '3', null, 5)]);
    expect(threads.map((thread) => thread.opening.id)).toEqual(['early', 'late', 'whole']);
  });

  it('gathers replies to replies in one thread, oldest first', () => {
    const [thread] = threadsOf([said('a', '1'), said('c', '3', 'b'), said('b', '2', 'a')]);
    expect(thread?.replies.map((reply) => reply.id)).toEqual(['b', 'c']);
  });

  it('opens a thread with a reply whose parent cannot be seen', () => {
    expect(threadsOf([said('b', '2', 'hidden')]).map((thread) => thread.opening.id)).toEqual(['b']);
  });
});

describe('the place of quoted words', () => {
  const anchor = { quote: 'shall', start: 8, end: 13, lost: false };

  it('is where they stood, while they stand there', () => {
    expect(placeOfAnchor('Members shall', anchor)).toEqual({ start: 8, end: 13 });
  });

  it('is the nearest place where they stand now', () => {
    expect(placeOfAnchor('shall … … Members shall', anchor)).toEqual({ start: 0, end: 5 });
    expect(placeOfAnchor('All Members shall and shall', anchor)).toEqual({ start: 12, end: 17 });
  });

  it('is nowhere once they are gone', () => {
    expect(placeOfAnchor('Members should', anchor)).toBeNull();
    expect(placeOfAnchor('Members shall', { ...anchor, lost: true })).toBeNull();
  });
});
