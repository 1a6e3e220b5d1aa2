import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { IssueRow } from './issue.entity.js';
import { ConferenceIssuesResolver, IssueResolver, ProvisionIssuesResolver } from './issue.resolver.js';
import { IssueStore } from './issue.store.js';
import { IssuesContribution } from './issues.contribution.js';
import { IssuesReader } from './issues.reader.js';
import { NarrowerOnIssuesResolver } from './narrower-on-issues.resolver.js';
import { OpenIssue } from './open-issue.js';

@Module({
  imports: [TypeOrmModule.forFeature([IssueRow]), RecordModule, StakeholdersModule],
  providers: [
    IssuesContribution,
    IssuesReader,
    IssueStore,
    OpenIssue,
    IssueResolver,
    ConferenceIssuesResolver,
    NarrowerOnIssuesResolver,
    ProvisionIssuesResolver,
  ],
  exports: [IssuesReader],
})
export class IssuesModule {}
