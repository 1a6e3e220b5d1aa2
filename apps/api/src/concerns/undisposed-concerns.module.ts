import { Module } from '@nestjs/common';
import { UndisposedConcerns } from './undisposed-concerns.reader.js';

/** For whoever opens a call: it needs nothing else of the ledger. */
@Module({ providers: [UndisposedConcerns], exports: [UndisposedConcerns] })
export class UndisposedConcernsModule {}
