import type { ConferenceDocument } from './conference-document.js';
import { type DocumentFinding, finding, type Path } from './finding.js';

/** Everything that a file points at and that is not in it. */
export function strangersIn(document: ConferenceDocument): readonly DocumentFinding[] {
  return [...unknownIssues(document), ...unknownTexts(document), ...ofAgendas(document), ...ofDocuments(document)];
}

function unknownIssues({ issues, documents, meetings }: ConferenceDocument): readonly DocumentFinding[] {
  const known = new Set((issues ?? []).map(({ key }) => key));
  const missing = (keys: readonly string[] | null | undefined, path: Path): readonly DocumentFinding[] =>
    unknown(keys ?? [], known).map(([key, at]) => finding([...path, at], 'IssueNotInFile', { key }));
  return [
    ...(documents ?? []).flatMap((document, at) => missing(document.issues, ['documents', at, 'issues'])),
    ...meetings.flatMap(({ agenda }, at) =>
      (agenda ?? []).flatMap((item, nth) => missing(item.issues, ['meetings', at, 'agenda', nth, 'issues'])),
    ),
  ];
}

// Provisions are found in a text that the file brings along.
function unknownTexts({ texts, issues, meetings }: ConferenceDocument): readonly DocumentFinding[] {
  const brought = new Set((texts ?? []).flatMap(({ shortTitle, file }) => (file ? [shortTitle] : [])));
  const pointing = [
    ...(issues ?? []).map((issue, at) => [issue, ['issues', at]] as const),
    ...meetings.flatMap(({ agenda }, at) =>
      (agenda ?? []).map((item, nth) => [item, ['meetings', at, 'agenda', nth]] as const),
    ),
  ];
  return pointing.flatMap(([{ text, provisions }, path]) => {
    if (text && !brought.has(text)) return [finding([...path, 'text'], 'TextNotInFile', { text })];
    return provisions?.length && brought.size === 0 ? [finding([...path, 'provisions'], 'NoTextInFile')] : [];
  });
}

function ofAgendas({ documents, meetings }: ConferenceDocument): readonly DocumentFinding[] {
  const known = new Set((documents ?? []).map(({ key }) => key));
  return meetings.flatMap(({ agenda }, at) =>
    (agenda ?? []).flatMap((item, nth) =>
      unknown(item.documents ?? [], known).map(([key, which]) =>
        finding(['meetings', at, 'agenda', nth, 'documents', which], 'DocumentNotInFile', { key }),
      ),
    ),
  );
}

// A document follows one that has its number already.
function ofDocuments({ documents, stakeholders }: ConferenceDocument): readonly DocumentFinding[] {
  const symbols = new Set((stakeholders ?? []).map(({ symbol }) => String(symbol)));
  const before = new Set<string>();
  return (documents ?? []).flatMap(({ key, sources, follows }, at) => {
    const findings = unknown((sources ?? []).map(String), symbols).map(([symbol, nth]) =>
      finding(['documents', at, 'sources', nth], 'StakeholderNotInFile', { symbol }),
    );
    const alone = !follows || before.has(follows.document);
    before.add(key);
    return alone
      ? findings
      : [
          ...findings,
          finding(['documents', at, 'follows', 'document'], 'DocumentNotBefore', { key: follows.document }),
        ];
  });
}

function unknown(names: readonly string[], known: ReadonlySet<string>): readonly (readonly [string, number])[] {
  return names.flatMap((name, at) => (known.has(name) ? [] : [[name, at] as const]));
}
