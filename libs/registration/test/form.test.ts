import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { type Lack, lacksOf, type Registrant, type RegistrationForm } from '#lib/registration';

const person = (more: Partial<Registrant> = {}): Registrant => ({
  role: 'DELEGATE',
  name: 'Ann',
  post: '',
  email: '',
  attendance: 'ROOM',
  needs: null,
  visa: null,
  ...more,
});
const head = person({ role: 'HEAD', email: 'head@body.test' });
const whole: RegistrationForm = {
  organisation: 'Users of the Islands',
  category: 'CIVIL_SOCIETY',
  country: 'Barbados',
  focalName: 'Bea',
  focalEmail: 'bea@body.test',
  participants: 2,
  members: [head],
};
const kinds = (form: Partial<RegistrationForm>): readonly string[] =>
  lacksOf({ ...whole, ...form }).map(({ kind, member }: Lack) => (member === undefined ? kind : `${kind} ${member}`));

it('[R1] a whole form lacks nothing', () => expect(kinds({})).toEqual([]));

it.each<readonly [readonly string[], Partial<RegistrationForm>]>([
  [['Organisation'], { organisation: ' ' }],
  [['Category'], { category: null }],
  [['Country'], { country: '' }],
  [[], { country: '', category: 'INTERNATIONAL_ORGANISATION' }],
  [['FocalName', 'FocalEmail'], { focalName: '', focalEmail: 'no address' }],
  [['Participants'], { participants: null }],
  [['Head'], { members: [person()] }],
  [['OneHead'], { members: [head, person({ role: 'HEAD', email: 'b@body.test' })] }],
  [['HeadEmail 1'], { members: [person({ role: 'HEAD' })] }],
  [['MemberName 2'], { members: [head, person({ name: '' })] }],
  [['MemberEmail 2'], { members: [head, person({ email: 'x' })] }],
])('[R1] what lacks is named: %j', (lacks, form) => expect(kinds(form)).toEqual(lacks));

it('[R1] an empty form is told of everything at once', () => {
  const empty = {
    ...whole,
    organisation: '',
    category: null,
    country: '',
    focalName: '',
    focalEmail: '',
    participants: null,
    members: [],
  };
  expect(kinds(empty)).toEqual([
    'Organisation',
    'Category',
    'Country',
    'FocalName',
    'FocalEmail',
    'Participants',
    'Head',
  ]);
});

const visa = { nameInPassport: 'A', nationality: 'B', passportNumber: 'C', bornOn: '1970-01-01', consent: true };

it.each<readonly [readonly string[], Partial<Registrant>]>([
  [[], { needs: { diet: '', access: '', consent: false } }],
  [['NeedsConsent 1'], { needs: { diet: 'no nuts', access: '', consent: false } }],
  [[], { needs: { diet: 'no nuts', access: '', consent: true } }],
  [[], { visa }],
  [['VisaConsent 1'], { visa: { ...visa, consent: false } }],
  [['VisaDetails 1'], { visa: { ...visa, passportNumber: ' ' } }],
])('[R2] only with consent, and only whole: %j', (lacks, more) =>
  expect(kinds({ members: [{ ...head, ...more }] })).toEqual(lacks),
);

it('[R3] nobody is named twice', () => {
  const twice = person({ email: ' HEAD@body.test ' });
  expect(kinds({ members: [head, twice] })).toEqual(['SameEmail 2']);
});

it('[R3] whatever the members, as many are one too many as addresses repeat', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a@b.cd', 'b@b.cd', 'c@b.cd', ''), { maxLength: 8 }), (addresses) => {
      const members = addresses.map((email) => person({ email }));
      const given = addresses.filter((email) => email !== '');
      const said = lacksOf({ ...whole, members }).filter(({ kind }) => kind === 'SameEmail');
      expect(said).toHaveLength(given.length - new Set(given).size);
    }),
    { numRuns: runs() },
  );
});
