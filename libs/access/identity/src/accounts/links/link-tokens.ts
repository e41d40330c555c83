import { Injectable } from '@nestjs/common';
import { isProven, type LinkPurpose, linkTokenOf, readLinkToken } from '../../domain/link-token.js';
import { AccountSecrets } from '../account-secrets.js';

/** Writes and reads the tokens of mailed links; whether a link still holds is for its row to say. */
@Injectable()
export class LinkTokens {
  constructor(private readonly secrets: AccountSecrets) {}

  /** @param id of the row that the link is about: a user token, an invitation */
  write(purpose: LinkPurpose, id: string): string {
    return linkTokenOf(this.secrets.key('link-token'), purpose, id);
  }

  /** @returns the id that `write` was given, or nothing when the token was not made here for this purpose */
  read<Id extends string>(purpose: LinkPurpose, token: string): Id | undefined {
    const presented = readLinkToken(token);
    const isOurs = presented && isProven(this.secrets.key('link-token'), purpose, presented);
    return isOurs ? (presented.id as Id) : undefined;
  }
}
