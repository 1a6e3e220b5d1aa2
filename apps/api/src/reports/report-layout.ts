import { randomUUID } from 'node:crypto';
import type { Instrument, Provision } from '#lib/drafting';
import type { PlacedSection } from './report.store.js';

/** A report as the live rooms know documents: each section is a provision whose label is the section's key. */
export function layOut(sections: readonly PlacedSection[]): Instrument {
  const division = randomUUID();
  return {
    title: '',
    language: 'en',
    divisions: [{ id: division, kind: 'part', parent: null, number: null, label: '', title: '' }],
    provisions: sections.map((section) => asProvision(section, division)),
  } as unknown as Instrument;
}

export function asProvision({ id, key, content }: PlacedSection, division: string): Provision {
  const place = { id, division, series: 'sections', number: null, label: key };
  return { ...place, content, suppressed: false } as unknown as Provision;
}
