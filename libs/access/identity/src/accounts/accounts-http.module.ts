import { Module } from '@nestjs/common';
import { EndSessionsModule } from '../sessions/end-sessions/end-sessions.module.js';
import { AccountsModule } from './accounts.module.js';
import { ChangePasswordController } from './change-password/change-password.controller.js';
import { ChangePassword } from './change-password/change-password.use-case.js';
import { Links } from './links/links.js';
import { LinksModule } from './links/links.module.js';
import { ChoosePassword } from './passwords/choose-password.js';
import { PasswordPolicy } from './passwords/password-policy.js';
import { RegisterController } from './register/register.controller.js';
import { Register } from './register/register.use-case.js';
import { RenameMe } from './rename-me/rename-me.use-case.js';
import { RequestMail } from './request-mail/request-mail.js';
import { RequestReset } from './request-reset/request-reset.use-case.js';
import { ResendVerification } from './resend-verification/resend-verification.use-case.js';
import { ReplacePassword } from './reset-password/replace-password.js';
import { ResetPasswordController } from './reset-password/reset-password.controller.js';
import { ResetPassword } from './reset-password/reset-password.use-case.js';
import { AnnounceSecondFactor } from './second-factor/announce-second-factor.js';
import { BeginSecondFactor } from './second-factor/begin-second-factor.use-case.js';
import { ConfirmSecondFactor } from './second-factor/confirm-second-factor.use-case.js';
import { RemoveSecondFactor } from './second-factor/remove-second-factor.use-case.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { MeController } from './show-me/me.controller.js';
import { MeRepository } from './show-me/me.repository.js';
import { ShowMe } from './show-me/show-me.use-case.js';
import { UserTokenRepository } from './user-token.repository.js';
import { VerifyEmail } from './verify-email/verify-email.use-case.js';

/** People's accounts over HTTP. It needs the queue, for mails: so it is no part of what guards the routes of all modules. */
@Module({
  imports: [AccountsModule, EndSessionsModule, LinksModule],
  controllers: [
    RegisterController,
    ResetPasswordController,
    ChangePasswordController,
    SecondFactorController,
    MeController,
  ],
  providers: [
    UserTokenRepository,
    Links,
    RequestMail,
    PasswordPolicy,
    ChoosePassword,
    Register,
    VerifyEmail,
    ResendVerification,
    RequestReset,
    ReplacePassword,
    ResetPassword,
    ChangePassword,
    AnnounceSecondFactor,
    BeginSecondFactor,
    ConfirmSecondFactor,
    RemoveSecondFactor,
    MeRepository,
    ShowMe,
    RenameMe,
  ],
})
export class AccountsHttpModule {}
