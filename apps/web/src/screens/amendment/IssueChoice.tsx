import { IssuesToChooseDocument } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';
import { useWords } from '../../client/words.js';
import { PickList } from '../../ui/PickList.js';
import type { AmendedProvision } from './AmendmentForm.js';

interface IssueChoiceProps {
  readonly provision: AmendedProvision;
  readonly chosen: string | null;
  readonly choose: (id: string | null) => void;
}

/** The issue an amendment belongs to; those that touch the provision stand first. */
export function IssueChoice({ provision, chosen, choose }: IssueChoiceProps) {
  const words = useWords();
  const { conference } = useConference();
  const { data } = useAsk(IssuesToChooseDocument, { slug: conference.slug });
  const touching = new Set(provision.issues.map((issue) => issue.id));
  const issues = [...(data?.conference?.issues ?? provision.issues)].sort(
    (one, other) => Number(touching.has(other.id)) - Number(touching.has(one.id)) || one.number - other.number,
  );
  return (
    <PickList
      label={words.say('amendment.issue')}
      items={[
        { key: 'none', label: words.say('amendment.noIssue') },
        ...issues.map((issue) => ({ key: issue.id, label: `${issue.number}. ${issue.title}` })),
      ]}
      chosen={chosen ?? 'none'}
      choose={(key) => choose(key === 'none' ? null : key)}
    />
  );
}
