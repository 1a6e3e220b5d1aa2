import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EvidenceSources, tableSource } from '../evidence.events.js';

const LOT = 1000;

const CALLS = `
  select audience as chain, seq, kind, happened_at as at, subject_id as "subjectId", facts from record_entry
  where conference_id = $1 and kind ~ '^(Call|Stance|Objection|Proxy|Deputy|Rule[A-Z]|RulingsAwaited|Presence|Provision(Decided|Reopened))'
  order by happened_at, audience collate "C", seq`;

/** What the record says of consensus calls, in the order it happened, whichever chain it stands in. */
@Injectable()
export class EvidenceOfCalls implements OnModuleInit {
  constructor(private readonly sources: EvidenceSources) {}

  onModuleInit(): void {
    this.sources.register(tableSource({ name: 'calls', sql: CALLS, lot: LOT }));
  }
}
