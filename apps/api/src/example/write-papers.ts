import { type Cast, type Ids, idOf } from './cast.js';
import { wording } from './wording.js';

/** Begins what the story's people are writing together, with what they have so far. */
export async function writePapers(cast: Cast, issues: Ids): Promise<void> {
  for (const { key, by, kind, issue, parts } of cast.story.papers) {
    const begin = Object.entries(parts).map(([part, words]) => ({ kind: part, content: wording(words) }));
    await cast.act(by, {
      declares: '$input: OpenPaperInput!, $key: String!',
      calls: 'openPaper(input: $input, idempotencyKey: $key)',
      expected: 'Paper',
      variables: { input: { kind, issueId: idOf(issues, issue), begin }, key: cast.once(`paper:${key}`) },
    });
  }
}
