import { CommitHold } from './commit-hold/commit-hold.use-case.js';
import { ExpireHolds } from './expire-holds/expire-holds.use-case.js';
import { HoldListRepository } from './hold-list.repository.js';
import { HoldLoader } from './hold-loader.js';
import { HoldRepository } from './hold.repository.js';
import { ListHolds } from './list-holds/list-holds.use-case.js';
import { PlaceHold } from './place-hold/place-hold.use-case.js';
import { TryOut } from './try-out.js';
import { VoidHold } from './void-hold/void-hold.use-case.js';

/** What can be done with holds. */
export const holdUseCases = [CommitHold, ExpireHolds, ListHolds, PlaceHold, TryOut, VoidHold];

/** What that takes besides. */
export const holdParts = [HoldListRepository, HoldLoader, HoldRepository];
