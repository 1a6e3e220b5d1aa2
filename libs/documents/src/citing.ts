/** DOC: the main series. DT: temporary texts of a meeting. INF: for information. ADM: of the meeting's own running. */
export const documentSeries = ['DOC', 'DT', 'INF', 'ADM'] as const;
export type DocumentSeries = (typeof documentSeries)[number];

/** A document by itself, or what it is to the one it belongs to. */
export const documentForms = ['ORIGINAL', 'REV', 'CORR', 'ADD'] as const;
export type DocumentForm = (typeof documentForms)[number];

export interface Numbered {
  readonly series: DocumentSeries;
  /** Null until it is filed. */
  readonly number: number | null;
  readonly form: DocumentForm;
  /** Which revision, corrigendum or addendum; null for an original, and until it is filed. */
  readonly nth: number | null;
}

const SIGNS = { REV: 'Rev.', CORR: 'Corr.', ADD: 'Add.' } as const;

/** As people cite it; null while it is a draft. */
export function citeDocument({ series, number, form, nth }: Numbered): string | null {
  if (number === null) return null;
  if (form === 'ORIGINAL') return `${series} ${number}`;
  return nth === null ? null : `${series} ${number} (${SIGNS[form]}${nth})`;
}
