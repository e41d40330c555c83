import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension, ApiHeader } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { RequestInvalid } from '../request-invalid.js';

export const versionedExtension = 'x-versioned';

const tagOf = (version: number): string => `"${version}"`;

@Injectable()
class TagsVersion implements NestInterceptor<{ version: number }> {
  intercept(
    context: ExecutionContext,
    next: CallHandler<{ version: number }>,
  ): Observable<{ version: number } | undefined> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((view) => {
        const tag = tagOf(view.version);
        reply.header('etag', tag);
        if (request.method !== 'GET' || !isNamed(request.headers['if-none-match'], tag)) return view;
        reply.code(304);
        return undefined;
      }),
    );
  }
}

/** Whether a list of entity tags (RFC 9110, 13.1) names this one. */
const isNamed = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));

/** The answer has a `version`: it is the entity tag, and a reader who has it already is told so (304). */
export const Versioned = () =>
  applyDecorators(UseInterceptors(TagsVersion), ApiExtension(versionedExtension, true));

const fromHeader = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw new RequestInvalid([
      { pointer: 'If-Match', detail: 'is one entity tag that this API gave out, such as "3"' },
    ]);
  return Number(version);
});

/** The version that the caller has read (`If-Match`); unset when they do not say. */
export const IfMatch = (): ParameterDecorator => (target, method, index) => {
  fromHeader()(target, method, index);
  if (method === undefined) return;
  const descriptor = Object.getOwnPropertyDescriptor(target, method);
  const described = ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'The entity tag of what was read; another one answers 412',
    schema: { type: 'string', example: '"3"' },
  });
  if (descriptor) described(target, method, descriptor);
};
