import { Injectable } from '@nestjs/common';
import { DraftingRooms, type SourcedLine } from '../../live/drafting-rooms.js';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';
import { keyText, type RequestLoaders } from '../../platform/graphql/loaders.js';

export interface ProvisionOfDraft {
  readonly draftId: string;
  readonly id: string;
}

/** A person of a conference. */
export interface Writer {
  readonly conferenceId: string;
  readonly personId: string;
}

/** Where the words of drafts come from, and for whom those speak who wrote them. */
@Injectable()
export class WordSourcesReader {
  constructor(private readonly rooms: DraftingRooms) {}

  async load(loaders: RequestLoaders, { draftId, id }: ProvisionOfDraft): Promise<readonly SourcedLine[]> {
    const batch = loaders.batch<ProvisionOfDraft, readonly SourcedLine[]>('word sources', (tx, keys) =>
      this.byProvisions(tx, keys),
    );
    return (await batch.load({ draftId, id })) ?? [];
  }

  /** The delegation that somebody speaks for, or last spoke for; null where they spoke for none. */
  loadDelegation(loaders: RequestLoaders, { conferenceId, personId }: Writer): Promise<string | null> {
    return loaders.batch('delegations of writers', delegationsOf).load({ conferenceId, personId });
  }

  private async byProvisions(
    tx: Transaction,
    keys: readonly ProvisionOfDraft[],
  ): Promise<Map<string, readonly SourcedLine[]>> {
    const found = new Map<string, readonly SourcedLine[]>();
    for (const [draftId, of] of groupedBy(keys, (key) => key.draftId)) {
      const ids = of.map(({ id }) => id);
      for (const [id, lines] of await this.rooms.sources(tx, { kind: 'DRAFT', id: draftId }, ids))
        found.set(keyText({ draftId, id }), lines);
    }
    return found;
  }
}

async function delegationsOf(tx: Transaction, writers: readonly Writer[]): Promise<Map<string, string>> {
  const rows = await tx.sql<Writer & { stakeholderId: string }>(
    `select distinct on (w.conference, w.person) w.conference as "conferenceId", w.person as "personId",
       m.stakeholder_id as "stakeholderId"
     from unnest($1::uuid[], $2::uuid[]) as w (conference, person)
     join membership m on m.conference_id = w.conference and m.person_id = w.person and m.stakeholder_id is not null
     order by w.conference, w.person, m.until is null desc, m.seq desc`,
    [writers.map(({ conferenceId }) => conferenceId), writers.map(({ personId }) => personId)],
  );
  return new Map(
    rows.map(({ conferenceId, personId, stakeholderId }) => [keyText({ conferenceId, personId }), stakeholderId]),
  );
}
