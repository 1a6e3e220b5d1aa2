import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IssuesModule } from '../issues/issues.module.js';
import { PaperFilingModule } from '../papers/paper-filing.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { EnterPosition } from './enter-position.js';
import { FilePosition } from './file-position.js';
import { JoinPosition } from './join-position.js';
import { LeavePosition } from './leave-position.js';
import { PositionFilingResolver } from './position.resolver.js';
import { PositionStore } from './position.store.js';
import { PositionDesk } from './position-desk.js';
import { IssuePositionsResolver, PositionFieldsResolver } from './position-fields.resolver.js';
import { PositionFiling } from './position-filing.js';
import { PositionLifeResolver } from './position-life.resolver.js';
import { PositionsReader } from './positions.reader.js';
import { RevisePosition } from './revise-position.js';
import { WithdrawPosition } from './withdraw-position.js';

const useCases = [FilePosition, EnterPosition, RevisePosition, WithdrawPosition, JoinPosition, LeavePosition];
const resolvers = [PositionFilingResolver, PositionLifeResolver, PositionFieldsResolver, IssuePositionsResolver];

import { PositionRevisionRow, PositionRow, PositionSponsorRow } from './position.entity.js';
import { PositionsContribution } from './positions.contribution.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([PositionRow, PositionRevisionRow, PositionSponsorRow]),
    IssuesModule,
    PaperFilingModule,
    RecordModule,
    StakeholdersModule,
  ],
  providers: [
    PositionsContribution,
    PositionsReader,
    PositionStore,
    PositionFiling,
    PositionDesk,
    ...useCases,
    ...resolvers,
  ],
  exports: [PositionsReader],
})
export class PositionsModule {}
