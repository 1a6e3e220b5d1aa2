import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { IssuesModule } from '../issues/issues.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AmendmentResolver } from './amendment.resolver.js';
import { AmendmentStore } from './amendment.store.js';
import { AmendmentDesk } from './amendment-desk.js';
import {
  AmendmentFieldsResolver,
  InstrumentAmendmentsResolver,
  IssueAmendmentsResolver,
  ProvisionAmendmentsResolver,
} from './amendment-fields.resolver.js';
import { AmendmentLifeResolver } from './amendment-life.resolver.js';
import { AmendmentsReader } from './amendments.reader.js';
import { CurrentWordsReader } from './current-words.reader.js';
import { DispositionStore } from './disposition.store.js';
import { Dispositions } from './dispositions.events.js';
import { FileAmendment } from './file-amendment.js';
import { JoinAmendment } from './join-amendment.js';
import { LeaveAmendment } from './leave-amendment.js';
import { RebaseStore } from './rebase.store.js';
import { RebaseAmendments } from './rebase-amendments.js';
import { RebaseCandidatesReader } from './rebase-candidates.reader.js';
import { RebaseDue } from './rebase-due.events.js';
import { RebaseDueStore } from './rebase-due.store.js';
import { RebaseSweep } from './rebase-sweep.js';
import { ReviseAmendment } from './revise-amendment.js';
import { WithdrawAmendment } from './withdraw-amendment.js';

const rebasing = [RebaseDue, RebaseDueStore, RebaseCandidatesReader, RebaseStore, RebaseAmendments, RebaseSweep];
const useCases = [FileAmendment, ReviseAmendment, WithdrawAmendment, JoinAmendment, LeaveAmendment];
const resolvers = [
  AmendmentResolver,
  AmendmentLifeResolver,
  AmendmentFieldsResolver,
  IssueAmendmentsResolver,
  InstrumentAmendmentsResolver,
  ProvisionAmendmentsResolver,
];

import { AmendmentRevisionRow, AmendmentRow, AmendmentSponsorRow } from './amendment.entity.js';
import { AmendmentsContribution } from './amendments.contribution.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AmendmentRow, AmendmentRevisionRow, AmendmentSponsorRow]),
    InstrumentsModule,
    IssuesModule,
    RecordModule,
    StakeholdersModule,
  ],
  providers: [
    AmendmentsContribution,
    AmendmentsReader,
    CurrentWordsReader,
    AmendmentStore,
    AmendmentDesk,
    DispositionStore,
    Dispositions,
    ...rebasing,
    ...useCases,
    ...resolvers,
  ],
  exports: [AmendmentsReader, Dispositions, RebaseDue],
})
export class AmendmentsModule {}
