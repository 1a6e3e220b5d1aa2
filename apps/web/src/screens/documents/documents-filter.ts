import { type DocumentSeries, documentSeries } from '#lib/documents';

/** Which documents are looked at, as the address of the page says it. */
export interface DocumentsFilter {
  readonly series: DocumentSeries | null;
  readonly issue: string | null;
}

export function readFilter(address: URLSearchParams): DocumentsFilter {
  const series = address.get('series');
  return { series: documentSeries.find((each) => each === series) ?? null, issue: address.get('issue') };
}

/** The same as an address again; what is not filtered by is not in it. */
export function writeFilter(filter: DocumentsFilter): URLSearchParams {
  const named = Object.entries(filter).filter((pair): pair is [string, string] => pair[1] !== null);
  return new URLSearchParams(named);
}
