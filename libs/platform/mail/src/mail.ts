/** One mail to one reader. */
export interface Mail {
  /**
   * Names the mail: letters, digits and `-`. Sending the same again carries the same Message-ID, so that a repeat can be
   * told from a second mail.
   */
  readonly id: string;
  readonly to: Recipient;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface Recipient {
  /** One address, as its owner writes it: `local@domain`. */
  readonly address: string;
  readonly name?: string;
}
