import { isRefusal, refuse } from '#lib/foundation';
import type { Inline } from '../content.js';
import { withHeading } from '../heading.js';
import type { Division, Instrument } from '../instrument.js';
import { namer } from '../notation/derived-ids.js';
import { type Assembled, assemble } from './assemble.js';
import { checkText, decodeSource } from './decode-source.js';
import type { DraftDivision } from './drafts.js';
import { finished } from './finished.js';
import { languageOf } from './language.js';
import { findNumberings } from './numberings.js';
import { outline } from './outline.js';
import type { ImportFinding, ImportRefusal } from './refusals.js';
import { inlineOf } from './source-inline.js';
import { formatOf, type SourceFormat, sourceLines } from './source-lines.js';
import { chooseTitle } from './title.js';

export interface ReadInstrumentOptions {
  /** Found out from the source where it is not given. */
  readonly format?: SourceFormat;
  readonly title?: string;
  readonly language?: string;
}

export interface ReadInstrument {
  readonly instrument: Instrument;
  /** What a person should look at, in the order of the lines. */
  readonly findings: readonly ImportFinding[];
}

/**
 * Reads a treaty or the like from Markdown or plain text, given as text or as the bytes of a file.
 *
 * Nothing is known of any one text: divisions open where headings say so in one of four languages, and the margin
 * numbers are those that make the longest series, even where they are glued to the labels or words behind them.
 */
export function readInstrument(
  source: string | Uint8Array,
  options: ReadInstrumentOptions = {},
): ReadInstrument | ImportRefusal {
  const text = typeof source === 'string' ? checkText(source) : decodeSource(source);
  if (isRefusal(text)) return text;
  const format = options.format ?? formatOf(text);
  const lines = outline(sourceLines(text, format));
  const numberings = findNumberings(lines);
  if (isRefusal(numberings)) return numberings;
  const assembled = assemble(lines, numberings);
  if (!isInstrument(assembled)) return refuse('NoProvisions', {});
  const provisions = finished(assembled.provisions, format);
  if (isRefusal(provisions)) return provisions as ImportRefusal;
  const divisions = divisionsOf(withoutContents(assembled), format);
  if (isRefusal(divisions)) return divisions as ImportRefusal;
  const { title, findings } = chooseTitle(assembled.titles, text);
  const instrument = {
    title: options.title ?? title,
    language: options.language ?? languageOf(text),
    divisions,
    provisions,
  };
  return { instrument, findings: [...findings, ...unnumbered(assembled), ...assembled.findings] };
}

function unnumbered({ provisions }: Assembled): readonly ImportFinding[] {
  const [first] = provisions;
  const bare = provisions.every(({ number, label }) => number === null && label === null);
  return first !== undefined && bare ? [{ kind: 'TextUnnumbered', line: first.line, facts: {} }] : [];
}

// A letter or a report has paragraphs too. An instrument has at least one that can be cited, or headings over them.
function isInstrument({ provisions, divisions }: Assembled): boolean {
  const cited = provisions.some(({ number, label }) => number !== null || label !== null);
  return provisions.length > 0 && (cited || divisions.some(({ label, title }) => label + title !== ''));
}

// A table of contents names every division once before it comes. Such a heading holds nothing, and the same one later does.
function withoutContents({ divisions, provisions }: Assembled): readonly DraftDivision[] {
  const holding = new Set<string>(provisions.map((each) => each.division));
  for (const { id, parent } of [...divisions].reverse()) if (parent !== null && holding.has(id)) holding.add(parent);
  const named = new Set(divisions.filter((each) => holding.has(each.id)).map(nameOf));
  return divisions.filter((each) => holding.has(each.id) || each.number === null || !named.has(nameOf(each)));
}

function nameOf({ kind, number }: DraftDivision): string {
  return `${kind} ${number}`;
}

function divisionsOf(drafts: readonly DraftDivision[], format: SourceFormat): readonly Division[] | ImportRefusal {
  const divisions: Division[] = [];
  for (const { id, kind, parent, number, label, title, line } of drafts) {
    const plain = { id, kind, parent, number, label, title };
    const words = /[[\]&\\<]/.test(title) ? inlineOf([{ words: title, line, column: 1 }], format, namer(id)) : null;
    if (isRefusal(words)) return words as ImportRefusal;
    divisions.push(
      words === null ? plain : withHeading(plain, [{ kind: 'paragraph', content: words as readonly Inline[] }]),
    );
  }
  return divisions;
}
