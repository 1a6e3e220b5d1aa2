import { readContent } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import type { TextComposite } from '#lib/merging';
import { say } from '#lib/words';
import { Failure } from './failure.js';
import { faultInJson } from './json-fault.js';
import { locale } from './locale.js';
import { bytesOf, nameOf } from './read-source.js';

const mostBytes = 256 * 1024 * 1024;

/** What `merge --json` printed. */
export async function readComposite(file: string): Promise<TextComposite> {
  const text = Buffer.from(await bytesOf(file, mostBytes)).toString('utf8');
  const json = parsed(nameOf(file), text);
  const fault = faultIn(json);
  if (fault !== null) throw new Failure(say(locale, 'cli.noComposite', { file: nameOf(file), place: fault }));
  return json as TextComposite;
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const { line, column } = faultInJson(text);
    throw new Failure(`${file}:${line}:${column}: ${say(locale, 'cli.noJson')}`);
  }
}

type Shape = Readonly<Record<string, unknown>>;

/** Where it is not what `merge` writes; null where it is. */
function faultIn(json: unknown): string | null {
  if (!isShape(json)) return '$';
  const list = ['voices', 'divisions', 'provisions'].find((name) => !isListOfShapes(json[name]));
  if (list !== undefined) return `$.${list}`;
  const parts = [
    ...(json.provisions as readonly Shape[]).flatMap((each, at) => [
      [`$.provisions[${at}]`, each] as const,
      ...linesIn(each, `$.provisions[${at}]`),
    ]),
    ...(json.divisions as readonly Shape[]).flatMap((each, at) => linesIn(each, `$.divisions[${at}]`)),
    ...linesIn(json, '$'),
  ];
  return parts.map(([place, words]) => faultInWords(words, place)).find((fault) => fault !== null) ?? null;
}

function linesIn(part: Shape, place: string): readonly (readonly [string, Shape])[] {
  return ['openTitle', 'openNumber', 'openLabel'].flatMap((name) => {
    const line = part[name];
    return line === undefined ? [] : [[`${place}.${name}`, isShape(line) ? line : {}] as const];
  });
}

function faultInWords({ content, brackets, copies }: Shape, place: string): string | null {
  const read = readContent(content);
  if (isRefusal(read)) return `${place}.content`;
  const isBracket = (bracket: Shape) =>
    isListOfShapes(bracket.options) &&
    (bracket.options as readonly Shape[]).every(({ amendments }) => Array.isArray(amendments));
  if (!isListOfShapes(brackets) || !(brackets as readonly Shape[]).every(isBracket)) return `${place}.brackets`;
  return isShape(copies) ? null : `${place}.copies`;
}

function isShape(json: unknown): json is Shape {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isListOfShapes(json: unknown): boolean {
  return Array.isArray(json) && json.every(isShape);
}
