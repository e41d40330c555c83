/** Fewer examples than this change no model. */
const fewest = 50;
const shareOfKnown = 0.1;

/**
 * Whether enough has been approved since the last training: fifty examples, or a tenth of all for tenants with many.
 *
 * @param examples all that the tenant has
 * @param untrained those among them that no model has seen, corrections included
 */
export const needsTraining = ({ examples, untrained }: { examples: number; untrained: number }): boolean =>
  untrained >= Math.max(fewest, shareOfKnown * (examples - untrained));
