import { Module } from '@nestjs/common';
import { CheckpointController } from './checkpoints/checkpoint.controller.js';
import {
  CheckpointFieldsResolver,
  ConferenceCheckpointsResolver,
  ReportCheckpointResolver,
  RevisionCheckpointResolver,
} from './checkpoints/checkpoint.resolver.js';
import { CheckpointStore } from './checkpoints/checkpoint.store.js';
import { CheckpointSigner } from './checkpoints/checkpoint-signer.js';
import { CheckpointsReader } from './checkpoints/checkpoints.reader.js';
import { TakeCheckpoints } from './checkpoints/take-checkpoints.js';
import { Checkpoints } from './checkpoints.events.js';
import { EvidenceController } from './evidence/evidence.controller.js';
import { EvidenceOfCalls } from './evidence/evidence-of-calls.js';
import { ExportEvidence } from './evidence/export-evidence.js';
import { ReadEvidence } from './evidence/read-evidence.js';
import { EvidenceSources } from './evidence.events.js';
import { RecordContribution } from './record.contribution.js';
import { Acts } from './record.events.js';
import { RecordReader } from './record.reader.js';
import { RecordResolver } from './record.resolver.js';
import { RecordStore } from './record.store.js';

@Module({
  controllers: [CheckpointController, EvidenceController],
  providers: [
    RecordStore,
    Acts,
    RecordReader,
    RecordResolver,
    RecordContribution,
    CheckpointStore,
    CheckpointSigner,
    Checkpoints,
    CheckpointsReader,
    TakeCheckpoints,
    ConferenceCheckpointsResolver,
    ReportCheckpointResolver,
    RevisionCheckpointResolver,
    CheckpointFieldsResolver,
    EvidenceSources,
    EvidenceOfCalls,
    ReadEvidence,
    ExportEvidence,
  ],
  exports: [Acts, RecordReader, Checkpoints, EvidenceSources],
})
export class RecordModule {}
