import { acceptWords, type NotAcceptable, notAcceptable, type Reach } from '#lib/positions';
import type { DocumentSeries } from './citing.js';

export interface DocumentInput {
  readonly series: DocumentSeries;
  readonly title: string;
  /** ISO 639, such as `en`. */
  readonly language: string;
  /** The day it bears. */
  readonly date: string;
  /** Who reads it once it is filed. */
  readonly audience: Reach;
  readonly sourceIds: readonly string[];
  /** Sources that are no stakeholder of the conference. */
  readonly otherSources: readonly string[];
  readonly issueIds: readonly string[];
  readonly agendaItemIds: readonly string[];
}

const TITLE_LIMIT = 500;
const SOURCE_LIMIT = 200;
const MOST = { sources: 50, issues: 50, agendaItems: 50 } as const;

/** The description of a document, tidied; `ofDelegation` where one delegation writes it and is its source. */
export function acceptDocument(input: DocumentInput, ofDelegation: boolean): DocumentInput | NotAcceptable {
  const { language, audience } = input;
  const title = input.title.trim();
  const otherSources = input.otherSources.map((each) => each.trim()).filter((each) => each !== '');
  const problem =
    acceptWords(title, { field: 'title', most: TITLE_LIMIT }) ??
    otherSources.map((each) => acceptWords(each, { field: 'otherSources', most: SOURCE_LIMIT })).find((each) => each) ??
    tooMany('sources', [...input.sourceIds, ...otherSources]) ??
    tooMany('issues', input.issueIds) ??
    tooMany('agendaItems', input.agendaItemIds);
  if (problem) return problem;
  if (audience === 'DELEGATION') return notAcceptable('DocumentOfOneDelegation');
  if (!/^[a-z]{2,3}$/.test(language)) return notAcceptable('LanguageUnknown', { language: language.slice(0, 20) });
  if (ofDelegation && (input.sourceIds.length > 0 || otherSources.length > 0)) return notAcceptable('ForeignSource');
  const once = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
  return {
    ...input,
    title,
    otherSources,
    sourceIds: once(input.sourceIds),
    issueIds: once(input.issueIds),
    agendaItemIds: once(input.agendaItemIds),
  };
}

function tooMany(field: keyof typeof MOST, all: readonly string[]): NotAcceptable | null {
  return all.length > MOST[field] ? notAcceptable('TooMany', { field, most: MOST[field] }) : null;
}
