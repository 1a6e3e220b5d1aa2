import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('issue')
export class IssueRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'conference_id' }) conferenceId!: string;
  @Column('text') audience!: string;
  @Column('integer') number!: number;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('date', { name: 'filing_opens_on', nullable: true }) filingOpensOn!: string | null;
  @Column('date', { name: 'filing_closes_on', nullable: true }) filingClosesOn!: string | null;
}
