import type { Client } from 'pg';
import { type Content, countBrackets, plainText, readContent } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import type { Finding } from './finding.js';

interface StoredWords {
  readonly what: string;
  readonly content: unknown;
  readonly text: string | null;
  readonly brackets: number | null;
}

const everything = `
  select 'provision ' || id as what, content, text, null::int as brackets from provision
  union all select 'draft ' || draft_id || ', provision ' || provision_id, content, text, brackets from draft_provision
  union all select 'paper ' || paper_id || ', part ' || part_id, content, text, null from paper_part
  union all select 'position ' || id, content, text, null from position
  union all select 'amendment ' || id, content, text, null from amendment where content is not null
  union all select 'amendment ' || amendment_id || ', revision ' || revision, content, text, null from amendment_revision
    where content is not null and text is not null`;

const page = 500;

/** Whether all words that are stored as data can be read, and what was computed from them is what they say. */
export async function examineStoredWords(client: Client): Promise<Finding> {
  const faults: string[] = [];
  await client.query(`declare words no scroll cursor for ${everything}`);
  for (let more = true; more; ) {
    const { rows } = await client.query<StoredWords>(`fetch ${page} from words`);
    faults.push(...rows.flatMap(faultOf));
    more = rows.length === page;
  }
  await client.query('close words');
  return { holds: 'All words that are stored can be read, and say what was computed from them.', faults };
}

function faultOf({ what, content, text, brackets }: StoredWords): readonly string[] {
  const read = readContent(content);
  if (isRefusal(read)) return [`${what}: ${read.kind}`];
  const words = read as Content;
  if (text !== null && text !== plainText(words)) return [`${what}: its text is another`];
  return brackets !== null && brackets !== countBrackets(words)
    ? [`${what}: it has ${countBrackets(words)} brackets and not ${brackets}`]
    : [];
}
