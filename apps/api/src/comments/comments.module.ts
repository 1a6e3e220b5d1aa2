import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RecordModule } from '../record/record.module.js';
import { StakeholdersModule } from '../stakeholders/stakeholders.module.js';
import { AddComment } from './add-comment.js';
import { CommentRow } from './comment.entity.js';
import { CommentFieldsResolver, CommentResolver } from './comment.resolver.js';
import { CommentStore } from './comment.store.js';
import { CommentDesk } from './comment-desk.js';
import { CommentSubjectsReader } from './comment-subjects.reader.js';
import {
  AmendmentCommentsResolver,
  PositionCommentsResolver,
  ProvisionCommentsResolver,
} from './commented.resolver.js';
import { CommentsContribution } from './comments.contribution.js';
import { CommentsReader } from './comments.reader.js';
import { EditComment } from './edit-comment.js';
import { WithdrawComment } from './withdraw-comment.js';

@Module({
  imports: [TypeOrmModule.forFeature([CommentRow]), RecordModule, StakeholdersModule],
  providers: [
    CommentsContribution,
    CommentsReader,
    CommentSubjectsReader,
    CommentStore,
    CommentDesk,
    AddComment,
    EditComment,
    WithdrawComment,
    CommentResolver,
    CommentFieldsResolver,
    PositionCommentsResolver,
    ProvisionCommentsResolver,
    AmendmentCommentsResolver,
  ],
  exports: [CommentsReader],
})
export class CommentsModule {}
