import { type FastifyAdapter } from '@nestjs/platform-fastify';
import { isUtf8 } from 'node:buffer';
import { JsonInvalid } from '../http.errors.js';
import { RequestInvalid } from '../request-invalid.js';
import { repeatedMember } from './repeated-member.js';

/** Reads bodies in JSON as Fastify does, and refuses those that could be read in two ways. */
export function readJsonBodies(adapter: FastifyAdapter, bodyLimit: number): void {
  const parse = adapter.getInstance().getDefaultJsonParser('error', 'error');
  adapter.useBodyParser('application/json', true, { bodyLimit }, (request, body, done) => {
    if (!isUtf8(body)) return done(new JsonInvalid(), undefined);
    const text = body.toString();
    void parse(request, text, (fault, value) => {
      if (fault) return done(fault, undefined);
      const pointer = repeatedMember(text);
      if (pointer === undefined) done(null, value);
      else done(new RequestInvalid([{ pointer, detail: 'is there twice' }]), undefined);
    });
  });
}
