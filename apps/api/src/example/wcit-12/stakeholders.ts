import type { Schema } from '#lib/contract';

/** Illustrative bodies, named by their category alone: no one real holds what they hold here. */
const illustrative: readonly Schema.StakeholderInput[] = [
  ministry('MIN-E', 'A ministry of a CTU member in the east'),
  ministry('MIN-W', 'A ministry of a CTU member in the west'),
  ministry('MIN-N', 'A ministry of a CTU member in the north'),
  ministry('MIN-S', 'A ministry of a CTU member on the mainland'),
  {
    ...body('MIN-T', 'A ministry of a CTU member that is not in the ITU', 'GOVERNMENT'),
    ctuMember: true,
  },
  body('REG-1', 'A regulator of one CTU member', 'REGULATOR'),
  body('REG-2', 'A regulator that serves several CTU members', 'REGULATOR'),
  body('OP-M', 'A mobile operator', 'OPERATOR'),
  body('OP-F', 'A fixed-line operator', 'OPERATOR'),
  body('OP-I', 'A small Internet service provider', 'OPERATOR'),
  body('PS-C', 'A chamber of commerce', 'PRIVATE_SECTOR'),
  body('PS-D', 'A company that runs data centres', 'PRIVATE_SECTOR'),
  body('CS-C', 'A consumer body', 'CIVIL_SOCIETY'),
  body('CS-U', 'A society of Internet users', 'CIVIL_SOCIETY'),
  body('IO-R', 'A regional organisation of another sector', 'INTERNATIONAL_ORGANISATION'),
];

/**
 * The twenty State members of the CTU, about 2013. That the first thirteen are Member States of the ITU shows in the
 * conference's own documents; for the others our source speaks from memory, and so they stand unconfirmed.
 */
const members: readonly Schema.StakeholderInput[] = [
  ...[
    ['ATG', 'Antigua and Barbuda'],
    ['BAH', 'The Bahamas'],
    ['BRB', 'Barbados'],
    ['BLZ', 'Belize'],
    ['DMA', 'Dominica'],
    ['GRD', 'Grenada'],
    ['GUY', 'Guyana'],
    ['JMC', 'Jamaica'],
    ['KNA', 'Saint Kitts and Nevis'],
    ['LCA', 'Saint Lucia'],
    ['VCT', 'Saint Vincent and the Grenadines'],
    ['SUR', 'Suriname'],
    ['TRD', 'Trinidad and Tobago'],
  ].map(([symbol = '', name = '']) => member(symbol, name, { ituMemberState: true, confirmed: true })),
  member('CUB', 'Cuba', { ituMemberState: true, confirmed: false }),
  // Without a symbol of the ITU's, short names stand in its place.
  ...[
    ['Anguilla', 'Anguilla'],
    ['BVI', 'British Virgin Islands'],
    ['Cayman', 'Cayman Islands'],
    ['Montserrat', 'Montserrat'],
    ['Maarten', 'Sint Maarten'],
    ['TCI', 'Turks and Caicos Islands'],
  ].map(([symbol = '', name = '']) => member(symbol, name, { ituMemberState: false, confirmed: false })),
];

export const stakeholders = [...illustrative, ...members];

function body(symbol: string, name: string, category: Schema.Category): Schema.StakeholderInput {
  return { symbol, name, category, ctuMember: false, ituMemberState: false, confirmed: true };
}

function ministry(symbol: string, name: string): Schema.StakeholderInput {
  return { ...body(symbol, name, 'GOVERNMENT'), ctuMember: true, ituMemberState: true };
}

function member(
  symbol: string,
  name: string,
  standing: { readonly ituMemberState: boolean; readonly confirmed: boolean },
): Schema.StakeholderInput {
  return { ...body(symbol, name, 'GOVERNMENT'), country: name, ctuMember: true, ...standing };
}
