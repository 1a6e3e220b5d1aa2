/** What was asked, or an error where the answer takes longer. What is under way goes on all the same. */
export function inTime<Answer>(asked: Promise<Answer>, milliseconds: number): Promise<Answer> {
  let late: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, failed) => {
    late = setTimeout(() => failed(new Error('no answer')), milliseconds);
  });
  return Promise.race([asked, tooLate]).finally(() => clearTimeout(late));
}
