import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { LIMITS } from '../database/limits.js';
import { Listener } from './listener.js';

/** What the listening connection finds out about a database that is cut off need not be found out by each who waits. */
@Injectable()
export class SilenceWatch {
  constructor(listener: Listener, database: Database) {
    listener.onLoss(() => database.breakOff(LIMITS.silence));
  }
}
