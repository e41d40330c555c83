/** A text that may leave. */
export interface Redacted {
  /** With `[iban]`, `[card]`, `[account]`, `[number]`, `[email]`, `[phone]`, `[person]` for what was taken out. */
  readonly text: string;
  /** It seems to be about a person and nothing else: do not send it at all. */
  readonly isPersonal: boolean;
}
