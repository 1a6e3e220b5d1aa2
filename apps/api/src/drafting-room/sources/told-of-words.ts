import type { AmendmentView } from '../../amendments/amendments.reader.js';
import type { PersonView } from '../../identity/people.reader.js';
import type { WordSource } from '../../live/shared-documents.js';
import { keyText } from '../../platform/graphql/loaders.js';
import type { StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import type { MergeView } from '../merges.reader.js';
import type { Spoke, Writer } from './writers.reader.js';

/** What the viewer may be told of words of one origin. */
export interface ToldOfWords {
  readonly from: 'base' | 'amendments' | 'session' | 'compromise';
  /** For whom the words were asked or written; more than one where several asked for the same. */
  readonly delegations: readonly StakeholderView[];
  /** Those that the viewer may read. */
  readonly amendmentIds: readonly string[];
  readonly mergeId: string | null;
  /** Who wrote them, or put those of amendments in, where the viewer may know. */
  readonly person: PersonView | null;
  readonly began: Date | null;
  readonly ended: Date | null;
}

/** All that was found of the origins of some words, as far as the viewer may see it. */
export interface Found {
  readonly conferenceId: string;
  readonly amendments: ReadonlyMap<string, AmendmentView>;
  readonly merges: ReadonlyMap<string, MergeView>;
  /** By `keyText` of the writer. */
  readonly spoke: ReadonlyMap<string, Spoke>;
  readonly delegations: ReadonlyMap<string, StakeholderView>;
}

type From<Kind extends WordSource['kind']> = Extract<WordSource, { kind: Kind }>;

export function toldOfWords(source: WordSource, found: Found): ToldOfWords {
  switch (source.kind) {
    case 'base':
      return OF_THE_BASE;
    case 'amendments':
      return ofAmendments(source, found);
    case 'session':
      return ofSession(source, found);
  }
}

/** Null for words that nobody sat down to write. */
export function writerOf(source: WordSource, { conferenceId, merges }: Pick<Found, 'conferenceId' | 'merges'>) {
  if (source.kind === 'base') return null;
  if (source.kind === 'session') return writer(conferenceId, source.personId, source.from);
  const merge = merges.get(source.mergeId);
  return merge ? writer(conferenceId, merge.byId, merge.at) : null;
}

/** Those who ask for an amendment, the first of them first. */
export function voicesFor({ stakeholderId, coSponsorIds }: AmendmentView): readonly string[] {
  return [stakeholderId, ...coSponsorIds];
}

const OF_THE_BASE: ToldOfWords = {
  from: 'base',
  delegations: [],
  amendmentIds: [],
  mergeId: null,
  person: null,
  began: null,
  ended: null,
};

function ofAmendments(source: From<'amendments'>, found: Found): ToldOfWords {
  const { kind: from, mergeId } = source;
  const amendments = source.amendmentIds.flatMap((id) => found.amendments.get(id) ?? []);
  const delegations = named(amendments.flatMap(voicesFor), found);
  const at = found.merges.get(mergeId)?.at ?? null;
  const amendmentIds = amendments.map(({ id }) => id);
  return {
    from,
    delegations,
    amendmentIds,
    mergeId,
    person: spoke(source, found)?.person ?? null,
    began: at,
    ended: at,
  };
}

function ofSession(source: From<'session'>, found: Found): ToldOfWords {
  const from = source.compromise ? 'compromise' : 'session';
  const { person = null, stakeholderId = null } = spoke(source, found) ?? {};
  const delegations = stakeholderId === null ? [] : named([stakeholderId], found);
  return { ...OF_THE_BASE, from, delegations, person, began: source.from, ended: source.to };
}

function spoke(source: WordSource, found: Found): Spoke | undefined {
  const who = writerOf(source, found);
  return who === null ? undefined : found.spoke.get(keyText(who));
}

function named(ids: readonly string[], { delegations }: Found): readonly StakeholderView[] {
  return [...new Set(ids)].flatMap((id) => delegations.get(id) ?? []);
}

function writer(conferenceId: string, personId: string | null, at: Date): Writer | null {
  return personId === null ? null : { conferenceId, personId, at };
}
