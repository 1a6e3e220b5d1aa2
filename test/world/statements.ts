import { Client } from 'pg';

/**
 * How many statements the server, running in this process, sends to Postgres while `work` is done. Only what is asked in
 * a transaction of somebody's counts: jobs of the system, and what nodes tell each other, come and go by themselves.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const original = Client.prototype.query;
  const asking = new WeakSet<Client>();
  let sent = 0;
  Client.prototype.query = function counting(this: Client, ...args: unknown[]) {
    const [asked] = args as [string | { readonly text: string }];
    const text = typeof asked === 'string' ? asked : asked.text;
    if (text?.startsWith('begin')) {
      if (text.includes('caucus.enter') && !text.includes("enter('system'")) asking.add(this);
      else asking.delete(this);
    }
    if (asking.has(this)) sent++;
    if (text?.startsWith('commit') || text?.startsWith('rollback')) asking.delete(this);
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return sent;
}
