import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IdentityModule } from '../identity/identity.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { IssuesModule } from '../issues/issues.module.js';
import { PaperFilingModule } from '../papers/paper-filing.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AmendedPlaceResolver } from './amended-place.resolver.js';
import { AmendmentResolver } from './amendment.resolver.js';
import { AmendmentStore } from './amendment.store.js';
import { AmendmentDesk } from './amendment-desk.js';
import {
  AmendmentFieldsResolver,
  InstrumentAmendmentsResolver,
  IssueAmendmentsResolver,
  ProvisionAmendmentsResolver,
} from './amendment-fields.resolver.js';
import { AmendmentFiling } from './amendment-filing.js';
import { AmendmentLifeResolver } from './amendment-life.resolver.js';
import { AmendmentsReader } from './amendments.reader.js';
import { Askers } from './askers.js';
import { AwaitingAmendmentsReader } from './awaiting-amendments.reader.js';
import { ConfirmRebase } from './confirm-rebase.js';
import { CurrentWordsReader } from './current-words.reader.js';
import { DisposeAmendment } from './dispose-amendment.js';
import { AmendmentDispositionResolver, DispositionFieldsResolver } from './disposition.resolver.js';
import { DispositionStore } from './disposition.store.js';
import { Dispositions } from './dispositions.events.js';
import { DispositionsReader } from './dispositions.reader.js';
import { EvidenceOfDispositions } from './evidence-of-dispositions.js';
import { FileAmendment } from './file-amendment.js';
import { HeadingsReader } from './headings.reader.js';
import { JoinAmendment } from './join-amendment.js';
import { KeepAsWritten } from './keep-as-written.js';
import { LeaveAmendment } from './leave-amendment.js';
import { ObjectedWordings } from './objected-wordings.events.js';
import { PlaceAmended } from './place-amended.js';
import { AmendmentRebasesResolver, RebaseFieldsResolver, RebaseResolver } from './rebase.resolver.js';
import { RebaseStore } from './rebase.store.js';
import { RebaseAmendments } from './rebase-amendments.js';
import { RebaseCandidatesReader } from './rebase-candidates.reader.js';
import { RebaseDesk } from './rebase-desk.js';
import { RebaseDue } from './rebase-due.events.js';
import { RebaseDueStore } from './rebase-due.store.js';
import { RebaseSweep } from './rebase-sweep.js';
import { RebasesReader } from './rebases.reader.js';
import { ReviseAmendment } from './revise-amendment.js';
import { RevisedWords } from './revised-words.js';
import { SecondVoicesReader } from './second-voices.reader.js';
import { WithdrawAmendment } from './withdraw-amendment.js';

const rebasing = [
  RebaseDesk,
  RebasesReader,
  AwaitingAmendmentsReader,
  RebaseDue,
  RebaseDueStore,
  RebaseCandidatesReader,
  RebaseStore,
  RebaseAmendments,
  RebaseSweep,
];
const useCases = [
  DisposeAmendment,
  ConfirmRebase,
  KeepAsWritten,
  FileAmendment,
  ReviseAmendment,
  WithdrawAmendment,
  JoinAmendment,
  LeaveAmendment,
];
const resolvers = [
  AmendedPlaceResolver,
  AmendmentDispositionResolver,
  DispositionFieldsResolver,
  AmendmentRebasesResolver,
  RebaseFieldsResolver,
  RebaseResolver,
  AmendmentResolver,
  AmendmentLifeResolver,
  AmendmentFieldsResolver,
  IssueAmendmentsResolver,
  InstrumentAmendmentsResolver,
  ProvisionAmendmentsResolver,
];

import { AmendmentRevisionRow, AmendmentRow, AmendmentSponsorRow } from './amendment.entity.js';
import { AmendmentsContribution } from './amendments.contribution.js';
import { AmendmentsFiled } from './amendments-filed.events.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([AmendmentRow, AmendmentRevisionRow, AmendmentSponsorRow]),
    IdentityModule,
    InstrumentsModule,
    IssuesModule,
    PaperFilingModule,
    RecordModule,
    StakeholdersModule,
  ],
  providers: [
    AmendmentsContribution,
    AmendmentsReader,
    CurrentWordsReader,
    PlaceAmended,
    ObjectedWordings,
    Askers,
    RevisedWords,
    HeadingsReader,
    SecondVoicesReader,
    DispositionsReader,
    AmendmentStore,
    AmendmentFiling,
    AmendmentsFiled,
    AmendmentDesk,
    EvidenceOfDispositions,
    DispositionStore,
    Dispositions,
    ...rebasing,
    ...useCases,
    ...resolvers,
  ],
  exports: [
    AmendmentsFiled,
    AmendmentsReader,
    CurrentWordsReader,
    HeadingsReader,
    Dispositions,
    ObjectedWordings,
    RebaseDue,
    RebasesReader,
  ],
})
export class AmendmentsModule {}
