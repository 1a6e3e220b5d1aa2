import fc from 'fast-check';
import { paragraph } from '#lib/drafting/testing';
import type { MeetingFacts, ReportReach } from '#lib/reports';
import { facts } from './builders.js';

const reach = fc.constantFrom<ReportReach>('PUBLIC', 'CONFERENCE', 'MEMBERS');
const few = <Each>(each: fc.Arbitrary<Each>): fc.Arbitrary<Each[]> => fc.array(each, { maxLength: 3 });

/** A word that nobody else says, and who may read it. */
export function tokenOf(reachOfIt: ReportReach, nth: number): string {
  return `${reachOfIt.toLowerCase()}x${nth}x`;
}

/**
 * Meetings in which every fact says a word of its own that tells for whom it is: for the narrowest of all that it hangs on.
 */
export const anyFacts: fc.Arbitrary<MeetingFacts> = fc
  .record({
    bodies: few(reach),
    items: few(fc.record({ reach, said: few(reach), decided: few(reach), documents: few(reach), spoken: few(reach) })),
    texts: few(fc.record({ reach, changed: fc.boolean() })),
    calls: few(reach),
    concerns: few(reach),
    statements: few(reach),
  })
  .map((drawn) => {
    let nth = 0;
    const word = (of: ReportReach): string => tokenOf(of, nth++);
    const told = (of: ReportReach) => ({ reach: of, by: word(of), text: word(of) });
    return facts({
      bodies: drawn.bodies.map((of) => ({ ...body(word(of)), reach: of })),
      items: drawn.items.map((each) => {
        const within = (of: ReportReach): ReportReach => narrowest(of, each.reach);
        return {
          reach: each.reach,
          id: word(each.reach),
          number: String(nth),
          title: word(each.reach),
          provisions: [word(each.reach)],
          interventions: each.said.map((of) => told(within(of))),
          decisions: each.decided.map((of) => ({ reach: within(of), cited: null, text: word(within(of)) })),
          documents: each.documents.map((of) => ({ reach: within(of), cited: word(within(of)), title: 'Paper' })),
          spoken: each.spoken.map((of) => ({ reach: within(of), by: word(within(of)), turns: 1, seconds: 90 })),
        };
      }),
      texts: drawn.texts.map(({ reach: of, changed }) => ({
        reach: of,
        id: word(of),
        title: word(of),
        before: 'Rev.1',
        after: null,
        provisions: [provision(word(of), changed)],
      })),
      calls: drawn.calls.map((of) => ({
        reach: of,
        id: word(of),
        title: word(of),
        rule: 'ISO',
        phase: 'adopted',
        results: [],
      })),
      concerns: drawn.concerns.map((of) => ({
        ...told(of),
        number: word(of),
        cited: [],
        state: 'HEARD',
        disposition: null,
        answer: null,
      })),
      statements: drawn.statements.map((of) => ({
        ...told(of),
        letter: 'Letter',
        receivedOn: '2012-10-03',
        late: false,
      })),
    });
  });

function body(word: string): Omit<MeetingFacts['bodies'][number], 'reach'> {
  const counted = { inRoom: 2, remote: 1 };
  return {
    id: word,
    name: word,
    symbol: 'S',
    category: 'GOVERNMENT',
    country: '',
    headId: `head of ${word}`,
    ...counted,
  };
}

function provision(word: string, changed: boolean): MeetingFacts['texts'][number]['provisions'][number] {
  const before = [paragraph(`Members shall ${word}.`)];
  return { id: `id ${word}`, cited: '31', before, after: changed ? [paragraph(`Members may ${word}.`)] : before };
}

function narrowest(one: ReportReach, other: ReportReach): ReportReach {
  const order: readonly ReportReach[] = ['MEMBERS', 'CONFERENCE', 'PUBLIC'];
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}
