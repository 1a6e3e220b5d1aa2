import { Client } from 'pg';

/** How many statements the server, running in this process, sends to Postgres while `work` is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const original = Client.prototype.query;
  let sent = 0;
  Client.prototype.query = function counting(this: Client, ...args: unknown[]) {
    sent++;
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return sent;
}
