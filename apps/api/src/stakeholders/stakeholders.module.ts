import { Module } from '@nestjs/common';
import { MembershipsReader } from './memberships.reader.js';

@Module({ providers: [MembershipsReader], exports: [MembershipsReader] })
export class StakeholdersModule {}
