/** What the API's document is held to: Redocly's recommended rules, all as errors, and more of theirs. */
export const apiRules = {
  extends: ['recommended'],
  rules: {
    // Probes take nothing and turn nobody away; `apiGaps` asks more of all the others.
    'operation-4xx-response': 'off',
    'array-parameter-serialization': 'error',
    'component-name-unique': 'error',
    'no-invalid-parameter-examples': 'error',
    'no-invalid-schema-examples': 'error',
    'no-required-schema-properties-undefined': 'error',
    'operation-4xx-problem-details-rfc7807': 'error',
    'operation-description': 'error',
    'operation-tag-defined': 'error',
    'parameter-description': 'error',
    'path-params-defined': 'error',
    'scalar-property-missing-example': 'error',
    'spec-strict-refs': 'error',
  },
} as const;
