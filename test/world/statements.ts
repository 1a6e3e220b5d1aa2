import { Client } from 'pg';

/**
 * How many statements the server, running in this process, sends to Postgres while `work` is done. Jobs of the system
 * come and go by themselves and are not counted.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const original = Client.prototype.query;
  const atJobs = new WeakSet<Client>();
  let sent = 0;
  Client.prototype.query = function counting(this: Client, ...args: unknown[]) {
    const [text] = args;
    if (typeof text === 'string' && text.startsWith('begin')) {
      if (text.includes("enter('system'")) atJobs.add(this);
      else atJobs.delete(this);
    }
    if (!atJobs.has(this)) sent++;
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return sent;
}
