import { Injectable } from '@nestjs/common';
import { countWords } from '#lib/live-draft';
import { AmendmentsReader } from '../../amendments/amendments.reader.js';
import type { WordSource } from '../../live/shared-documents.js';
import type { Transaction } from '../../platform/database/database.js';
import { keyText } from '../../platform/graphql/loaders.js';
import { StakeholdersReader } from '../../stakeholders/stakeholders.reader.js';
import { MergesReader } from '../merges.reader.js';
import { type Found, type ToldOfWords, toldOfWords, voicesFor, writerOf } from './told-of-words.js';
import { WordSourcesReader } from './word-sources.reader.js';
import { WritersReader } from './writers.reader.js';

/** A run of words of one origin. */
export interface AttributedWords extends ToldOfWords {
  readonly text: string;
  readonly words: number;
}

/** Where in a draft words stand. */
export interface WordPlace {
  readonly id: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly division: string;
  /** The log entry that its words reflect. */
  readonly seq: number;
}

type OfDraft = { readonly id: string; readonly conferenceId: string };

/** Who wrote which words of a draft. */
@Injectable()
export class AttributionReader {
  constructor(
    private readonly words: WordSourcesReader,
    private readonly writers: WritersReader,
    private readonly amendments: AmendmentsReader,
    private readonly merges: MergesReader,
    private readonly stakeholders: StakeholdersReader,
  ) {}

  /** By provision, in the order of the text. Of provisions that the viewer may not read there are none. */
  async of(
    tx: Transaction,
    { id: draftId, conferenceId }: OfDraft,
    provisionIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly AttributedWords[]>> {
    const keys = provisionIds.map((id) => ({ draftId, id }));
    const lines = await this.words.byProvisions(tx, keys);
    const sources = [...lines.values()].flat(2).map(({ source }) => source);
    const found = await this.find(tx, conferenceId, sources);
    const runs = (key: object) =>
      (lines.get(keyText(key)) ?? [])
        .flat()
        .map(({ text, source }) => ({ text, words: countWords(text), ...toldOfWords(source, found) }));
    return new Map(keys.map((key) => [key.id, runs(key)]));
  }

  /** The provisions of a draft in reading order. */
  places(tx: Transaction, draftId: string): Promise<WordPlace[]> {
    return tx.sql<WordPlace>(
      `select p.provision_id as id, p.number, p.label, coalesce(d.label, '') as division, p.seq::int as seq
       from draft_provision p left join draft_division d on d.draft_id = p.draft_id and d.division_id = p.division_id
       where p.draft_id = $1 order by p.order_key, p.provision_id`,
      [draftId],
    );
  }

  private async find(tx: Transaction, conferenceId: string, sources: readonly WordSource[]): Promise<Found> {
    const merged = sources.filter((source) => source.kind === 'amendments');
    const merges = await this.merges.byIds(tx, once(merged.map(({ mergeId }) => mergeId)));
    const amendments = await this.amendments.byIds(tx, once(merged.flatMap(({ amendmentIds }) => amendmentIds)));
    const writers = sources.flatMap((source) => writerOf(source, { conferenceId, merges }) ?? []);
    const each = new Map(writers.map((writer) => [keyText(writer), writer]));
    const spoke = await this.writers.byWriters(tx, [...each.values()]);
    const voices = [
      ...[...amendments.values()].flatMap(voicesFor),
      ...[...spoke.values()].flatMap(({ stakeholderId }) => stakeholderId ?? []),
    ];
    const delegations = await this.stakeholders.byIds(tx, once(voices));
    return { conferenceId, amendments, merges, spoke, delegations };
  }
}

function once(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
