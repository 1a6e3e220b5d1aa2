import type {
  Alternatives,
  Block,
  BracketId,
  DivisionId,
  DivisionKind,
  Inline,
  Instrument,
  Item,
  Mark,
  OptionId,
  Paragraph,
  ProvisionId,
  Series,
  Table,
  Text,
} from '#lib/drafting';
import { digest } from '#lib/foundation';

export type Words = string | Inline;

export function text(words: string, ...marks: Mark[]): Text {
  return marks.length === 0 ? { kind: 'text', text: words } : { kind: 'text', text: words, marks: [...marks].sort() };
}

/** `paragraph('Members shall ', bracket(['–', 'ensure'], ['TRD', 'seek']), ' it.')` */
export function paragraph(...words: Words[]): Paragraph {
  return { kind: 'paragraph', content: words.map(inline) };
}

/** `item('a)', 'settle accounts')`; a deeper item is `{ ...item('–', 'x'), depth: 1 }`. */
export function item(sign: string, ...words: Words[]): Item {
  return { kind: 'item', sign, depth: 0, content: words.map(inline) };
}

/** `table(['Route', 'Rate'], ['north', '1'])`: a row for each list. */
export function table(...rows: Words[][]): Table {
  return { kind: 'table', rows: rows.map((row) => row.map((cell) => [inline(cell)])) };
}

/** An inline bracket: `bracket(['–', 'shall'], ['TRD, JMC', 'should'])`. An option without words is `['TRD']`. */
export function bracket(...options: [sponsors: string, ...words: Words[]][]): Alternatives<Inline> {
  return alternatives(options.map(([sponsors, ...words]) => [sponsors, words.map(inline)]));
}

/** A bracket round whole blocks: `bracketAround(['–', paragraph('One.')], ['TRD', paragraph('Two.')])`. */
export function bracketAround(...options: [sponsors: string, ...blocks: Block[]][]): Alternatives<Block> {
  return alternatives(options.map(([sponsors, ...blocks]) => [sponsors, blocks]));
}

/**
 * An instrument as on paper, a line for each heading or provision: `instrument('ARTICLE 1 Scope', '1 These Regulations …')`.
 * Ids are derived from the number, so that two texts with the same numbers speak of the same provisions.
 */
export function instrument(...lines: string[]): Instrument {
  const divisions = lines.map(asDivision).filter((division) => division !== null);
  const first = divisions[0] ?? {
    id: 'd-body' as DivisionId,
    kind: 'part' as DivisionKind,
    parent: null,
    number: null,
    label: '',
    title: '',
  };
  let division = first.id;
  const provisions = lines.flatMap((line) => {
    const opened = asDivision(line);
    if (opened !== null) division = opened.id;
    return opened === null ? [asProvision(line, division)] : [];
  });
  return { title: 'Regulations', language: 'en', divisions: divisions.length > 0 ? divisions : [first], provisions };
}

function alternatives<Part>(options: [string, Part[]][]): Alternatives<Part> {
  const id = digest(JSON.stringify(options));
  return {
    kind: 'alternatives',
    id: `b-${id}` as BracketId,
    options: options.map(([sponsors, content], at) => ({
      id: `o-${id}-${at}` as OptionId,
      sponsors: names(sponsors),
      content,
    })),
  };
}

function names(sponsors: string): string[] {
  return sponsors === '–' ? [] : sponsors.split(', ').sort();
}

function inline(words: Words): Inline {
  return typeof words === 'string' ? text(words) : words;
}

function asDivision(line: string) {
  const head = /^(ARTICLE|CHAPTER|APPENDIX) (\S+) ?(.*)$/.exec(line);
  if (head === null) return null;
  const [, kind = '', number = '', title = ''] = head;
  const id = `d-${kind.toLowerCase()}-${number}` as DivisionId;
  return { id, kind: kind.toLowerCase() as DivisionKind, parent: null, number, label: `${kind} ${number}`, title };
}

function asProvision(line: string, division: DivisionId) {
  const [, number = '', words = line] = /^(\d+[A-Z]?) (.*)$/s.exec(line) ?? [];
  return {
    id: `p-${number === '' ? digest(line) : number}` as ProvisionId,
    division,
    series: 'provisions' as Series,
    number: number === '' ? null : number,
    label: null,
    content: [paragraph(words)],
    suppressed: false,
  };
}
