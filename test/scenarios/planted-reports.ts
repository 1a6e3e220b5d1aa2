import type { Client, World } from '../world/index.js';
import type { Reach } from './planted.js';

const BEGIN = `mutation($meeting: ID!, $audience: Audience!, $key: String!) {
  it: beginReport(meetingId: $meeting, audience: $audience, language: "en", idempotencyKey: $key) { __typename ... on Report { id } } }`;
const SEAL = `mutation($id: ID!, $note: String!, $key: String!) {
  it: sealReport(reportId: $id, note: $note, idempotencyKey: $key) { __typename ... on SealedReport { id } } }`;

/** Of a meeting a report for each kind of reader: as it is written, and sealed. */
export async function plantReports(
  world: World,
  meeting: string,
  { word, make }: { word: (what: string, reach: Reach) => string; make: Make },
): Promise<Record<string, string[]>> {
  const chair = world.as('chair');
  const ids: Record<string, string[]> = { Report: [], SealedReport: [] };
  for (const audience of ['MEMBERS', 'CONFERENCE', 'PUBLIC'] as const) {
    const id = await make(chair, BEGIN, { meeting, audience });
    ids.Report?.push(id);
    ids.SealedReport?.push(await make(chair, SEAL, { id, note: word('note of a sealed report', audience) }));
    // What is written after that is for nobody but those who write it.
    await world.owner(
      `update report_section set text = $2, content = jsonb_build_array(jsonb_build_object('kind', 'paragraph',
         'content', jsonb_build_array(jsonb_build_object('kind', 'text', 'text', $2::text)))) where report_id = $1 and key = 'CLOSING'`,
      [id, word(`words of a report to the ${audience.toLowerCase()}`, 'SERVING')],
    );
  }
  const sections = await world.owner<{ id: string }>(
    `select section_id as id from report_section where key = 'CLOSING' order by report_id`,
  );
  return { ...ids, ReportSection: sections.map(({ id }) => id) };
}

type Make = (client: Client, document: string, variables: object) => Promise<string>;
