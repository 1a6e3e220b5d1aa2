import { Client } from 'pg';
import { type World, world } from '../../../test/world/index.js';
import { examine, examineWithin } from '../src/doctor/examine.js';

let place: World;
let owner: Client;

beforeAll(async () => {
  place = await world();
  owner = new Client({ connectionString: place.ownerUrl });
  owner.on('error', () => undefined);
  await owner.connect();
  await importText();
}, 120_000);

afterAll(async () => {
  await owner.end();
  await place.stop();
});

const faults = async () => (await examine(owner)).filter((found) => found.faults.length > 0);

async function importText(): Promise<void> {
  const { status } = await place
    .as('secretariat')
    .fetch(`/api/import/instrument?conference=${place.slug}&title=Rules`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: '# Rules\n\n## Article 1\n\n**1.** Ships are lit at dusk.\n\n**2.** Boats pay nothing.\n',
    });
  expect(status).toBe(201);
}

test('[K5] a database that only Caucus has written is in order', async () => {
  expect(await faults()).toEqual([]);
});

test.each([
  ['a record that was rewritten', `update record_entry set kind = 'Forged' where seq = 1`, 'Every chain of the record'],
  [
    'a record that is another than when a checkpoint was made',
    `update record_checkpoint set hash = repeat('0', 64)`,
    'Every chain of the record',
  ],
  ['a text that is not what its words say', `update provision set text = 'Forged.'`, 'All words that are stored'],
  ['words that nobody can read', `update provision set content = '[{"kind":"image"}]'`, 'All words that are stored'],
  ['a provision that is missing', `delete from provision where number = '2'`, 'Every instrument has as many'],
  [
    'a number that no document has',
    `insert into document_count select id, 'DOC', 3 from conference limit 1`,
    'Documents of a series',
  ],
  [
    'what others than its readers could find',
    `update search_entry set audience = 'nobody' where id = (select id from search_entry where kind = 'TEXT' limit 1)`,
    'What can be found is found by those',
  ],
  [
    'a table that lets its owner see',
    'alter table comment no force row level security',
    'Every table with an audience',
  ],
  ['a role that passes the policies by', 'alter role caucus_sync bypassrls', 'The application owns nothing'],
])('[K6] %s is found', async (_, forgery, told) => {
  await owner.query('begin');
  try {
    await owner.query('set local session_replication_role = replica');
    await owner.query(forgery);
    const found = await examineWithin(owner);
    expect(found.filter((each) => each.faults.length > 0).map((each) => each.holds.slice(0, told.length))).toEqual([
      told,
    ]);
  } finally {
    await owner.query('rollback');
  }
});
