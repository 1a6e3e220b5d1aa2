/** What is wrong with this Node; null where it will do. */
export function nodeIsTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return null;
  return `Caucus needs Node 20.19 or later; this is ${version}. See https://nodejs.org/`;
}
