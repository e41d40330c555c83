import { z } from 'zod';

/** Turns a comparison into its exact opposite; it is left out rather than `false`. */
export const notSchema = z.literal(true).optional();
