import { Module } from '@nestjs/common';
import { AmendmentsModule } from '../amendments/amendments.module.js';
import { InstrumentsModule } from '../instruments/instruments.module.js';
import { IssuesModule } from '../issues/issues.module.js';
import { LiveModule } from '../live/live.module.js';
import { PositionsModule } from '../positions/positions.module.js';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { DiscardPaper } from './discard-paper.js';
import { FiledPaperResolver, PaperFiledResolver } from './filed-paper.resolver.js';
import { OpenPaper } from './open-paper.js';
import { OwnPapers } from './own-papers.reader.js';
import { PaperResolver } from './paper.resolver.js';
import { PaperStore } from './paper.store.js';
import { PaperBeginningReader } from './paper-beginning.reader.js';
import { PaperBook } from './paper-book.js';
import { PaperEnding } from './paper-ending.js';
import { IssuePapersResolver, PaperFieldsResolver } from './paper-fields.resolver.js';
import { PaperPlaceResolver } from './paper-place.resolver.js';
import { PaperRoom } from './paper-room.js';
import { PaperRowsStore } from './paper-rows.store.js';
import { PapersReader } from './papers.reader.js';
import { PlacePaper } from './place-paper.js';

const resolvers = [
  PaperResolver,
  PaperFieldsResolver,
  PaperPlaceResolver,
  PaperFiledResolver,
  FiledPaperResolver,
  IssuePapersResolver,
];

@Module({
  imports: [
    AmendmentsModule,
    InstrumentsModule,
    IssuesModule,
    LiveModule,
    PositionsModule,
    RecordModule,
    StakeholdersModule,
  ],
  providers: [
    PapersReader,
    OwnPapers,
    PaperStore,
    PaperRowsStore,
    PaperRoom,
    PaperBeginningReader,
    PlacePaper,
    PaperBook,
    PaperEnding,
    OpenPaper,
    DiscardPaper,
    ...resolvers,
  ],
})
export class PapersModule {}
