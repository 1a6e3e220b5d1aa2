import { Module } from '@nestjs/common';
import { Acts } from './record.events.js';
import { RecordReader } from './record.reader.js';
import { RecordResolver } from './record.resolver.js';
import { RecordStore } from './record.store.js';

@Module({ providers: [RecordStore, Acts, RecordReader, RecordResolver], exports: [Acts, RecordReader] })
export class RecordModule {}
