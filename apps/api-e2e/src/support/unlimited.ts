/** For a test that asks for far more than anybody does, as one person after the other. */
export const unlimited = {
  RATE_LIMIT_TENANT: '1000000',
  RATE_LIMIT_CALLER: '1000000',
  RATE_LIMIT_ADDRESS: '1000000',
  RATE_LIMIT_SIGN_IN: '1000000',
  ACCESS_TOKEN_SECONDS: '3600',
};
