/**
 * The words of an amendment `a` as far as the viewer may read them: fitted to the draft for the draft's readers, else as its row has them.
 * Use it as a lateral table.
 */
export const WORDING = `lateral (
  select f.content, f.text, f.base_content from amendment_revision f
  where f.amendment_id = a.id and f.revision = a.revision and f.fitted
  union all
  select a.content, a.text, a.base_content where not exists (select from amendment_revision f
    where f.amendment_id = a.id and f.revision = a.revision and f.fitted)) said`;
