import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Finding } from './instrument-file.js';

@Entity('instrument')
export class InstrumentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('text') audience!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'short_title' }) shortTitle!: string;
  @Column('text') language!: string;
  @Column('text') source!: string;
  @Column('text', { name: 'source_sha256' }) sourceSha256!: string;
  @Column('boolean') summary!: boolean;
  @Column('jsonb') findings!: readonly Finding[];
  @Column('integer', { name: 'provision_count' }) provisionCount!: number;
  @Column('integer', { name: 'numbered_count' }) numberedCount!: number;
}
