import { Injectable } from '@nestjs/common';
import { citeDocument, documentForms, documentSeries, type Numbered } from '#lib/documents';
import { reachOf } from '#lib/positions';
import type { ItemFacts, ReportReach } from '#lib/reports';
import type { Transaction } from '../../platform/database/database.js';
import { groupedBy } from '../../platform/database/grouped-by.js';

interface Keyed {
  readonly itemId: string;
  readonly key: string;
}
type Said = Keyed & { readonly by: string; readonly text: string };
type Spoken = Keyed & { readonly by: string; readonly turns: number; readonly seconds: number };
type Decided = Keyed & { readonly cited: string | null; readonly text: string };
type Lying = Keyed & Numbered & { readonly title: string };

const ITEMS = `select i.id, i.number, i.title, i.audience as key,
    array(select coalesce(d.number, d.label, p.number, p.label, '') from agenda_item_provision l
      left join provision p on p.id = l.provision_id
      left join lateral (select number, label from draft_provision x where x.provision_id = l.provision_id limit 1) d on true
      where l.agenda_item_id = i.id order by p.instrument_id, p.place nulls last, l.provision_id) as provisions
  from agenda_item i where i.meeting_id = $1 and i.withdrawn_at is null order by i.order_key, i.id`;
const OF_ITEMS = 'i.meeting_id = $1 and i.withdrawn_at is null';
const CORRECTED = (table: string): string => `join lateral (select c.text from ${table} c where c.first_id = f.id
    order by c.version desc limit 1) last on true
  where f.version = 1 and ${OF_ITEMS} order by f.seq`;
const INTERVENTIONS = `select f.agenda_item_id as "itemId", f.audience as key, s.name as by, last.text
  from intervention f join agenda_item i on i.id = f.agenda_item_id join stakeholder s on s.id = f.stakeholder_id
  ${CORRECTED('intervention')}`;
const DECISIONS = `select f.agenda_item_id as "itemId", f.audience as key, last.text,
    coalesce((select coalesce(x.number, x.label) from draft_provision x where x.provision_id = f.provision_id limit 1),
      (select coalesce(p.number, p.label) from provision p where p.id = f.provision_id)) as cited
  from item_decision f join agenda_item i on i.id = f.agenda_item_id ${CORRECTED('item_decision')}`;
const SPOKEN = `select t.agenda_item_id as "itemId", t.audience as key, s.name as by, count(distinct t.request_id)::int as turns,
    sum(extract(epoch from coalesce(e.at, t.at) - t.at))::float as seconds
  from floor_turn t join agenda_item i on i.id = t.agenda_item_id join floor_request r on r.id = t.request_id
  join stakeholder s on s.id = r.stakeholder_id left join floor_turn_end e on e.turn_id = t.id
  where ${OF_ITEMS} group by 1, 2, 3 order by min(t.seq)`;
const DOCUMENTS = `select l.agenda_item_id as "itemId", d.audience as key, d.series, d.number, d.form, d.nth, d.title
  from agenda_item_document l join agenda_item i on i.id = l.agenda_item_id join document d on d.id = l.document_id
  where ${OF_ITEMS} and d.status = 'FILED' order by array_position('{${documentSeries.join(',')}}', d.series), d.number,
    array_position('{${documentForms.join(',')}}', d.form), d.nth`;

/** The items of a meeting in their order, each with what lay before the meeting, was said, and was decided. */
@Injectable()
export class ItemsOfMeeting {
  async of(tx: Transaction, meetingId: string): Promise<ItemFacts[]> {
    const about = async <Row extends Keyed>(sql: string) =>
      groupedBy(await tx.sql<Row>(sql, [meetingId]), (row) => row.itemId);
    const said = await about<Said>(INTERVENTIONS);
    const spoken = await about<Spoken>(SPOKEN);
    const decided = await about<Decided>(DECISIONS);
    const lying = await about<Lying>(DOCUMENTS);
    const items = await tx.sql<{ id: string; number: string; title: string; key: string; provisions: string[] }>(
      ITEMS,
      [meetingId],
    );
    return items.map(({ key, id, provisions, ...item }) => ({
      ...item,
      id,
      reach: reached(key),
      provisions: provisions.filter((cited) => cited !== ''),
      interventions: (said.get(id) ?? []).map(({ by, text, ...of }) => ({ reach: reached(of.key), by, text })),
      spoken: (spoken.get(id) ?? []).map(({ by, turns, seconds, ...of }) => ({
        reach: reached(of.key),
        by,
        turns,
        seconds,
      })),
      decisions: (decided.get(id) ?? []).map(({ cited, text, ...of }) => ({ reach: reached(of.key), cited, text })),
      documents: (lying.get(id) ?? []).map(({ title, ...of }) => ({
        reach: reached(of.key),
        cited: citeDocument(of) ?? '',
        title,
      })),
    }));
  }
}

const reached = (key: string): ReportReach => reachOf(key) as ReportReach;
