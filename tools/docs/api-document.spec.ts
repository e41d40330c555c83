import { type OpenAPIObject } from '@nestjs/swagger';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { apiGaps } from './api-gaps.js';
import { apiRules } from './api-rules.js';
import { errorCodes } from './errors-table.js';
import { readSources } from './source-tree.js';

const file = 'docs/openapi.json';
const source = readFileSync(file, 'utf8');
const document: OpenAPIObject = JSON.parse(source);

describe('the API’s document', () => {
  it('breaks no rule of a well-known set', async () => {
    const config = await createConfig({ ...apiRules, extends: [...apiRules.extends] });
    const faults = await lintFromString({ source, absoluteRef: file, config });
    const told = faults.map(({ ruleId, message, location: [place] }) => [ruleId, place?.pointer, message]);
    expect(told).toEqual([]);
  });

  it('says of each operation what it takes, answers and refuses, and who may call it', () => {
    expect(apiGaps(document, errorCodes(readSources('.')))).toEqual({});
  });
});

describe('the gaps of a document', () => {
  const known = [{ code: 'notes.not-found', status: 404, meaning: 'There is no note' }];
  const whole = {
    summary: 'Show a note',
    'x-permission': 'public',
    security: [],
    responses: {
      200: {
        description: 'OK',
        content: { 'application/json': { schema: { type: 'object' }, example: {} } },
      },
      404: {
        description: '',
        content: { 'application/problem+json': { examples: { 'notes.not-found': {} } } },
      },
    },
  };
  const gapsOf = (change: object) => {
    const paths = { '/notes/{id}': { get: { ...whole, ...change } } };
    return apiGaps({ openapi: '3.1.0', info: { title: '', version: '1' }, paths }, known)['GET /notes/{id}'];
  };

  it.each([
    ['nothing', {}, undefined],
    ['a summary', { summary: '' }, ['no summary']],
    ['a permission', { 'x-permission': undefined, security: [{}] }, ['no permission', 'no 401 or no 403']],
    [
      'that it needs a caller',
      { 'x-permission': 'notes:read' },
      ['security does not fit the permission', 'no 401 or no 403'],
    ],
    [
      'an example of the body',
      { requestBody: { content: { 'application/json': { schema: { type: 'object' } } } } },
      ['body without an example (application/json)'],
    ],
    ['a success', { responses: { 404: whole.responses[404] } }, ['no success']],
    [
      'what it answers',
      { responses: { ...whole.responses, 200: { description: 'OK' } } },
      ['200 without a schema'],
    ],
    ['that there may be none', { responses: { 200: whole.responses[200] } }, ['an id, but no 404']],
    [
      'what keeps it from being done twice',
      { responses: { 201: whole.responses[200], 404: whole.responses[404] } },
      ['created twice by a repeat'],
    ],
    [
      'a code',
      { responses: { ...whole.responses, 409: { description: 'Conflict' } } },
      ['409 without a code'],
    ],
    [
      'a code that there is',
      { responses: { ...whole.responses, 409: whole.responses[404] } },
      ['no 409 notes.not-found anywhere'],
    ],
  ])('names what is missing: %s', (_, change, gaps) => {
    expect(gapsOf(change)).toEqual(gaps);
  });
});
