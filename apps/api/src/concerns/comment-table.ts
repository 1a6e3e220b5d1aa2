import { type Locale, say, sayKind } from '#lib/words';
import { csvRecord } from '../platform/http/csv.js';
import type { AnchorView } from './concern-anchors.reader.js';
import type { AnswerView, SaidView } from './concern-steps.reader.js';
import type { ConcernView } from './concerns.reader.js';

/** A concern with all that one line of the comment table tells of it. */
export interface TableLine {
  readonly concern: ConcernView;
  readonly ownerName: string | null;
  readonly anchors: readonly AnchorView[];
  readonly disposition: SaidView | null;
  readonly answer: AnswerView | null;
}

export interface TableHead {
  readonly document: string;
  readonly project: string;
  readonly date: string;
}

type Column = (line: TableLine, locale: Locale) => string;

/** The columns of the form, in its order. Lines of a text are not numbered here, so that one stays empty. */
const COLUMNS: Readonly<Record<string, Column>> = {
  body: ({ concern, ownerName }) => concern.symbol ?? ownerName ?? '',
  number: ({ concern }) => concern.number,
  line: () => '',
  clause: ({ anchors }) => [...new Set(anchors.flatMap(({ cited }) => cited ?? []))].join(', '),
  words: ({ anchors }, locale) => anchors.flatMap((anchor) => quoted(anchor, locale)).join('\n'),
  type: ({ concern }, locale) => sayKind(locale, 'concernMatterSign', concern.matter, { kind: concern.matter }),
  comment: ({ concern }) => concern.text,
  proposed: ({ concern }) => concern.proposed,
  observations: (line, locale) => observations(line, locale),
};

export function tableHead(locale: Locale, { document, project, date }: TableHead): string {
  const head = (
    [
      ['date', date],
      ['document', document],
      ['project', project],
    ] as const
  ).map(([key, value]) => csvRecord([say(locale, `ledger.head.${key}`), value]));
  const names = Object.keys(COLUMNS).map((key) => sayKind(locale, 'ledgerColumn', key, { kind: key }));
  return `${head.join('')}${csvRecord(names)}`;
}

export function tableLine(locale: Locale, line: TableLine): string {
  return csvRecord(Object.values(COLUMNS).map((column) => column(line, locale)));
}

function quoted({ quote, lost }: AnchorView, locale: Locale): readonly string[] {
  if (quote === null) return lost ? [say(locale, 'ledger.provisionGone')] : [];
  return [lost ? say(locale, 'ledger.quoteGone', { quote }) : say(locale, 'ledger.quote', { quote })];
}

// As the form has it: the result first, then why, then what whoever asked thinks of it.
function observations({ concern, disposition, answer }: TableLine, locale: Locale): string {
  const state = sayKind(locale, 'concernState', concern.state, { kind: concern.state });
  if (disposition === null) return state;
  const said = sayKind(locale, 'disposition', disposition.kind, { kind: disposition.kind });
  const why = disposition.reason === '' ? said : `${said}: ${disposition.reason}`;
  if (answer === null) return why;
  const kind = sayKind(locale, 'concernAnswer', answer.kind, { kind: answer.kind });
  return `${why}\n${say(locale, 'ledger.answered', { answer: answer.note === '' ? kind : `${kind}: ${answer.note}` })}`;
}
