import fc from 'fast-check';
import { documentForms, documentSeries, type Numbered } from '#lib/documents';

/** A document that has been filed. */
export const anyFiled: fc.Arbitrary<Numbered> = fc.record({
  series: fc.constantFrom(...documentSeries),
  number: fc.integer({ min: 1, max: 400 }),
  form: fc.constantFrom(...documentForms),
  nth: fc.integer({ min: 1, max: 30 }),
});
