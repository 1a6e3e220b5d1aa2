import { useParams } from 'react-router';
import { Answer, Waiting } from '../../parts/Answer.js';
import { NotHere } from '../../parts/NotHere.js';
import { IssueView } from './IssueView.js';
import { useIssueId } from './use-issue.js';

export function IssueScreen() {
  const { issue = '' } = useParams();
  const { id, ask } = useIssueId(issue);
  if (id) return <IssueView key={id} id={id} />;
  if (!ask) return <NotHere />;
  return <Answer ask={ask}>{() => (ask.asking ? <Waiting /> : null)}</Answer>;
}
