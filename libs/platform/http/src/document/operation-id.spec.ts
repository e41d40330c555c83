import { describe, expect, it } from '@jest/globals';
import { operationId } from './operation-id.js';

describe('the name of an operation', () => {
  it.each([
    ['RulesController', 'create', 'createRule'],
    ['RulesController', 'list', 'listRules'],
    ['ListRecordsController', 'list', 'listRecords'],
    ['ListDeliveriesController', 'show', 'showDelivery'],
    ['FindReportController', 'show', 'showReport'],
    ['ReverseEntryController', 'reverse', 'reverseEntry'],
    ['SignInController', 'signIn', 'signIn'],
    ['RegisterController', 'register', 'register'],
    ['ApiKeysController', 'revoke', 'revokeApiKey'],
    ['IntegrationsController', 'rotateSecret', 'rotateSecret'],
    ['AddressesController', 'change', 'changeAddress'],
  ])('of %s.%s is %s', (controller, method, name) => {
    expect(operationId(controller, method)).toBe(name);
  });
});
