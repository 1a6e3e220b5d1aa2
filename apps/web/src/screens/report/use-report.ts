import { ReportNewsDocument, type ReportNewsQuery, ReportPageDocument, type ReportPageFragment } from '#lib/contract';
import { useWhenMoved } from '../../client/conference.js';
import { useAsk } from '../../client/use-ask.js';

export type Report = ReportPageFragment;
export type ReportSection = Report['sections'][number];
export type Offer = NonNullable<ReportNewsQuery['report']>['news']['offers'][number];

/** A report, and its last known words; what is typed in it comes by the live room and is no reason to ask again. */
export function useReport(id: string) {
  const ask = useAsk(ReportPageDocument, { id });
  useWhenMoved(({ kind }) => /^(Report(?!Moved)|AgendaItem)/.test(kind), ask.again);
  return ask;
}

/** What the record has for it by now: asked for when the page opens and whenever somebody wants to know. */
export function useReportNews(id: string) {
  const ask = useAsk(ReportNewsDocument, { id });
  useWhenMoved(({ kind }) => /^Report(Taken|Section)/.test(kind), ask.again);
  return { ...ask, news: ask.data?.report?.news ?? null };
}
