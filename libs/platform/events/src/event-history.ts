import { Injectable } from '@nestjs/common';
import { type Tx } from '@balance/database';
import { type Place } from './log-place.js';
import { type LogStretch, stretchAfter, stretchOf, type StretchRow } from './placed-event.js';

/** Reads one tenant's part of the log in commit order, for those who have fallen behind it. */
@Injectable()
export class EventHistory {
  async after(tx: Tx, place: Place, limit: number): Promise<LogStretch> {
    return stretchOf(await tx.query<StretchRow>(stretchAfter(place, limit)), place, limit);
  }
}
