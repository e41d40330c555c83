import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PermissionUndeclared } from '../domain/identity.errors.js';
import { access } from './requires.js';

/** Stops the boot while a route does not say who may call it. */
@Injectable()
export class UndeclaredRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const silent = this.discovery.getControllers().flatMap(({ metatype, instance }) => {
      if (!metatype || Reflect.hasMetadata(access, metatype)) return [];
      const prototype: object = Object.getPrototypeOf(instance);
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => isSilentRoute(Reflect.get(prototype, method)))
        .map((method) => `${metatype.name}.${method}`);
    });
    if (silent.length > 0) throw new PermissionUndeclared(silent);
  }
}

const isSilentRoute = (method: object): boolean =>
  RequestMethod[Reflect.getMetadata('method', method)] !== undefined && !Reflect.hasMetadata(access, method);
