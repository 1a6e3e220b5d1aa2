import { Module } from '@nestjs/common';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { ImportInstrumentController } from './import-instrument.controller.js';
import { ImportInstrument } from './import-instrument.js';
import { ConferenceInstrumentsResolver, InstrumentResolver } from './instrument.resolver.js';
import { InstrumentStore } from './instrument.store.js';
import { InstrumentReading } from './instrument-reading.js';
import { InstrumentsReader } from './instruments.reader.js';
import { IssueProvisionsResolver, ProvisionResolver } from './provision.resolver.js';
import { ProvisionsReader } from './provisions.reader.js';

@Module({
  imports: [RecordModule, StakeholdersModule],
  controllers: [ImportInstrumentController],
  providers: [
    InstrumentsReader,
    ProvisionsReader,
    InstrumentStore,
    InstrumentReading,
    ImportInstrument,
    InstrumentResolver,
    ConferenceInstrumentsResolver,
    ProvisionResolver,
    IssueProvisionsResolver,
  ],
  exports: [InstrumentsReader, ProvisionsReader],
})
export class InstrumentsModule {}
