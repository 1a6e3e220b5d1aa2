import { useState } from 'react';
import { DismissDocument, MembersDocument, type MembersQuery } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAct } from '../../client/use-act.js';
import { useWholeList } from '../../client/use-whole-list.js';
import { useWords } from '../../client/words.js';
import { Answer } from '../../parts/Answer.js';
import { Confirm } from '../../parts/Confirm.js';
import { RefusalNotice } from '../../parts/RefusalNotice.js';
import { Button } from '../../ui/Button.js';
import { Appoint } from './Appoint.js';
import { ResetAccess } from './ResetAccess.js';

type Member = NonNullable<MembersQuery['conference']>['members']['nodes'][number];

export function Members() {
  const words = useWords();
  const { conference } = useConference();
  const [appointing, setAppointing] = useState(false);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const ask = useWholeList(MembersDocument, { slug: conference.slug }, (data) => data.conference?.members);
  const dismissal = useAct(DismissDocument, 'dismiss', 'Dismissed');
  const mayDismiss = conference.may.includes('dismiss');
  const [resetting, setResetting] = useState<Member | null>(null);

  const dismiss = async (member: Member) => {
    const found = await dismissal.act({ membershipId: member.id });
    setLeaving(null);
    if (found.kind === 'done') ask.again();
  };

  return (
    <section className="stack" aria-labelledby="members">
      <div className="section-title">
        <h2 id="members">{words.say('people.members')}</h2>
        {conference.may.includes('appoint') && !appointing && (
          <Button size="small" onPress={() => setAppointing(true)}>
            {words.say('people.appoint')}
          </Button>
        )}
      </div>
      {appointing && <Appoint onAppointed={ask.again} close={() => setAppointing(false)} />}
      <RefusalNotice outcome={dismissal.outcome} />
      {resetting && <ResetAccess member={resetting} close={() => setResetting(null)} />}
      <Answer ask={ask}>
        {(members) =>
          members && (
            <div className="scroller">
              <table className="calm-table">
                <thead>
                  <tr>
                    <th scope="col">{words.say('people.personName')}</th>
                    <th scope="col">{words.say('people.role')}</th>
                    <th scope="col">{words.say('people.speaksFor')}</th>
                    <th scope="col">{words.say('people.drafts')}</th>
                    {mayDismiss && <td />}
                  </tr>
                </thead>
                <tbody>
                  {members.map((member) => (
                    <tr key={member.id}>
                      <th scope="row">{member.person.name}</th>
                      <td>{words.sayKind('role', member.role, { kind: member.role })}</td>
                      <td>{member.stakeholder?.name ?? '–'}</td>
                      <td>{words.say(member.inDraftingGroup ? 'people.yes' : 'people.no')}</td>
                      {mayDismiss && (
                        <td data-figure>
                          <Button
                            kind="quiet"
                            size="small"
                            onPress={() => setResetting(member)}
                            aria-label={words.say('people.resetTitle', { name: member.person.name })}
                          >
                            {words.say('people.resetAccess')}
                          </Button>
                          <Button
                            kind="quiet"
                            size="small"
                            onPress={() => setLeaving(member)}
                            aria-label={words.say('people.dismissTitle', { name: member.person.name })}
                          >
                            {words.say('people.dismiss')}
                          </Button>
                        </td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Answer>
      {leaving && (
        <Confirm
          title={words.say('people.dismissTitle', { name: leaving.person.name })}
          act={words.say('people.dismissAct')}
          danger
          acting={dismissal.acting}
          onAct={() => void dismiss(leaving)}
          onCancel={() => setLeaving(null)}
        >
          <p>{words.say('people.dismissMeans')}</p>
        </Confirm>
      )}
    </section>
  );
}
