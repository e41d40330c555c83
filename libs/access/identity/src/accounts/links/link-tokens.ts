import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { SecretKeyMissing } from '@balance/secrets';
import {
  isProven,
  linkKeyOf,
  type LinkPurpose,
  linkTokenOf,
  readLinkToken,
} from '../../domain/link-token.js';

/** Writes and reads the tokens of mailed links; whether a link still holds is for its row to say. */
@Injectable()
export class LinkTokens {
  private readonly key: Uint8Array;

  constructor(@Inject(CONFIG) { SECRET_KEY }: Config) {
    if (!SECRET_KEY) throw new SecretKeyMissing();
    this.key = linkKeyOf(SECRET_KEY);
  }

  /** @param id of the row that the link is about: a user token, an invitation */
  write(purpose: LinkPurpose, id: string): string {
    return linkTokenOf(this.key, purpose, id);
  }

  /** @returns the id that `write` was given, or nothing when the token was not made here for this purpose */
  read<Id extends string>(purpose: LinkPurpose, token: string): Id | undefined {
    const presented = readLinkToken(token);
    return presented && isProven(this.key, purpose, presented) ? (presented.id as Id) : undefined;
  }
}
