import { milliseconds, type Table } from '../table.js';
import { cpu, type Findings, middle, type Round, ratio, usually, visible } from './findings.js';
import { nameOf } from './tables.js';

const OURS = 'Caucus';
const HOCUSPOCUS = 'Hocuspocus, Postgres';
const RELAY = 'relay';
/** One commit. */
const COMMIT = 3;
const STORM = 5000;
/** What is in the measuring, for each draft. */
const NOTHING = 1024;

interface Goal {
  readonly goal: string;
  readonly found: string;
  readonly met: boolean | null;
}

export function goalsTable(findings: Findings): Table {
  const goals = [...findings.rounds.flatMap(goalsOf), stormGoal(findings), memoryGoal(findings)];
  return {
    title: 'Live drafting: what we want, and what we have',
    head: ['goal', 'found', ''],
    rows: goals.map(({ goal, found, met }) => [goal, found, met === null ? 'not measured' : met ? 'met' : 'NOT MET']),
    note: 'Compared with what ran just before and after on the same machine; the middle of the runs.',
  };
}

function goalsOf(round: Round): readonly Goal[] {
  const { asked } = round;
  if (asked.drafts > 1) return [quiet(round)];
  const seen = ratio(round, [OURS, HOCUSPOCUS], visible(0.95));
  const spent = ratio(round, [OURS, HOCUSPOCUS], cpu);
  return [
    {
      goal: `${nameOf(asked)} people in one draft: p95 no worse than Hocuspocus`,
      found: times(seen),
      met: seen === null ? null : seen <= 1,
    },
    {
      goal: `${nameOf(asked)} people in one draft: at most three quarters of its CPU`,
      found: times(spent),
      met: spent === null ? null : spent <= 0.75,
    },
  ];
}

function quiet({ asked, seen }: Round): Goal {
  const p95 = (name: string): number | null => usually(seen.get(name) ?? [], visible(0.95));
  const behind = (p95(OURS) ?? Number.NaN) - (p95(RELAY) ?? Number.NaN);
  return {
    goal: `${nameOf(asked)}: p95 at most one commit (${COMMIT} ms) behind the relay`,
    found: `${milliseconds(behind)} behind`,
    met: behind <= COMMIT,
  };
}

function stormGoal({ storms }: Findings): Goal {
  const all = storms.get(OURS) ?? [];
  const took = middle(all.map(({ again, anew }) => Math.max(again.milliseconds, anew.milliseconds)));
  const turnedAway = all.some(({ again, anew }) => again.turnedAway.length + anew.turnedAway.length > 0);
  return {
    goal: 'all who come back at once are synced within 5 s',
    found: took === null ? '–' : milliseconds(took),
    met: took === null ? null : took <= STORM && !turnedAway,
  };
}

function memoryGoal({ memory }: Findings): Goal {
  const idle = memory.get(OURS)?.idle ?? null;
  return {
    goal: 'idle drafts hold no memory',
    found: idle === null ? '–' : `${Math.max(0, idle / 1024).toFixed(1)} KB each`,
    met: idle === null ? null : idle <= NOTHING,
  };
}

function times(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(2)} times`;
}
