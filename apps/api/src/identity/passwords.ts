import { hash, verify } from '@node-rs/argon2';

const LEAST_LENGTH = 10;
const MOST_LENGTH = 1000;
// Those of ten letters and more that lists of leaked passwords begin with.
const COMMON = new Set([
  '1234567890',
  '0123456789',
  '9876543210',
  '0987654321',
  '1111111111',
  '0000000000',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  'qwertyuiop',
  'asdfghjkl;',
  'qwerty1234',
  'qwerty12345',
  'qwerty123456',
  'abcdefghij',
  'abcdefghijk',
  'password12',
  'password123',
  'password1234',
  'passwordpassword',
  'letmein123',
  'welcome123',
  'administrator',
  'iloveyou12',
  'iloveyou123',
  'changeme123',
  'football12',
  'basketball',
  'baseball12',
  'sunshine12',
  'princess12',
  'trustno1234',
  'whatever12',
  'superman12',
  'password!!',
  'p@ssword123',
  'p@ssw0rd123',
  'qazwsxedcrfv',
  'zaq12wsxcde',
  '1qaz2wsx3edc',
  'liverpool1',
  'manchester',
  'caribbean1',
  '123456789a',
  '123456789q',
  '12345678910',
  '123123123123',
  'aaaaaaaaaa',
]);

/** Too short, or one of those everybody tries first; null where it will do. */
export function weakness(password: string): { readonly leastLength: number } | null {
  const length = [...password].length;
  const weak = length < LEAST_LENGTH || length > MOST_LENGTH || COMMON.has(password.toLowerCase());
  return weak ? { leastLength: LEAST_LENGTH } : null;
}

export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** Takes as long for an account that does not exist, or has no password, as for one that has. */
export async function isPassword(stored: string | null, given: string): Promise<boolean> {
  const matches = await verify(stored ?? (await nobodysPassword()), given.slice(0, MOST_LENGTH));
  return stored !== null && matches;
}

let nobodys: Promise<string> | undefined;

function nobodysPassword(): Promise<string> {
  nobodys ??= hash('a password that nobody has');
  return nobodys;
}

/** Made at start, so that not even the first guess takes longer. */
export async function prepareForGuesses(): Promise<void> {
  await nobodysPassword();
}
