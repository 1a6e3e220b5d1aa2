import type { Participant } from '#lib/registration';
import { type Locale, say, sayKind } from '#lib/words';
import { csvRecord } from '../platform/http/csv.js';

/** The list of participants as CSV. The mark at the beginning tells spreadsheets that it is UTF-8. */
export function participantsTable(locale: Locale, participants: readonly Participant[]): string {
  const heads = (['category', 'country', 'organisation', 'role', 'name', 'post', 'attendance'] as const).map((column) =>
    say(locale, `participants.${column}`),
  );
  const lines = participants.map(({ category, country, organisation, role, name, post, attendance }) =>
    csvRecord([
      sayKind(locale, 'category', category, { kind: category }),
      country,
      organisation,
      sayKind(locale, 'delegationRole', role),
      name,
      post,
      sayKind(locale, 'attendance', attendance),
    ]),
  );
  return `\ufeff${csvRecord(heads)}${lines.join('')}`;
}
