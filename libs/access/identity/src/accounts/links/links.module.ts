import { Module } from '@nestjs/common';
import { AccountSecrets } from '../account-secrets.js';
import { LinkTokens } from './link-tokens.js';

@Module({ providers: [AccountSecrets, LinkTokens], exports: [LinkTokens] })
export class LinksModule {}
