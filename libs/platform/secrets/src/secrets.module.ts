import { Module } from '@nestjs/common';
import { type Config, CONFIG } from '@balance/config';
import { SecretBox } from './secret-box.js';
import { SecretKeyMissing } from './secrets.errors.js';

/** Makes {@link SecretBox} injectable; without a key the process does not start. */
@Module({
  providers: [
    {
      provide: SecretBox,
      inject: [CONFIG],
      useFactory: ({ SECRET_KEY }: Config): SecretBox => {
        if (!SECRET_KEY) throw new SecretKeyMissing();
        return new SecretBox(SECRET_KEY);
      },
    },
  ],
  exports: [SecretBox],
})
export class SecretsModule {}
