import { Global, Module } from '@nestjs/common';
import { Events } from './events.js';
import { KeyRing } from './key-ring.js';
import { Listener } from './listener.js';
import { SilenceWatch } from './silence-watch.js';

@Global()
@Module({ providers: [Listener, KeyRing, Events, SilenceWatch], exports: [Listener, KeyRing, Events] })
export class EventsModule {}
