import { csvRecord } from '../../platform/http/csv.js';
import type { Attribution, AttributionRow } from './export-attribution.js';

export interface FileKind {
  readonly type: string;
  write(attribution: Attribution): AsyncIterable<string>;
}

/** The forms in which an attribution is handed out. */
export const ATTRIBUTION_FILES: Readonly<Record<string, FileKind>> = {
  csv: { type: 'text/csv; charset=utf-8', write: asCsv },
  json: { type: 'application/json; charset=utf-8', write: asJson },
};

const COLUMNS: Readonly<Record<string, (row: AttributionRow) => string | number | null>> = {
  number: ({ place }) => place.number,
  label: ({ place }) => place.label,
  division: ({ place }) => place.division,
  text: ({ text }) => text,
  words: ({ words }) => words,
  from: ({ from }) => from,
  delegations: ({ delegations }) => delegations.map(({ symbol }) => symbol).join(' '),
  delegation_names: ({ delegations }) => delegations.map(({ name }) => name).join('; '),
  person: ({ person }) => person?.name ?? null,
  began: ({ began }) => began?.toISOString() ?? null,
  ended: ({ ended }) => ended?.toISOString() ?? null,
  amendments: ({ amendmentIds }) => amendmentIds.join(' '),
  merge: ({ mergeId }) => mergeId,
  provision: ({ place }) => place.id,
  seq: ({ place }) => place.seq,
};

// The mark at the beginning tells spreadsheets that it is UTF-8.
async function* asCsv({ rows }: Attribution): AsyncGenerator<string> {
  yield `\ufeff${csvRecord(Object.keys(COLUMNS))}`;
  for await (const row of rows) yield csvRecord(Object.values(COLUMNS).map((value) => value(row)));
}

async function* asJson({ draft, rows }: Attribution): AsyncGenerator<string> {
  const { id, title, seq } = draft;
  yield `{"draft":${JSON.stringify({ id, title, seq })},"runs":[`;
  let between = '\n';
  for await (const row of rows) {
    yield `${between}${JSON.stringify(told(row))}`;
    between = ',\n';
  }
  yield '\n]}\n';
}

function told({ place, delegations, person, ...run }: AttributionRow): object {
  return {
    provision: place,
    ...run,
    delegations: delegations.map(({ id, symbol, name }) => ({ id, symbol, name })),
    person: person && { id: person.id, name: person.name },
  };
}
