import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import { keyText, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { SPOKEN, type SpokenStance, STANCE, type StanceRow, type StanceView, toViews } from './stance-view.js';

export interface OwnStances {
  readonly said: StanceView | null;
  readonly drafted: StanceView | null;
}

interface Place {
  readonly draftId: string;
  readonly provisionId: string;
}

// The last thing that a delegation said of a provision, unless it was that it takes it back.
const IS_SAID = `s.state = 'CLEARED' and s.seq = (select max(l.seq) from stance l
  where (l.draft_id, l.provision_id, l.stakeholder_id) = (s.draft_id, s.provision_id, s.stakeholder_id)
    and l.state in ('CLEARED', 'TAKEN_BACK'))`;
const SAID = `${STANCE} where ${IS_SAID}`;

// The last draft of a delegation, unless it was cleared or dropped.
const IS_DRAFTED = `s.state = 'DRAFTED' and s.seq = (select max(l.seq) from stance l
  where (l.draft_id, l.provision_id, l.stakeholder_id) = (s.draft_id, s.provision_id, s.stakeholder_id)
    and l.state = 'DRAFTED')
  and not exists (select from stance e where e.id = s.id and e.state in ('CLEARED', 'DROPPED'))`;
const DRAFTED = `${STANCE} where ${IS_DRAFTED}`;
const IN_DRAFTS =
  'and s.draft_id = any($1::uuid[]) and ($2::uuid[] is null or s.provision_id = any($2)) order by s.seq';

@Injectable()
export class StancesReader {
  load(loaders: RequestLoaders, id: string): Promise<StanceView | null> {
    return isId(id) ? loaders.batch('stance', byIds).load(id) : Promise.resolve(null);
  }

  async loadSaid(loaders: RequestLoaders, place: Place): Promise<StanceView[]> {
    const { draftId, provisionId } = place;
    return (await loaders.batch('stances said', saidAt).load({ draftId, provisionId })) ?? [];
  }

  async loadDrafted(loaders: RequestLoaders, place: Place, stakeholderId: string): Promise<StanceView | null> {
    const { draftId, provisionId } = place;
    const drafts = (await loaders.batch('stances drafted', draftedAt).load({ draftId, provisionId })) ?? [];
    return drafts.find((draft) => draft.stakeholderId === stakeholderId) ?? null;
  }

  /** Cleared and not taken back, of every delegation, in the order in which they were said. */
  saidIn(
    tx: Transaction,
    draftIds: readonly string[],
    provisionIds: readonly string[] | null,
  ): Promise<SpokenStance[]> {
    return tx.sql<SpokenStance>(`${SPOKEN} where ${IS_SAID} ${IN_DRAFTS}`, [draftIds, provisionIds]);
  }

  /** What waits to be cleared, as far as the viewer may see: their own delegation's, or everybody's for the system. */
  draftedIn(tx: Transaction, draftIds: readonly string[], provisionIds: readonly string[]): Promise<SpokenStance[]> {
    return tx.sql<SpokenStance>(`${SPOKEN} where ${IS_DRAFTED} ${IN_DRAFTS}`, [draftIds, provisionIds]);
  }

  /** What a delegation says of one provision and what its members drafted. */
  async own(tx: Transaction, place: Place, stakeholderId: string): Promise<OwnStances> {
    const params = [place.draftId, place.provisionId, stakeholderId];
    const here = 'and s.draft_id = $1 and s.provision_id = $2 and s.stakeholder_id = $3';
    const [said] = await tx.sql<StanceRow>(`${SAID} ${here}`, params);
    const [drafted] = await tx.sql<StanceRow>(`${DRAFTED} ${here}`, params);
    const [first = null] = toViews(said ? [said] : []);
    const [last = null] = toViews(drafted ? [drafted] : []);
    return { said: first, drafted: last };
  }

  /** All that a delegation says and has drafted in a conference. */
  async ofDelegation(tx: Transaction, conferenceId: string, stakeholderId: string) {
    const here = 'and s.conference_id = $1 and s.stakeholder_id = $2 order by s.seq';
    const said = await tx.sql<StanceRow>(`${SAID} ${here}`, [conferenceId, stakeholderId]);
    const drafted = await tx.sql<StanceRow>(`${DRAFTED} ${here}`, [conferenceId, stakeholderId]);
    return { said: toViews(said), drafted: toViews(drafted) };
  }

  /** The same of several, without the words. */
  async ofDelegations(tx: Transaction, conferenceId: string, stakeholderIds: readonly string[]) {
    const here = 'and s.conference_id = $1 and s.stakeholder_id = any($2::uuid[]) order by s.seq';
    const said = await tx.sql<SpokenStance>(`${SPOKEN} where ${IS_SAID} ${here}`, [conferenceId, stakeholderIds]);
    const drafted = await tx.sql<SpokenStance>(`${SPOKEN} where ${IS_DRAFTED} ${here}`, [conferenceId, stakeholderIds]);
    return { said, drafted };
  }

  /** Whether anything that the viewer sees waits to be cleared. */
  async anyDrafted(tx: Transaction, conferenceId: string): Promise<boolean> {
    const found = await tx.sql(`select from stance s where ${IS_DRAFTED} and s.conference_id = $1 limit 1`, [
      conferenceId,
    ]);
    return found.length > 0;
  }

  /** A stance by its id: the delegation's word where it is one, else its draft; null where it was taken back. */
  async one(tx: Transaction, id: string): Promise<StanceView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** Whatever has become of them: for what was said in calls that have ended. */
  async everSaid(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, StanceView>> {
    const rows = await tx.sql<StanceRow>(`${STANCE} where s.state = 'CLEARED' and s.id = any($1::uuid[])`, [ids]);
    return keyedById(toViews(rows));
  }

  loadEverSaid(loaders: RequestLoaders, id: string): Promise<StanceView | null> {
    return loaders.batch<string, StanceView>('stance ever said', (tx, ids) => this.everSaid(tx, ids)).load(id);
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, StanceView>> {
  const said = await tx.sql<StanceRow>(`${SAID} and s.id = any($1::uuid[])`, [ids]);
  const drafted = await tx.sql<StanceRow>(`${DRAFTED} and s.id = any($1::uuid[])`, [ids]);
  return keyedById(toViews([...drafted, ...said]));
}

const saidAt = (tx: Transaction, places: readonly Place[]) => at(tx, SAID, places);
const draftedAt = (tx: Transaction, places: readonly Place[]) => at(tx, DRAFTED, places);

async function at(tx: Transaction, stances: string, places: readonly Place[]): Promise<Map<string, StanceView[]>> {
  const rows = await tx.sql<StanceRow>(
    `${stances} and (s.draft_id, s.provision_id) in (select * from unnest($1::uuid[], $2::uuid[])) order by s.seq`,
    [places.map(({ draftId }) => draftId), places.map(({ provisionId }) => provisionId)],
  );
  return groupedBy(toViews(rows), ({ draftId, provisionId }) => keyText({ draftId, provisionId }));
}
