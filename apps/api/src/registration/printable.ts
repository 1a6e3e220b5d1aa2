// The letters that the fonts built into every PDF reader have: Windows-1252.
const HAS = /^[\u0020-\u007e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]$/u;
const WITHOUT_MARK: Readonly<Record<string, string>> = {
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
};

/** Words in letters that the page has: others lose their marks, and what is left of them is a question mark. */
export function printable(text: string): string {
  return [...text.normalize('NFC')].map((letter) => (HAS.test(letter) ? letter : plain(letter))).join('');
}

function plain(letter: string): string {
  const bare = WITHOUT_MARK[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return [...bare].every((each) => HAS.test(each)) ? bare : '?';
}
