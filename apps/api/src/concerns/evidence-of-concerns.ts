import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceSources, tableSource } from '../record/evidence.events.js';

const LOT = 200;

// Whose concern it is, is said of delegations only, and never how it came in: that may name a person.
const CONCERNS = `
  select c.id, c.number, s.symbol, c.source, c.amendment_id as "amendmentId", c.issue_id as "issueId", c.text, c.proposed,
    c.matter, c.severity, c.raised_at as "raisedAt",
    array(select jsonb_build_object('provisionId', a.provision_id, 'positionId', a.position_id, 'quote', a.quote)
      from concern_anchor a where a.concern_id = c.id order by a.place) as anchors,
    array(select jsonb_build_object('where', h.discussed_in, 'on', h.discussed_on, 'at', h.at)
      from concern_considered h where h.concern_id = c.id order by h.seq) as considered,
    array(select jsonb_build_object('kind', d.kind, 'reason', d.reason, 'at', d.at, 'mergeId', d.merge_id,
        'revisionId', d.revision_id, 'provisionId', d.provision_id)
      from concern_disposed d where d.concern_id = c.id order by d.seq) as disposed,
    array(select jsonb_build_object('kind', w.kind, 'at', w.at)
      from concern_answered w where w.concern_id = c.id order by w.seq) as answered
  from concern c left join stakeholder s on s.id = c.stakeholder_id
  where c.conference_id = $1 order by c.raised_at, c.id`;

/** The ledger: each concern, where it was considered, what became of it and what its owner says to that. */
@Injectable()
export class EvidenceOfConcerns implements OnModuleInit {
  constructor(private readonly sources: EvidenceSources) {}

  onModuleInit(): void {
    this.sources.register(tableSource({ name: 'concerns', sql: CONCERNS, lot: LOT }));
  }
}
