import type { Client } from 'pg';
import { cluster } from '../../../../../test/world/cluster.js';
import { applicationUrl } from '../embedded/application-url.js';
import { admitApplication } from './admit-application.js';
import { connection } from './connection.js';

let owners: readonly Client[] = [];
afterEach(() => Promise.all(owners.map((owner) => owner.end())));

it('admits the servers of several databases of one Postgres at the same moment', async () => {
  const { ownerUrl } = await cluster();
  owners = Array.from({ length: 6 }, () => connection({ connectionString: ownerUrl }));
  await Promise.all(owners.map((owner) => owner.connect()));
  const starts = owners.map(async (owner) => {
    for (let time = 0; time < 5; time += 1) await admitApplication(owner, applicationUrl(ownerUrl));
  });
  await expect(Promise.all(starts)).resolves.toHaveLength(6);
}, 150_000);
