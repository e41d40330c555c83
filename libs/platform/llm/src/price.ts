/** Per million tokens, in whole units of the currency. The same number is the price of one token in millionths. */
export interface Prices {
  readonly input: number;
  readonly output: number;
}

/** Tokens, as the server counted them. */
export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** @returns millionths of the currency's unit, rounded up */
export const costMicrosOf = ({ inputTokens, outputTokens }: Usage, { input, output }: Prices): bigint =>
  BigInt(Math.ceil(Number((inputTokens * input + outputTokens * output).toFixed(6))));

/** What a server wraps around messages: its template, roles, the schema's own words. */
const wrappingTokens = 200;

/**
 * The most that a call can cost. A token of a byte-level vocabulary has a byte at least, so that texts have no more
 * tokens than bytes; the output is bounded by the limit that is sent along.
 */
export const mostUsage = (texts: readonly string[], outputLimit: number): Usage => ({
  inputTokens: texts.reduce((bytes, text) => bytes + Buffer.byteLength(text), wrappingTokens),
  outputTokens: outputLimit,
});
