import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptItem } from '../agenda-plan.js';
import { acceptMeeting, planOf } from '../meeting-plan.js';
import { agendaInput, meetingInput } from './asked-of-the-server.js';
import { check } from './check.js';
import { type ConferenceDocument, conferenceShape, type MeetingInFile } from './conference-document.js';
import { type DocumentFinding, finding, type Path } from './finding.js';
import { strangersIn } from './strangers.js';

export type DocumentNotAcceptable = Refusal<'DocumentNotAcceptable', { findings: readonly DocumentFinding[] }>;

/**
 * A conference out of a file, or everything that keeps it from being one.
 *
 * What is of the wrong form is told first, since nothing else can be said of it. Then the rules speak that the server
 * would have spoken, and whatever the file points at must be in it.
 */
export function readDocument(file: unknown): ConferenceDocument | DocumentNotAcceptable {
  const malformed = check(file, conferenceShape);
  if (malformed.length > 0) return refuse('DocumentNotAcceptable', { findings: malformed });
  const document = file as ConferenceDocument;
  const findings = [...itself(document), ...twice(document), ...strangersIn(document)];
  const all = [
    ...findings,
    ...document.meetings.flatMap((meeting, at) => ofMeeting(document, meeting, ['meetings', at])),
  ];
  return all.length > 0 ? refuse('DocumentNotAcceptable', { findings: all }) : document;
}

function itself({ from, to }: ConferenceDocument): readonly DocumentFinding[] {
  return to < from ? [finding(['to'], 'EndsBeforeItStarts', { field: 'to' })] : [];
}

function twice({ stakeholders, issues, texts, documents }: ConferenceDocument): readonly DocumentFinding[] {
  return [
    ...repeated(stakeholders ?? [], 'stakeholders', 'symbol'),
    ...repeated(issues ?? [], 'issues', 'key'),
    ...repeated(texts ?? [], 'texts', 'shortTitle'),
    ...repeated(documents ?? [], 'documents', 'key'),
  ];
}

function repeated<Field extends string>(
  list: readonly Readonly<Record<Field, string | number>>[],
  name: string,
  field: Field,
): readonly DocumentFinding[] {
  const seen = new Map<string, number>();
  return list.flatMap((each, at) => {
    const value = String(each[field]);
    const first = seen.get(value);
    if (first === undefined) seen.set(value, at);
    return first === undefined ? [] : [finding([name, at, field], 'GivenTwice', { value, first: first + 1 })];
  });
}

const FIELDS: Readonly<Record<string, string>> = { endsOn: 'to', startsAt: 'from', endsAt: 'to' };

function ofMeeting(document: ConferenceDocument, meeting: MeetingInFile, path: Path): readonly DocumentFinding[] {
  const plan = planOf(meetingInput(document, meeting));
  const problem = acceptMeeting(plan);
  if (problem) return [told(problem, path)];
  return (meeting.agenda ?? []).flatMap((item, at) => {
    const accepted = acceptItem(agendaInput(item), { ...plan, conferenceId: '' });
    const missing = (item.from || item.to) && !item.day;
    if (missing) return [finding([...path, 'agenda', at], 'FieldMissing', { field: 'day' })];
    return isRefusal(accepted) ? [told(accepted, [...path, 'agenda', at])] : [];
  });
}

function told(
  { problem, facts }: { readonly problem: string; readonly facts: DocumentFinding['facts'] },
  path: Path,
): DocumentFinding {
  const field = String(facts['field'] ?? '');
  const at = FIELDS[field] ?? field;
  return finding(at === '' ? path : [...path, at], problem, facts);
}
