import { appendices } from './appendices.js';
import { articles } from './articles.js';

export const instrument = {
  title: 'ITRs 1988: working summaries',
  shortTitle: 'ITRs 1988',
  source:
    'Numbers and titles of the International Telecommunication Regulations, Melbourne 1988; words by the Caucus project',
  text: `${articles}${appendices}`,
} as const;
