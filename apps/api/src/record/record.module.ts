import { Module } from '@nestjs/common';
import { RecordContribution } from './record.contribution.js';
import { Acts } from './record.events.js';
import { RecordReader } from './record.reader.js';
import { RecordResolver } from './record.resolver.js';
import { RecordStore } from './record.store.js';

@Module({
  providers: [RecordStore, Acts, RecordReader, RecordResolver, RecordContribution],
  exports: [Acts, RecordReader],
})
export class RecordModule {}
