/** Rows come and stay, for the owner of the tables too. */
export const STAYS = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select, insert on ${table} to caucus_app;
  create policy seen on ${table} for select using (caucus.sees(audience) or caucus.is_system());
  create trigger ${table}_stays before update or delete on ${table}
    for each row execute function caucus.refuse_change();
  create trigger ${table}_is_kept before truncate on ${table}
    for each statement execute function caucus.refuse_change();
`;

const LEADS = (table: string): string =>
  `(caucus.chairs(${table}.conference_id) or caucus.manages(${table}.conference_id)) and ${table}.person_id = caucus.person()`;

// What is said in the room is for those in it, who of a public item are those who take part.
const OF_ITEM = (table: string, more = 'true'): string => `exists (select from agenda_item i
    where i.id = ${table}.agenda_item_id and i.conference_id = ${table}.conference_id
      and ${table}.audience = case when i.audience = 'public' then 'conference:' || i.conference_id else i.audience end
      and ${more})`;

const OF_REQUEST = (table: string): string => `exists (select from floor_request r where r.id = ${table}.request_id
    and r.agenda_item_id = ${table}.agenda_item_id and r.conference_id = ${table}.conference_id
    and r.audience = ${table}.audience)`;

const LIKE_ITEM = (table: string): string => `exists (select from agenda_item i where i.id = ${table}.agenda_item_id
    and i.conference_id = ${table}.conference_id and i.audience = ${table}.audience)`;

const OF_CONFERENCE = (table: string): string => `exists (select from stakeholder s where s.id = ${table}.stakeholder_id
    and s.conference_id = ${table}.conference_id)`;

const PROVISION = (table: string): string => `(${table}.provision_id is null
    or exists (select from provision p where p.id = ${table}.provision_id and p.conference_id = ${table}.conference_id)
    or exists (select from draft_provision p where p.provision_id = ${table}.provision_id
      and p.conference_id = ${table}.conference_id))`;

const IN_MEETING = (table: string): string => `i.meeting_id = ${table}.meeting_id`;

/** A delegation asks and withdraws for itself; whoever leads the meeting does the rest. */
export const LIST_RIGHTS = `
  create policy set on speakers_list for insert with check (
    ${LEADS('speakers_list')} and ${OF_ITEM('speakers_list', IN_MEETING('speakers_list'))}
  );
  create policy asked on floor_request for insert with check (
    person_id = caucus.person() and ${OF_ITEM('floor_request', IN_MEETING('floor_request'))}
    and ${OF_CONFERENCE('floor_request')}
    and (caucus.speaks_for(stakeholder_id) or ${LEADS('floor_request')})
  );
  create policy ended on floor_request_end for insert with check (
    person_id = caucus.person() and ${OF_REQUEST('floor_request_end')}
    and ((why = 'WITHDRAWN' and caucus.speaks_for(stakeholder_id)) or ${LEADS('floor_request_end')})
  );
  create policy moved on floor_move for insert with check (${LEADS('floor_move')} and ${OF_REQUEST('floor_move')});
`;

export const TURN_RIGHTS = `
  create policy given on floor_turn for insert with check (${LEADS('floor_turn')} and ${OF_REQUEST('floor_turn')});
  create policy ended on floor_turn_end for insert with check (
    ${LEADS('floor_turn_end')} and exists (select from floor_turn t where t.id = turn_id
      and t.conference_id = floor_turn_end.conference_id and t.audience = floor_turn_end.audience)
  );
`;

export const NOTE_RIGHTS = `
  create policy taken_up on item_taken_up for insert with check (
    ${LEADS('item_taken_up')} and ${LIKE_ITEM('item_taken_up')} and ${PROVISION('item_taken_up')}
  );
  create policy noted on intervention for insert with check (
    ${LEADS('intervention')} and ${OF_ITEM('intervention')} and ${OF_CONFERENCE('intervention')}
    and (turn_id is null or exists (select from floor_turn t where t.id = turn_id
      and t.agenda_item_id = intervention.agenda_item_id and t.audience = intervention.audience))
    and (version = 1 or exists (select from intervention c where c.id = intervention.first_id
      and c.agenda_item_id = intervention.agenda_item_id and c.stakeholder_id = intervention.stakeholder_id))
  );
  create policy decided on item_decision for insert with check (
    ${LEADS('item_decision')} and ${LIKE_ITEM('item_decision')} and ${PROVISION('item_decision')}
    and (version = 1 or exists (select from item_decision c where c.id = item_decision.first_id
      and c.agenda_item_id = item_decision.agenda_item_id))
  );
`;
