import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { DivisionResolver } from './division.resolver.js';
import { ImportInstrumentController } from './import-instrument.controller.js';
import { ImportInstrument } from './import-instrument.js';
import { InstrumentRow } from './instrument.entity.js';
import { ConferenceInstrumentsResolver, InstrumentResolver } from './instrument.resolver.js';
import { InstrumentStore } from './instrument.store.js';
import { InstrumentReading } from './instrument-reading.js';
import { InstrumentsContribution } from './instruments.contribution.js';
import { InstrumentsReader } from './instruments.reader.js';
import { IssueProvisionsResolver, ProvisionResolver } from './provision.resolver.js';
import { ProvisionsReader } from './provisions.reader.js';

@Module({
  imports: [TypeOrmModule.forFeature([InstrumentRow]), RecordModule, StakeholdersModule],
  controllers: [ImportInstrumentController],
  providers: [
    InstrumentsContribution,
    InstrumentsReader,
    ProvisionsReader,
    InstrumentStore,
    InstrumentReading,
    ImportInstrument,
    InstrumentResolver,
    DivisionResolver,
    ConferenceInstrumentsResolver,
    ProvisionResolver,
    IssueProvisionsResolver,
  ],
  exports: [InstrumentsReader, ProvisionsReader],
})
export class InstrumentsModule {}
