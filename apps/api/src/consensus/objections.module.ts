import { Module } from '@nestjs/common';
import { ObjectionsHeard } from './objections.events.js';

/** Where objections are heard; a module of its own, because those who hear them are asked by the calls in turn. */
@Module({ providers: [ObjectionsHeard], exports: [ObjectionsHeard] })
export class ObjectionsModule {}
