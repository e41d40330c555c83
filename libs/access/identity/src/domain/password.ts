/**
 * In code points, after normalisation. Twelve and 128 are what OWASP ASVS 4.0.3 asked for (2.1.1, 2.1.2). NIST
 * SP 800-63B-4 wants 15 where a password is all there is and 8 with a second factor, which is offered here and not
 * demanded; and what is easily guessed is refused whatever its length. Both want no rules about kinds of characters.
 */
export const shortestPassword = 12;
export const longestPassword = 128;

/** How hard to guess a password must be, in zxcvbn's words 3 of 4: beyond 10⁸ guesses. */
export const leastScore = 3;

/**
 * The form of a password that is hashed. The same password comes as other code points from another keyboard; NFKC
 * brings them together, as NIST SP 800-63B-4, 3.1.1.2 has it. Nothing is trimmed or cut off.
 */
export const normalisedPassword = (password: string): string => password.normalize('NFKC');

/** What is wrong with the length of a normalised password, if anything is. */
export function lengthFault(password: string): string | undefined {
  const length = [...password].length;
  if (length < shortestPassword)
    return `has ${length} characters and needs ${shortestPassword}. Several words that do not belong together are easy to remember`;
  if (length > longestPassword) return `has ${length} characters; ${longestPassword} are the most`;
  return undefined;
}

/** What is wrong with a password that is guessed too easily, by the warning that zxcvbn gives. */
export function guessFault(score: number, warning: string | null): string | undefined {
  if (score >= leastScore) return undefined;
  return `is guessed too easily: ${weaknesses[warning ?? ''] ?? 'it follows a common pattern'}. Take several words that do not belong together, or let a password manager make one`;
}

const weaknesses: Readonly<Record<string, string>> = {
  straightRow: 'its keys are in a row on the keyboard',
  keyPattern: 'its keys are a pattern on the keyboard',
  simpleRepeat: 'it repeats a character',
  extendedRepeat: 'it repeats itself',
  sequences: 'it is a sequence such as abc or 6543',
  recentYears: 'it is a year',
  dates: 'it is a date',
  topTen: 'it is one of the commonest passwords',
  topHundred: 'it is one of the commonest passwords',
  common: 'it is a common password',
  similarToCommon: 'it is much like a common password',
  wordByItself: 'it is a single word',
  namesByThemselves: 'it is a name',
  commonNames: 'it is a name',
  userInputs: 'it is made of your name or address',
};

/** What a guesser would try first for this person: the parts of name and address. */
export const guessesFor = ({ email, name }: { readonly email: string; readonly name: string }): string[] => [
  ...new Set(
    [email, name, ...`${email} ${name}`.split(/[^\p{L}\p{N}]+/u), 'balance'].filter(
      ({ length }) => length > 2,
    ),
  ),
];
