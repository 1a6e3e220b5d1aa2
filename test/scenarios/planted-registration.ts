import type { World } from '../world/index.js';
import { ENTER, POWERS, RECEIVE, SEND } from '../world/invitation-desk.js';
import { DECLINE, form, member, openDesk, register, registrationDesk } from '../world/registration-desk.js';
import type { Reach } from './planted.js';

/** What bodies told a secretariat, and what became of it: words that nobody else may receive. */
export async function plantRegistrations(
  world: World,
  word: (what: string, reach: Reach) => string,
): Promise<Record<string, readonly string[]>> {
  const said = (what: string): string => word(what, 'SECRETARIAT');
  const meeting = await openDesk(world);
  const { does } = registrationDesk(() => world);
  const needs = { diet: said('diet'), access: said('access'), consent: true };
  const visa = {
    nameInPassport: said('passport name'),
    nationality: said('nationality'),
    passportNumber: said('passport'),
    bornOn: '1970-01-01',
    consent: true,
  };
  const head = { ...member('Walkers', 'HEAD'), name: said('head'), post: said('post'), needs, visa };
  const body = { organisation: said('organisation'), country: said('country'), focalName: said('focal point') };
  const { id } = await register(world, meeting, form('Walkers', { ...body, members: [head] }));
  await does(DECLINE, { id, reason: 'Who are you?', version: 2 });
  // Reasons go out by letter too, and whoever sits at the machine itself reads captured letters.
  await world.owner('update registration set reason = $2 where id = $1', [id, said('reason for declining')]);
  const rows = await world.owner<{ id: string }>('select id from registrant where registration_id = $1', [id]);
  const invited = await plantInvitations(world, { meeting, word, does });
  return { Registration: [id], Registrant: rows.map((row) => row.id), ...invited };
}

interface Inviting {
  readonly meeting: string;
  readonly word: (what: string, reach: Reach) => string;
  readonly does: ReturnType<typeof registrationDesk>['does'];
}

/** Whom a secretariat knows and invites, what those write who cannot come, and powers that all may know of. */
async function plantInvitations(
  world: World,
  { meeting, word, does }: Inviting,
): Promise<Record<string, readonly string[]>> {
  const said = (what: string): string => word(what, 'SECRETARIAT');
  const csv = `name,email,organisation,category\n${said('contact')},c@walk.test,${said('contact body')},operator\n`;
  await world.as('secretariat').fetch(`/api/lists/contacts?conference=${world.slug}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: csv,
  });
  const letter = { categories: ['OPERATOR'], words: [{ subject: 'Come', body: '{{link}}' }] };
  await does(SEND, { meeting, letter });
  const [invitation] = await world.owner<{ id: string; contactId: string }>(
    `update invitation set reason = $1, representative = $2 returning id, contact_id as "contactId"`,
    [said('reason for declining to come'), said('representative')],
  );
  const receive = (reach: Reach) =>
    does(RECEIVE, {
      meeting,
      input: {
        organisation: word('statement body', reach),
        body: word('statement', reach),
        letter: word('letter', reach),
        receivedOn: '2030-11-01',
      },
    });
  const waits = await receive('SECRETARIAT');
  const heard = await receive('CONFERENCE');
  await does(ENTER, { id: heard.id, of: world.stakeholders.C.id });
  const powers = { stakeholderId: world.stakeholders.A.id, state: 'IN_ORDER', mayVote: true, maySign: true };
  await does(POWERS, { input: { ...powers, signedBy: word('signature', 'CONFERENCE') } });
  return {
    Invitation: [invitation?.id ?? ''],
    Contact: [invitation?.contactId ?? ''],
    WrittenStatement: [waits.id, heard.id],
  };
}
