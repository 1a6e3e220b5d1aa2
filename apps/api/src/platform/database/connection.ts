import { Client, type ClientConfig } from 'pg';

/**
 * A connection outside the pool, not yet connected.
 *
 * One that breaks while nothing is asked of it says so as an event, and an event of that name that nobody hears ends the
 * process. Whoever asks next is told anyway.
 */
export function connection(config: ClientConfig): Client {
  const client = new Client(config);
  client.on('error', () => undefined);
  return client;
}
