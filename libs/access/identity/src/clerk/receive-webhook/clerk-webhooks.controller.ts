import { Body, Controller, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiHeader, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Problems, RateClass, UnreadBody } from '@balance/http';
import { OnlyInMode } from '../../authenticate/only-in-mode.js';
import { Public } from '../../authenticate/requires.js';
import { type ClerkSignatureHeaders } from './check-clerk-signature.js';
import { ReceiveWebhook } from './receive-webhook.use-case.js';

@ApiTags('auth')
@OnlyInMode('clerk')
@Controller('auth/clerk/webhooks')
export class ClerkWebhooksController {
  constructor(private readonly receiveWebhook: ReceiveWebhook) {}

  @Post()
  @HttpCode(204)
  @Public() // The signature proves the caller.
  @RateClass('signed')
  @UnreadBody()
  @ApiOperation({ summary: 'Take a message of Clerk about people, organisations and their members' })
  @ApiBody({ schema: { type: 'object', example: { type: 'user.created', object: 'event', data: {} } } })
  @ApiHeader({
    name: 'svix-id',
    required: true,
    example: 'msg_2aZ',
    description: 'The same for each attempt',
  })
  @ApiHeader({
    name: 'svix-timestamp',
    required: true,
    example: '1790000000',
    description: 'Seconds since 1970',
  })
  @ApiHeader({
    name: 'svix-signature',
    required: true,
    example: 'v1,K5oZ…',
    description: 'One or more, separated by spaces',
  })
  @ApiNoContentResponse({ description: 'Taken, or nothing that matters here' })
  @Problems({
    401: ['identity.clerk-signature-invalid'],
    404: ['identity.clerk-webhooks-off'],
    422: ['identity.clerk-message-unreadable'],
  })
  async receive(@Headers() headers: ClerkSignatureHeaders, @Body() body: Buffer): Promise<void> {
    await this.receiveWebhook.execute(headers, body);
  }
}
