import { Module } from '@nestjs/common';
import { Floor } from './floor.reader.js';
import { MembershipsReader } from './memberships.reader.js';

@Module({ providers: [MembershipsReader, Floor], exports: [MembershipsReader, Floor] })
export class StakeholdersModule {}
