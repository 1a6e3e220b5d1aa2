import { paragraph } from '#lib/drafting/testing';
import { type Amendment, type BracketFacts, type Choice, linked } from '#lib/merging';
import { composed, must } from '#lib/merging/testing';

const of = (id: string, words: string): Amendment => ({ id, sponsors: [id], kind: 'MOD', content: [paragraph(words)] });
const noc: Amendment = { id: 'N', sponsors: ['N'], kind: 'NOC', content: null };
const { brackets } = composed(
  [paragraph('Rates shall be fair, and carriers shall publish them yearly.')],
  [
    of('A', 'Rates should be fair, and carriers should publish them yearly.'),
    of('B', 'Rates should be fair, and carriers may publish them yearly.'),
    of('C', 'Rates may be fair, and carriers shall publish them monthly.'),
    of('D', 'Rates can be fair, and carriers should publish them yearly.'),
    noc,
  ],
);
const ids = brackets.map(({ id }) => id as string);
const [modal, second, often] = brackets as [BracketFacts, BracketFacts, BracketFacts];

/** The option that an amendment asks for; for `–` the base wording. */
const option = ({ id, options }: BracketFacts, amendment: string): Choice => ({
  bracketId: id,
  optionId: (options.find((each) => each.amendments.includes(amendment)) ?? options[0]).id,
});
const completed = (links: string[][], ...choices: Choice[]) => linked(brackets, links, choices);
const broken = (...bracketIds: string[]) => ({ refused: true, kind: 'LinkBroken', bracketIds });

describe('linked brackets', () => {
  it('[M10] an option brings the words of its amendments, and the base wording where they ask for nothing', () => {
    expect(completed([ids], option(modal, 'C'))).toEqual([option(modal, 'C'), option(second, '–'), option(often, 'C')]);
  });

  it('[M10] the base wording brings the base wording', () => {
    expect(completed([ids], option(modal, '–'))).toEqual([option(modal, '–'), option(second, '–'), option(often, '–')]);
  });

  it('[M10] is broken where the amendments chosen ask for different things, until each is chosen', () => {
    expect(completed([ids], option(modal, 'A'))).toEqual(broken(second.id));
    expect(completed([ids], option(modal, 'A'), option(second, 'B'))).toEqual([
      option(modal, 'A'),
      option(second, 'B'),
      option(often, '–'),
    ]);
  });

  it('[M10] is broken where what was chosen is in nobody’s text', () => {
    expect(completed([ids], option(modal, 'C'), option(second, 'A'))).toEqual(broken(modal.id, second.id));
    expect(completed([ids], option(modal, 'A'), option(second, '–'))).toEqual(broken(modal.id, second.id));
  });

  it('[M10] leaves alone what is not linked, what nobody chose in, and what has compromise wording', () => {
    expect(completed([[modal.id, 'elsewhere']], option(modal, 'A'))).toEqual([option(modal, 'A')]);
    expect(completed([ids])).toEqual([]);
    const compromise: Choice = { bracketId: modal.id, wording: [paragraph('are to')] };
    expect(completed([ids], compromise)).toEqual([compromise]);
    expect(completed([ids], compromise, option(often, 'C'))).toEqual([
      compromise,
      option(often, 'C'),
      option(second, '–'),
    ]);
  });

  it('[M10] links that share a bracket are one', () => {
    expect(
      completed(
        [
          [modal.id, second.id],
          [second.id, often.id],
        ],
        option(modal, 'C'),
      ),
    ).toHaveLength(3);
    expect(must(completed([[modal.id, second.id]], option(modal, 'C')))).toHaveLength(2);
  });
});
