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
    const text = textOf(args[0] as Asked);
    if (text.startsWith('begin') && isSomebodys(text)) asking.add(this);
    if (asking.has(this)) sent++;
    if (/^(commit|rollback)/.test(text)) asking.delete(this);
    return (original as (...all: unknown[]) => unknown).apply(this, args);
  } as typeof original;
  try {
    await work();
  } finally {
    Client.prototype.query = original;
  }
  return sent;
}

type Asked = string | { readonly text?: string };

function textOf(asked: Asked): string {
  return typeof asked === 'string' ? asked : (asked.text ?? '');
}

function isSomebodys(begin: string): boolean {
  return begin.includes('caucus.enter') && !begin.includes("enter('system'");
}
