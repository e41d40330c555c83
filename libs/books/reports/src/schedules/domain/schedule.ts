import { type UserId } from '@balance/identity';
import { type Id } from '@balance/kernel';
import { type WantedParameters } from '../../domain/check-parameters.js';
import { type ReportKindName } from '../../kinds/kinds.js';
import { type Format } from '../../render/formats.js';
import { type RelativePeriod, periodSeenFrom } from './relative-period.js';
import { type Due, type Rhythm } from './rhythm.js';

export type ScheduleId = Id<'report-schedule'>;

/** What a report wants to know besides its days. */
export type ScheduleOptions = Omit<WantedParameters, 'from' | 'to' | 'asOf'>;

/** What somebody says of a schedule. */
export interface ScheduleDraft extends Rhythm {
  readonly name: string;
  readonly kind: ReportKindName;
  /** What the report covers, as seen from the day on which it is due. */
  readonly period: RelativePeriod;
  readonly options: ScheduleOptions;
  readonly formats: readonly Format[];
  /** Members who are sent links to the files. */
  readonly recipientIds: readonly UserId[];
  readonly isEnabled: boolean;
}

/** A report that is made again and again by itself. */
export interface Schedule extends ScheduleDraft {
  readonly id: ScheduleId;
  /** When it is due next, if it is enabled. */
  readonly nextDue: Due;
  readonly version: number;
  readonly createdBy: string;
  readonly createdAt: Date;
}

/** The parameters of the report that is due on a day. */
export const wantedOn = (
  day: string,
  { period, options }: Pick<ScheduleDraft, 'period' | 'options'>,
): WantedParameters => ({ ...options, ...periodSeenFrom(day, period) });
