import { type Cause, type Id } from '@balance/kernel';

/** Of what somebody asks for who has proved nothing yet. */
export const anonymousCause = (requestId: string): Cause => ({
  actor: 'system:identity',
  correlationId: requestId as Id<'correlation'>,
  causationId: null,
});
