import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
import { keyText, type RequestLoaders } from '../platform/graphql/loaders.js';
import { headingWords } from './heading-words.js';

/** A provision or a heading that an amendment is about. */
export interface Amended {
  readonly instrumentId: string;
  readonly conferenceId: string;
  /** How it is cited: its number, else its label. */
  readonly cited: string | null;
  /** As they stand: in the draft where one is open and the viewer reads it, else in the base text. */
  readonly content: Content;
  /** The audience of these words: the draft's where it has changed them, else the base text's. */
  readonly audience: string;
  /** True where a draft is open that has it no longer. */
  readonly gone: boolean;
}

export interface AmendedProvision extends Amended {
  readonly provisionId: string;
  /** The provision it stands behind; null for the first. */
  readonly before: string | null;
}

/** Where an amendment was written. */
export interface AmendedAt {
  readonly provisionId: string;
  readonly headingOf: string | null;
}

const PROVISION = `
  with known as (
    select p.id, p.instrument_id, p.conference_id, coalesce(p.number, p.label) as cited, p.content, p.place, p.audience
    from provision p where p.id = $1
    union all
    select dp.provision_id, d.instrument_id, d.conference_id, coalesce(dp.number, dp.label), dp.content, null, d.audience
    from draft_provision dp join draft d on d.id = dp.draft_id where dp.provision_id = $1 and dp.added
  )
  select k.id as "provisionId", k.instrument_id as "instrumentId", k.conference_id as "conferenceId",
    coalesce(dp.number, dp.label, k.cited) as cited, coalesce(dp.content, k.content) as content,
    case when dp.content <> k.content then d.audience else k.audience end as audience,
    d.id is not null and dp.provision_id is null as gone,
    case when d.id is null
      then (select b.id from provision b where b.instrument_id = k.instrument_id and b.place < k.place order by b.place desc limit 1)
      else (select b.provision_id from draft_provision b where b.draft_id = d.id
        and (b.order_key, b.provision_id) < (dp.order_key, dp.provision_id) order by b.order_key desc, b.provision_id desc limit 1)
    end as before
  from known k left join draft d on d.instrument_id = k.instrument_id
  left join draft_provision dp on dp.draft_id = d.id and dp.provision_id = k.id`;

const HEADING = `
  with known as (
    select o.id, o.instrument_id, o.conference_id, o.label as cited, ${headingWords('o')} as content, o.audience
    from division o where o.id = $1
    union all
    select dd.division_id, d.instrument_id, d.conference_id, dd.label, ${headingWords('dd')}, d.audience
    from draft_division dd join draft d on d.id = dd.draft_id
    where dd.division_id = $1 and not exists (select from division o where o.id = dd.division_id)
  )
  select k.instrument_id as "instrumentId", k.conference_id as "conferenceId", coalesce(dd.label, k.cited) as cited,
    coalesce(now.content, k.content) as content,
    case when now.content <> k.content then d.audience else k.audience end as audience, d.id is not null and dd.division_id is null as gone
  from known k left join draft d on d.instrument_id = k.instrument_id
  left join draft_division dd on dd.draft_id = d.id and dd.division_id = k.id
  left join lateral (select ${headingWords('dd')} as content where dd.division_id is not null) now on true`;

@Injectable()
export class CurrentWordsReader {
  async of(tx: Transaction, provisionId: string): Promise<AmendedProvision | null> {
    if (!isId(provisionId)) return null;
    return (await tx.sql<AmendedProvision>(PROVISION, [provisionId]))[0] ?? null;
  }

  async ofHeading(tx: Transaction, divisionId: string): Promise<Amended | null> {
    if (!isId(divisionId)) return null;
    return (await tx.sql<Amended>(HEADING, [divisionId]))[0] ?? null;
  }

  /** What stands by now where an amendment was written. */
  now(tx: Transaction, { provisionId, headingOf }: AmendedAt): Promise<Amended | null> {
    return headingOf === null ? this.of(tx, provisionId) : this.ofHeading(tx, headingOf);
  }

  /** The words that stand by now at a place; null where nothing stands there any more. */
  load(loaders: RequestLoaders, place: AmendedAt): Promise<Content | null> {
    const read = async (tx: Transaction, places: readonly AmendedAt[]) => {
      const found = new Map<string, Content>();
      for (const each of places) {
        const now = await this.now(tx, each);
        if (now !== null && !now.gone) found.set(keyText(each), now.content);
      }
      return found;
    };
    return loaders.batch('words at amended place', read).load(place);
  }

  /** True of a provision that a merge had added to a draft, and that is there no longer. */
  async wasAdded(tx: Transaction, provisionId: string): Promise<boolean> {
    if (!isId(provisionId)) return false;
    return (
      (await tx.sql('select from merge_amendment where added_provision_id = $1 limit 1', [provisionId])).length > 0
    );
  }

  async hasIssue(tx: Transaction, conferenceId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return (await tx.sql('select from issue where id = $1 and conference_id = $2', [id, conferenceId])).length > 0;
  }

  /** Null where no such stakeholder takes part in the conference. */
  async symbolOf(tx: Transaction, conferenceId: string, stakeholderId: string): Promise<string | null> {
    if (!isId(stakeholderId)) return null;
    const [row] = await tx.sql<{ symbol: string }>(
      'select symbol from stakeholder where id = $1 and conference_id = $2',
      [stakeholderId, conferenceId],
    );
    return row?.symbol ?? null;
  }
}
