import { assertNever } from '#lib/foundation';
import { acceptWords } from '#lib/positions';
import { isZone } from '../zone.js';
import { type DocumentFinding, finding, type Path } from './finding.js';
import type { Fields, Shape } from './shape.js';

/** Everything in which the value is not of the shape, in the order of the file as far as it says anything. */
export function check(value: unknown, shape: Shape, path: Path = []): readonly DocumentFinding[] {
  switch (shape.kind) {
    case 'list':
      return checkList(value, shape, path);
    case 'record':
      return checkRecord(value, shape.fields, path);
    case 'text':
      return checkText(value, shape, path);
    default: {
      const problem = wrongIn(value, shape);
      return problem === null ? [] : [finding(path, ...problem)];
    }
  }
}

type Leaf = Exclude<Shape, { kind: 'list' | 'record' | 'text' }>;
type Wrong = readonly [problem: string, facts?: DocumentFinding['facts']];

function wrongIn(value: unknown, shape: Leaf): Wrong | null {
  switch (shape.kind) {
    case 'word':
      return wrongUnless(matches(value, /^[a-z0-9][a-z0-9-]{0,62}$/), 'WordExpected');
    case 'sign':
      return wrongUnless(matches(typeof value === 'number' ? String(value) : value, /^\S{1,40}$/), 'SignExpected');
    case 'day':
      return wrongUnless(isDay(value), 'DayExpected');
    case 'hour':
      return wrongUnless(matches(value, /^([01]\d|2[0-3]):[0-5]\d$/), 'HourExpected');
    case 'zone':
      return wrongUnless(typeof value === 'string' && isZone(value), 'ZoneUnknown', { zone: short(value) });
    case 'yes-or-no':
      return wrongUnless(typeof value === 'boolean', 'YesOrNoExpected');
    case 'one-of':
      return wrongUnless(shape.words.includes(value as string), 'OneOfExpected', { words: shape.words.join(', ') });
    default:
      return assertNever(shape);
  }
}

function wrongUnless(right: boolean, problem: string, facts: DocumentFinding['facts'] = {}): Wrong | null {
  return right ? null : [problem, facts];
}

function checkText(value: unknown, shape: Extract<Shape, { kind: 'text' }>, path: Path): readonly DocumentFinding[] {
  if (typeof value !== 'string') return [finding(path, 'TextExpected')];
  const problem = acceptWords(value, {
    field: pathName(path),
    most: shape.most,
    mayBeBlank: shape.mayBeBlank ?? false,
  });
  return problem ? [finding(path, problem.problem, problem.facts)] : [];
}

function checkList(value: unknown, shape: Extract<Shape, { kind: 'list' }>, path: Path): readonly DocumentFinding[] {
  if (!Array.isArray(value)) return [finding(path, 'ListExpected')];
  if (value.length > shape.most) return [finding(path, 'TooMany', { field: pathName(path), most: shape.most })];
  return value.flatMap((each, at) => check(each, shape.of, [...path, at]));
}

function checkRecord(value: unknown, fields: Fields, path: Path): readonly DocumentFinding[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [finding(path, 'FieldsExpected')];
  const given = value as Readonly<Record<string, unknown>>;
  const missing = Object.keys(fields).filter((name) => fields[name]?.required && (given[name] ?? null) === null);
  return [
    ...missing.map((name) => finding(path, 'FieldMissing', { field: name })),
    ...Object.entries(given).flatMap(([name, each]) =>
      checkField(fields, name, { value: each, path: [...path, name] }),
    ),
  ];
}

function checkField(
  fields: Fields,
  name: string,
  { value, path }: { readonly value: unknown; readonly path: Path },
): readonly DocumentFinding[] {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (field === undefined)
    return [finding(path, 'FieldUnknown', { field: name.slice(0, 60), fields: Object.keys(fields).join(', ') })];
  return value === null ? [] : check(value, field.shape, path);
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const moment = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === value;
}

function pathName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function short(value: unknown): string {
  return String(value).slice(0, 64);
}
