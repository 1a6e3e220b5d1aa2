import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { RecordModule } from '../record/record.module.js';
import { ChoiceStore } from './choice.store.js';
import { ChoicesReader } from './choices.reader.js';
import { ConcernedReader } from './concerned.reader.js';
import { FollowWords } from './follow-words.js';
import { HearActs } from './hear-acts.js';
import { HearersReader } from './hearers.reader.js';
import { Hearing } from './hearing.js';
import { MyNoticesResolver } from './notice.resolver.js';
import { NoticeStore } from './notice.store.js';
import { NoticesReader } from './notices.reader.js';
import { PostNotices } from './post-notices.js';
import { SetNotices } from './set-notices.js';
import { StopController } from './stop.controller.js';
import { StopStore } from './stop.store.js';
import { StopNotices } from './stop-notices.js';
import { TellOfActs } from './tell-of-acts.js';
import { ToldOfConferences } from './told-of-conferences.js';
import { UnheardActs } from './unheard-acts.store.js';
import { WhenToTell } from './when-to-tell.js';
import { WordsFollowed } from './words-followed.store.js';
import { WriteNoticeLetter } from './write-notice-letter.js';

/** What people are told by mail. It listens to the record, so that no other capability has to know of it. */
@Module({
  imports: [IdentityModule, RecordModule],
  controllers: [StopController],
  providers: [
    UnheardActs,
    HearersReader,
    ConcernedReader,
    ChoicesReader,
    ChoiceStore,
    NoticeStore,
    NoticesReader,
    StopStore,
    WhenToTell,
    TellOfActs,
    HearActs,
    WordsFollowed,
    FollowWords,
    Hearing,
    ToldOfConferences,
    PostNotices,
    WriteNoticeLetter,
    StopNotices,
    SetNotices,
    MyNoticesResolver,
  ],
})
export class NoticesModule {}
