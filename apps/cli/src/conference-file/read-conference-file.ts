import path from 'node:path';
import { fileKind } from '#lib/documents';
import { type ReadInstrument, readInstrument } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import {
  type ConferenceDocument,
  type DocumentFinding,
  finding,
  type Path,
  pathText,
  readDocument,
} from '#lib/meetings';
import { type Facts, say, sayKind } from '#lib/words';
import { Failure } from '../failure.js';
import { locale } from '../locale.js';
import { bytesOf, nameOf } from '../read-source.js';
import { readYaml, type Yaml } from './read-yaml.js';

/** A conference and the texts that its file brings along. */
export interface ConferenceFile {
  readonly document: ConferenceDocument;
  /** By short title, as they stand in their files. */
  readonly texts: ReadonlyMap<string, Uint8Array>;
  /** By key, likewise. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
}

const MOST_BYTES = 2_000_000;
/** As the server has it. */
const MOST_OF_DOCUMENT = 20 * 1024 * 1024;

/** Reads the file and the texts beside it. Whatever is wrong is told at once, each with its line and its field. */
export async function readConferenceFile(file: string): Promise<ConferenceFile> {
  const bytes = await bytesOf(file, MOST_BYTES);
  if (bytes.length > MOST_BYTES)
    throw new Failure(`${nameOf(file)}: ${problemText('FileTooLarge', { limit: MOST_BYTES })}`);
  const yaml = readYaml(new TextDecoder().decode(bytes));
  if (yaml.faults.length > 0) throw new Failure(yaml.faults.map((fault) => malformed(file, fault)).join('\n'));
  const document = readDocument(yaml.data);
  if (isRefusal(document)) throw new Failure(told(file, yaml, document.findings));
  const texts = await textsOf(file, document);
  const findings = provisionsMissing(document, texts);
  if (findings.length > 0) throw new Failure(told(file, yaml, findings));
  const documents = await documentsOf(file, document, yaml);
  return { document, texts: new Map([...texts].map(([title, text]) => [title, text.bytes])), documents };
}

interface TextBrought {
  readonly bytes: Uint8Array;
  readonly numbers: ReadonlySet<string>;
}

async function textsOf(file: string, { texts }: ConferenceDocument): Promise<ReadonlyMap<string, TextBrought>> {
  const brought = new Map<string, TextBrought>();
  for (const { shortTitle, file: beside } of texts ?? []) {
    if (!beside) continue;
    const name = path.resolve(path.dirname(file), beside);
    const bytes = await bytesOf(name);
    const read = readInstrument(bytes, /\.(md|markdown)$/i.test(name) ? { format: 'markdown' } : {});
    if (isRefusal(read)) throw new Failure(`${name}: ${problemText(read.kind, read as Facts)}`);
    brought.set(shortTitle, { bytes, numbers: numbersOf(read) });
  }
  return brought;
}

/** The files of documents, as far as a server would take them. */
async function documentsOf(
  file: string,
  { documents }: ConferenceDocument,
  yaml: Yaml,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  const findings: DocumentFinding[] = [];
  for (const [at, { key, file: beside }] of (documents ?? []).entries()) {
    const bytes = await bytesOf(path.resolve(path.dirname(file), beside), MOST_OF_DOCUMENT);
    const kind = fileKind(bytes);
    const place = ['documents', at, 'file'];
    if (bytes.length > MOST_OF_DOCUMENT) findings.push(finding(place, 'FileTooLarge', { limit: MOST_OF_DOCUMENT }));
    else if (typeof kind !== 'string') findings.push(finding(place, kind.problem, kind.facts));
    read.set(key, bytes);
  }
  if (findings.length > 0) throw new Failure(told(file, yaml, findings));
  return read;
}

function numbersOf({ instrument }: ReadInstrument): ReadonlySet<string> {
  return new Set(instrument.provisions.flatMap(({ number }) => (number === null ? [] : [number])));
}

function provisionsMissing(
  { issues, meetings }: ConferenceDocument,
  texts: ReadonlyMap<string, TextBrought>,
): readonly DocumentFinding[] {
  const [first] = texts.keys();
  const missing = (numbers: readonly (string | number)[], text: string | undefined, at: Path): DocumentFinding[] =>
    numbers.flatMap((number, nth) =>
      texts.get(text ?? '')?.numbers.has(String(number))
        ? []
        : [finding([...at, nth], 'ProvisionNotInText', { number, text: text ?? '' })],
    );
  return [
    ...(issues ?? []).flatMap(({ provisions, text }, at) =>
      missing(provisions ?? [], text ?? first, ['issues', at, 'provisions']),
    ),
    ...meetings.flatMap(({ agenda }, at) =>
      (agenda ?? []).flatMap(({ provisions, text }, nth) =>
        missing(provisions ?? [], text ?? first, ['meetings', at, 'agenda', nth, 'provisions']),
      ),
    ),
  ];
}

// As compilers write it, so that editors find the place.
function told(file: string, { placeOf }: Yaml, findings: readonly DocumentFinding[]): string {
  const lines = findings.map(({ path: at, problem, facts }) => {
    const { line, column } = placeOf(at);
    const field = pathText(at);
    return `${nameOf(file)}:${line}:${column}: ${field === '' ? '' : `${field}: `}${problemText(problem, facts as Facts)}`;
  });
  return lines.join('\n');
}

function malformed(file: string, { line, column, reason }: Yaml['faults'][number]): string {
  return `${nameOf(file)}:${line}:${column}: ${say(locale, 'cli.noYaml', { reason })}`;
}

function problemText(problem: string, facts: Facts): string {
  return sayKind(locale, 'problem', problem, facts);
}
