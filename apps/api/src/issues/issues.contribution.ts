import { Injectable, type OnModuleInit } from '@nestjs/common';
import { among, Contributions } from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import { mayOnIssues } from './issue.policy.js';

/** What issues have to tell on a conference's page. */
@Injectable()
export class IssuesContribution implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({
      may: mayOnIssues,
      standing: async (tx, id, which) => ({
        issues: await counted(tx, `issue where conference_id = $1 ${among(which)}`, id),
      }),
    });
  }
}
