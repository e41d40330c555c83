import { Body, Controller, Delete, Header, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problems } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { CurrentPerson, SignedIn } from '../../authenticate/requires.js';
import { type Person } from '../../domain/caller.js';
import { BeginSecondFactor } from './begin-second-factor.use-case.js';
import { ConfirmSecondFactor } from './confirm-second-factor.use-case.js';
import { RemoveSecondFactor } from './remove-second-factor.use-case.js';
import { CodeBody, RecoveryCodesView, SecondFactorView } from './second-factor.dto.js';

@ApiTags('me')
@OnlyInMode('local')
@Controller('me/second-factor')
export class SecondFactorController {
  constructor(
    private readonly beginSecondFactor: BeginSecondFactor,
    private readonly confirmSecondFactor: ConfirmSecondFactor,
    private readonly removeSecondFactor: RemoveSecondFactor,
  ) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @SignedIn()
  @ApiOperation({ summary: 'Get a secret for an authenticator app; it counts once it is confirmed' })
  @ApiOkResponse({ type: SecondFactorView })
  @Problems({ 409: ['identity.second-factor-on'] })
  begin(@CurrentPerson() person: Person): Promise<SecondFactorView> {
    return this.beginSecondFactor.execute(person);
  }

  @Post('confirm')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @SignedIn()
  @ApiOperation({ summary: 'Turn the second factor on with a code of the app; ends your other sessions' })
  @ApiOkResponse({ type: RecoveryCodesView })
  @Problems({
    409: ['identity.second-factor-on', 'identity.second-factor-off'],
    422: ['identity.code-refused'],
  })
  async confirm(@CurrentPerson() person: Person, @Body() body: CodeBody): Promise<RecoveryCodesView> {
    return { recoveryCodes: await this.confirmSecondFactor.execute(person, body.code) };
  }

  @Delete()
  @HttpCode(204)
  @SignedIn()
  @ApiOperation({ summary: 'Turn the second factor off with one of its codes; ends your other sessions' })
  @ApiNoContentResponse()
  @Problems({
    409: ['identity.second-factor-off'],
    422: ['identity.code-refused'],
    429: ['identity.too-many-attempts'],
  })
  remove(@CurrentPerson() person: Person, @Body() body: CodeBody): Promise<void> {
    return this.removeSecondFactor.execute(person, body.code);
  }
}
