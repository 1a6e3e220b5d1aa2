import { Module } from '@nestjs/common';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { ConferenceIssuesResolver, IssueResolver, ProvisionIssuesResolver } from './issue.resolver.js';
import { IssueStore } from './issue.store.js';
import { IssuesReader } from './issues.reader.js';
import { OpenIssue } from './open-issue.js';

@Module({
  imports: [RecordModule, StakeholdersModule],
  providers: [IssuesReader, IssueStore, OpenIssue, IssueResolver, ConferenceIssuesResolver, ProvisionIssuesResolver],
  exports: [IssuesReader],
})
export class IssuesModule {}
