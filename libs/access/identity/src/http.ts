import { Module } from '@nestjs/common';
import { AuthenticateModule } from './authenticate/authenticate.module.js';
import { IdentityModule } from './identity.module.js';

@Module({ imports: [IdentityModule, AuthenticateModule], exports: [AuthenticateModule] })
export class IdentityHttpModule {}
