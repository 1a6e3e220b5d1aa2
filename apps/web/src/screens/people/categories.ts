import type { Category } from '#lib/contract';

export const categories: readonly Category[] = [
  'GOVERNMENT',
  'REGULATOR',
  'OPERATOR',
  'PRIVATE_SECTOR',
  'CIVIL_SOCIETY',
  'INTERNATIONAL_ORGANISATION',
];
