import { createHash, randomBytes } from 'node:crypto';
import type { World } from '../../world/index.js';

/**
 * So many delegates, each signed in, because what one person's sockets may say together is bounded. The first `writers` of
 * them may write in drafts.
 */
export async function people(world: World, count: number, writers: number): Promise<readonly string[]> {
  const tokens = Array.from({ length: count }, () => randomBytes(32).toString('base64url'));
  const hashes = tokens.map((token) => createHash('sha256').update(token).digest());
  await world.owner(
    `with acting as (select set_config('caucus.system', 'bench', false)),
       asked as (select gen_random_uuid() as id, hash, at from acting, unnest($1::bytea[]) with ordinality as a(hash, at)),
       made as (insert into person (id, name) select id, 'Delegate ' || at from asked),
       seated as (insert into membership (id, conference_id, audience, person_id, role, stakeholder_id, in_drafting_group)
         select gen_random_uuid(), $2::uuid, 'conference:' || $2::uuid, id, 'DELEGATE', $3, at <= $4 from asked)
     insert into session (id, token_hash, person_id, expires_at)
       select gen_random_uuid(), hash, id, now() + interval '3 hours' from asked`,
    [hashes, world.conferenceId, world.stakeholders.A.id, writers],
  );
  return tokens;
}
