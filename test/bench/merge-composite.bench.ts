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
}

export async function measure(): Promise<Table> {
  const roll = dice(1988);
  const provision = [prose(1000, roll)];
  const programme = Array.from({ length: 1200 }, () => prose(60, roll));
  const characters = programme.join('\n').length;
  const cases: Case[] = [
    { name: 'one provision of 1,000 words', provisions: provision, amendments: 125, edits: 2 },
    { name: 'one provision of 1,000 words', provisions: provision, amendments: 500, edits: 2 },
    { name: 'one provision of 1,000 words', provisions: provision, amendments: 2000, edits: 2 },
    { name: 'one provision of 1,000 words, each rewriting a tenth', provisions: provision, amendments: 500, edits: 40 },
    { name: `1,200 provisions, ${characters} characters`, provisions: programme, amendments: 3300, edits: 2 },
  ];
  return {
    title: 'Composite of many amendments',
    head: ['text', 'amendments', 'median', 'brackets', 'options', 'each picked back'],
    rows: cases.map((given) => row(given, roll)),
    note: 'Median processor time of 5 runs after one to warm up; it includes the collecting of garbage on other threads. “Each picked back” compares every amendment with what `pick` gives of it.',
  };
}

function row({ name, provisions, amendments, edits }: Case, roll: () => number): readonly string[] {
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
  return [name, `${amendments}`, milliseconds(took), `${brackets.length}`, `${options}`, same ? 'yes' : 'NO'];
}
