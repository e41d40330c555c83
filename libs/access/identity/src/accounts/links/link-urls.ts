import { Inject, Injectable } from '@nestjs/common';
import { type Config, CONFIG, publicUrlOf } from '@balance/config';
import { type LinkPurpose } from '../../domain/link-token.js';
import { LinkTokens } from './link-tokens.js';

const pages = {
  'verify-email': 'verify-email',
  'reset-password': 'reset-password',
  invitation: 'accept-invitation',
} as const satisfies Record<LinkPurpose, string>;

/** The addresses that mails lead to. */
@Injectable()
export class LinkUrls {
  private readonly base: string;

  constructor(
    private readonly tokens: LinkTokens,
    @Inject(CONFIG) config: Config,
  ) {
    this.base = config.WEB_URL?.replace(/\/+$/, '') ?? publicUrlOf(config);
  }

  /** The token stands behind the `#`, which browsers keep to themselves: it reaches no server's log, and no referrer. */
  of(purpose: LinkPurpose, id: string): string {
    return `${this.base}/${pages[purpose]}#token=${this.tokens.write(purpose, id)}`;
  }

  get signIn(): string {
    return `${this.base}/sign-in`;
  }
}
