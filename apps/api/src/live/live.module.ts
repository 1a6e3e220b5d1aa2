import { Module } from '@nestjs/common';
import { BracketKeeper } from './bracket-keeper.js';
import { Certainty } from './certainty.js';
import { CollabDoor } from './collab-door.js';
import { Committer } from './committer.js';
import { KeptDocuments } from './kept-documents.js';
import { LiveLocksReader } from './live-locks.reader.js';
import { LiveRightsReader } from './live-rights.reader.js';
import { OpenRooms } from './open-rooms.js';
import { PollDoor } from './poll-door.js';
import { PresenceExchange } from './presence-exchange.js';
import { ProjectionStore } from './projection.store.js';
import { RightsWatch } from './rights-watch.js';
import { RoomKinds } from './room-kinds.events.js';
import { RoomLog } from './room-log.store.js';
import { RoomPool } from './room-pool.js';
import { SeatRights } from './seat-rights.js';
import { Seats } from './seats.js';
import { SharedDocuments } from './shared-documents.js';
import { WakeUps } from './wake-ups.js';

/** Shared documents: who may enter, what the log holds, what is shown, and what the documents say. */
@Module({
  providers: [
    RoomKinds,
    RoomPool,
    RoomLog,
    Committer,
    WakeUps,
    ProjectionStore,
    LiveRightsReader,
    LiveLocksReader,
    Certainty,
    OpenRooms,
    PresenceExchange,
    SeatRights,
    RightsWatch,
    Seats,
    CollabDoor,
    PollDoor,
    KeptDocuments,
    SharedDocuments,
    BracketKeeper,
  ],
  exports: [SharedDocuments, RoomKinds],
})
export class LiveModule {}
