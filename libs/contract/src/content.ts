/** What the schema's scalar `Content` carries. */
export type { Content } from '#lib/drafting';
