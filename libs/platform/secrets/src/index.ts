export { SecretBox } from './secret-box.js';
export { SecretKeyMissing, SecretUnreadable } from './secrets.errors.js';
export { SecretsModule } from './secrets.module.js';
