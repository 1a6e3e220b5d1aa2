/** The heading of a division row as a content of one paragraph, in SQL; no words where it has none. */
export function headingWords(row: string): string {
  return `case when ${row}.open_title is not null
      then jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'content', ${row}.open_title))
    when ${row}.title = '' then '[]'::jsonb
    else jsonb_build_array(jsonb_build_object('kind', 'paragraph', 'content',
      jsonb_build_array(jsonb_build_object('kind', 'text', 'text', ${row}.title)))) end`;
}
