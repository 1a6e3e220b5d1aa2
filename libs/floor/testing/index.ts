import fc from 'fast-check';
import type { FloorRequest, Move, SpeakersList, Turn } from '#lib/floor';

const categories = ['GOVERNMENT', 'REGULATOR', 'CIVIL_SOCIETY'];

/** A request that reads as `GOV 1` or `CS 2!`, where the sign marks a point of order. */
export function asked(text: string): FloorRequest {
  const kind = text.endsWith('!') ? 'POINT_OF_ORDER' : 'STATEMENT';
  const id = text.replace('!', '');
  const category = id.startsWith('GOV') ? 'GOVERNMENT' : 'CIVIL_SOCIETY';
  return { id: text, stakeholderId: id, category, kind };
}

export const anyRequests: fc.Arbitrary<readonly FloorRequest[]> = fc
  .array(fc.record({ category: fc.constantFrom(...categories), point: fc.integer({ min: 0, max: 4 }) }), {
    maxLength: 10,
  })
  .map((all) =>
    all.map(({ category, point }, at) => ({
      id: `request ${at}`,
      stakeholderId: `stakeholder ${at}`,
      category,
      kind: point === 0 ? 'POINT_OF_ORDER' : 'STATEMENT',
    })),
  );

/** A list that was asked, moved about in and spoken from. */
export const anyList: fc.Arbitrary<SpeakersList> = anyRequests.chain((requests) => {
  const id = fc.nat({ max: 11 }).map((at) => `request ${at}`);
  const move: fc.Arbitrary<Move> = fc.record({ requestId: id, behind: fc.option(id) });
  return fc.record({
    requests: fc.constant(requests),
    order: fc.constantFrom('AS_ASKED', 'GOVERNMENTS_FIRST'),
    moves: fc.array(move, { maxLength: 6 }),
    gone: fc.array(id, { maxLength: 4 }).map((ids) => new Set(ids)),
    interrupted: fc.option(id),
  });
});

/** Turns that follow one another; the last may be still going on at 10,000,000. */
export const anyTurns: fc.Arbitrary<readonly Turn[]> = fc
  .array(fc.record({ who: fc.nat({ max: 4 }), long: fc.nat({ max: 600_000 }), pause: fc.nat({ max: 9_000 }) }), {
    maxLength: 8,
  })
  .map((all) => {
    let at = 0;
    return all.map(({ who, long, pause }, place) => {
      const givenAt = at + pause;
      at = givenAt + long;
      const endedAt = place === all.length - 1 && who === 0 ? null : at;
      const category = categories[who % categories.length] ?? '';
      const of = { stakeholderId: `stakeholder ${who}`, requestId: `request ${place}`, category };
      return { id: `turn ${place}`, ...of, givenAt, endedAt, interrupted: false, limit: null };
    });
  });
