import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceSources, tableSource } from '../record/evidence.events.js';

const LOT = 500;

const DISPOSITIONS = `
  select d.id, d.amendment_id as "amendmentId", a.provision_id as "provisionId", a.kind as proposal, s.symbol,
    d.kind, d.reason, d.at, d.merge_id as "mergeId", t.at as "takenBackAt"
  from amendment_disposition d
  join amendment a on a.id = d.amendment_id
  left join stakeholder s on s.id = a.stakeholder_id
  left join disposition_taken_back t on t.disposition_id = d.id
  where d.conference_id = $1 order by d.seq`;

/** What became of each amendment and why, oldest first, what was taken back among it. */
@Injectable()
export class EvidenceOfDispositions implements OnModuleInit {
  constructor(private readonly sources: EvidenceSources) {}

  onModuleInit(): void {
    this.sources.register(tableSource({ name: 'dispositions', sql: DISPOSITIONS, lot: LOT }));
  }
}
