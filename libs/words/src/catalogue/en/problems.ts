/** Which rule words sent to us broke; keyed by `NotAcceptable.problem`. */
export const problems = {
  'problem.Empty': 'there are no words in it.',
  'problem.TooLong': 'it is too long; at most {limit} characters are stored.',
  'problem.TooLarge': 'it is too large; at most {limit} are read.',
  'problem.TooDeep': 'it is nested too deeply.',
  'problem.TooMany': 'there are too many; at most {limit} are read.',
  'problem.NotText': 'the file is not readable text.',
  'problem.NoProvisions': 'no provision was found in it.',
  'problem.Malformed': 'it is not in a form we can read.',
  'problem.other': 'a rule was broken ({kind}).',
} as const;
