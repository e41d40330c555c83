import { type Prompt } from './prompt.js';
import { v1 } from './v1.js';

/** The prompt that is used. */
export const currentPrompt: Prompt = v1;
