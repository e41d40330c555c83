import { Module } from '@nestjs/common';
import { LinkTokens } from './link-tokens.js';

@Module({ providers: [LinkTokens], exports: [LinkTokens] })
export class LinksModule {}
