import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Inject,
  Injectable,
  SetMetadata,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { type Config, CONFIG } from '@balance/config';
import { Problems } from '@balance/http';
import { ModeOff } from '../domain/identity.errors.js';

const onlyInMode = Symbol('onlyInMode');

/**
 * The routes are there in this `AUTH_MODE` only; in another they answer 404 `identity.mode-off`, whoever asks. For
 * classes and methods.
 */
export const OnlyInMode = (mode: Config['AUTH_MODE']) =>
  applyDecorators(
    SetMetadata(onlyInMode, mode),
    ApiExtension('x-auth-mode', mode),
    Problems({ 404: ['identity.mode-off'] }),
  );

/** Stands before {@link AccessGuard}: what is not there needs no caller. */
@Injectable()
export class ModeGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const mode = this.reflector.getAllAndOverride<Config['AUTH_MODE'] | undefined>(onlyInMode, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (mode !== undefined && mode !== this.config.AUTH_MODE) throw new ModeOff(mode);
    return true;
  }
}
