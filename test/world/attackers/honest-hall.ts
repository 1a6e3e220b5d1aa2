import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { FROM_SOURCE } from '../cluster.js';
import type { World } from '../index.js';
import type { OpenDraft } from '../live-draft.js';
import type { Asked, Felt, Hall } from './honest-people.js';

/** Four people who type in one draft without end: two with the stock provider, two who are told what is saved. */
export interface HonestHall {
  felt(): Promise<Felt>;
  /** Everybody lets go of the keys; the words of the draft as each of them has it. */
  rest(): Promise<readonly string[]>;
  end(): void;
}

const PER_SECOND = 10;

export async function honestHall({ address, people }: World, draft: OpenDraft): Promise<HonestHall> {
  const child = fork(join(__dirname, 'honest-people.ts'), [], {
    execArgv: [...FROM_SOURCE],
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const who = ['chair', 'rapporteur', 'delegateA', 'delegateA'] as const;
  const hall: Hall = {
    address,
    draft: draft.id,
    perSecond: PER_SECOND,
    people: who.map((persona, at) => ({
      token: people[persona].token,
      stock: at % 2 === 0,
      provision: draft.provisions[at % draft.provisions.length]!,
    })),
  };
  await ask(child, { kind: 'begin', hall });
  return {
    felt: () => ask<Felt>(child, { kind: 'felt' }),
    rest: () => ask<readonly string[]>(child, { kind: 'rest' }),
    end: () => child.kill(),
  };
}

async function ask<Reply>(child: ChildProcess, asked: Asked): Promise<Reply> {
  const reply = once(child, 'message', { signal: AbortSignal.timeout(60_000) });
  child.send(asked);
  return ((await reply) as [Reply])[0];
}
