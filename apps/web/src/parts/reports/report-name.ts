import type { ReportForm } from '#lib/contract';
import type { Words } from '../../client/words.js';

/** `Report (Rev.2)`, as it is cited. */
export function reportName(
  words: Words,
  { form, nth }: { readonly form: ReportForm; readonly nth: number | null },
): string {
  return words.sayKind('reportForm', form, { nth });
}
