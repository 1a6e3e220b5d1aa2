import { type Amendment, pick } from '#lib/merging';
import { composed } from '#lib/merging/testing';
import { amended, dice, median, paragraphOf, prose } from './merge-texts.js';
import { milliseconds, type Table } from './table.js';

interface Case {
  readonly name: string;
  readonly provisions: readonly string[];
  readonly amendments: number;
  /** How many words or phrases each amendment changes. */
  readonly edits: number;
  /** In milliseconds; null where none is set. */
  readonly most: number | null;
}

export async function measure(): Promise<Table> {
  const roll = dice(1988);
  const provision = [prose(1000, roll)];
  const programme = Array.from({ length: 1200 }, () => prose(60, roll));
  const one = { name: 'one provision of 1,000 words', provisions: provision, edits: 2 };
  const many = {
    name: `1,200 provisions, ${programme.join('\n').length} characters`,
    provisions: programme,
    edits: 2,
  };
  const cases: Case[] = [
    ...[125, 250, 500, 1000, 2000].map((amendments) => ({
      ...one,
      amendments,
      most: amendments === 500 ? 1000 : null,
    })),
    { ...one, name: `${one.name}, each rewriting a tenth`, edits: 40, amendments: 500, most: 1000 },
    ...[825, 1650, 3300, 6600].map((amendments) => ({ ...many, amendments, most: amendments === 3300 ? 1000 : null })),
  ];
  return {
    title: 'Composite of many amendments',
    head: ['text', 'amendments', 'median', 'limit', 'each', 'brackets', 'options', 'each picked back'],
    rows: cases.map((given) => row(given, roll)),
    note: 'Median processor time of 5 runs after one to warm up; it includes the collecting of garbage on other threads. “Each” is that time by the number of amendments: where it does not grow from row to row, the cost grows with their number and no faster. “Each picked back” compares every amendment with what `pick` gives of it.',
  };
}

function row({ name, provisions, amendments, edits, most }: Case, roll: () => number): readonly string[] {
  const bases = provisions.map(paragraphOf);
  const asked = bases.map((): Amendment[] => []);
  for (let at = 0; at < amendments; at++) {
    const index = at % bases.length;
    const content = paragraphOf(amended(provisions[index]!, edits, roll));
    asked[index]!.push({ id: `A${at}`, sponsors: [`S${at % 60}`], kind: 'MOD', content });
  }
  const work = () => bases.map((base, index) => composed(base, asked[index]!));
  const merged = work();
  const took = median(5, work);
  const brackets = merged.flatMap((each) => each.brackets);
  const options = brackets.reduce((sum, bracket) => sum + bracket.options.length, 0);
  const same = merged.every((each, index) =>
    asked[index]!.every(({ id, content }) => JSON.stringify(pick(each, id)) === JSON.stringify(content)),
  );
  const limit = most === null ? '' : took < most ? `< ${milliseconds(most)}` : `MISSED: ${milliseconds(most)}`;
  const each = `${(took / amendments).toFixed(2)} ms`;
  const counts = [`${brackets.length}`, `${options}`];
  return [name, `${amendments}`, milliseconds(took), limit, each, ...counts, same ? 'yes' : 'NO'];
}
