import type { Audience, Schema } from '#lib/contract';
import type { DocumentSeries } from '#lib/documents';
import type { WholeDocument } from './use-documents.js';

/** A document's description while it is being written. */
export interface DocumentPlan {
  readonly series: DocumentSeries;
  readonly title: string;
  readonly language: string;
  readonly date: string;
  readonly audience: Audience;
  /** One to a line. */
  readonly sources: string;
  readonly issueIds: readonly string[];
  readonly agendaItemIds: readonly string[];
}

interface Body {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
}

/** What to begin with: the draft as it stands, or the document that it follows, or nothing. */
export function planOf(
  from: WholeDocument | null,
  { series, day, language }: { readonly series: DocumentSeries; readonly day: string; readonly language: string },
): DocumentPlan {
  if (from === null)
    return {
      series,
      title: '',
      language,
      date: day,
      audience: 'CONFERENCE',
      sources: '',
      issueIds: [],
      agendaItemIds: [],
    };
  const isDraft = from.status === 'DRAFT';
  return {
    series: from.series,
    title: from.title,
    language: from.language,
    date: isDraft ? from.date : day,
    audience: from.intended,
    sources: [...from.sources.map(({ symbol }) => symbol), ...from.otherSources].join('\n'),
    issueIds: from.issues.map(({ id }) => id),
    agendaItemIds: from.agendaItems.map(({ id }) => id),
  };
}

/** As it is sent. A line that is a stakeholder's symbol or name means that stakeholder; `bodies` is null for a delegation. */
export function inputOf(plan: DocumentPlan, bodies: readonly Body[] | null): Schema.DocumentInput {
  const { sources, ...rest } = plan;
  const lines = sources.split('\n').map((line) => line.trim());
  const named = bodies === null ? [] : lines.filter((line) => line !== '').map((line) => bodyOf(line, bodies));
  return {
    ...rest,
    title: plan.title.trim(),
    sourceIds: named.flatMap((each) => (typeof each === 'string' ? [] : [each.id])),
    otherSources: named.filter((each) => typeof each === 'string'),
  };
}

function bodyOf(line: string, bodies: readonly Body[]): Body | string {
  const wanted = line.toLocaleLowerCase();
  return bodies.find(({ symbol, name }) => [symbol, name].some((each) => each.toLocaleLowerCase() === wanted)) ?? line;
}
