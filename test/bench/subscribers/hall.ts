import { createHash, randomBytes } from 'node:crypto';
import type { World } from '../../world/index.js';

/** So many delegates, each signed in, evenly of so many delegations. */
export async function hall(world: World, count: number, delegations: number): Promise<readonly string[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await world.owner(
    `with acting as (select set_config('caucus.system', 'bench', false)),
       bodies as (insert into stakeholder (id, conference_id, audience, name, symbol, category, ctu_member, itu_member_state, confirmed)
         select gen_random_uuid(), $2::uuid, 'public', 'Country ' || n, 'H' || n, 'GOVERNMENT', true, true, true
         from acting, generate_series(1, $3::int) as n returning id, symbol),
       asked as (select gen_random_uuid() as id, hash, at from acting, unnest($1::bytea[]) with ordinality as a(hash, at)),
       made as (insert into person (id, name) select id, 'Delegate ' || at from asked),
       seated as (insert into membership (id, conference_id, audience, person_id, role, stakeholder_id, in_drafting_group)
         select gen_random_uuid(), $2::uuid, 'conference:' || $2::uuid, asked.id, 'DELEGATE', bodies.id, false
         from asked join bodies on bodies.symbol = 'H' || (1 + at % $3::int))
     insert into session (id, token_hash, person_id, expires_at)
       select gen_random_uuid(), hash, id, now() + interval '3 hours' from asked`,
    [hashes, world.conferenceId, delegations],
  );
  return tokens;
}
