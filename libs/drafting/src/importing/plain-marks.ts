/** A heading without the marks of emphasis round it or round a part of it. */
export function withoutMarks(words: string): string {
  return words
    .replace(/\*{1,3}|(?<![\p{L}\p{N}])_{1,3}|_{1,3}(?![\p{L}\p{N}])|<\/?(?:b|i|em|strong|u)>/gu, '')
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim();
}
