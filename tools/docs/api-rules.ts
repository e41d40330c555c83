/** What the API's document is held to: Redocly's recommended rules, all as errors, and more of theirs. */
export const apiRules = {
  extends: ['recommended'],
  rules: {
    // Operations are listed in the order of their modules; a verb's place says nothing.
    'path-http-verbs-order': 'off',
    // `.csv` behind an id is the kind of answer, not part of a name.
    'paths-kebab-case': 'off',
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
    'spec-strict-refs': 'error',
  },
} as const;
