import { Module } from '@nestjs/common';
import { AccountSecrets } from '../account-secrets.js';
import { LinkTokens } from './link-tokens.js';
import { LinkUrls } from './link-urls.js';

@Module({ providers: [AccountSecrets, LinkTokens, LinkUrls], exports: [LinkTokens, LinkUrls] })
export class LinksModule {}
