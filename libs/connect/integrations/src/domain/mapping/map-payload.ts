import { type NewRecord } from '@balance/records';
import { type Fault } from '../fault.js';
import { type Mapping } from './mapping.js';
import { parsePath, pointerOf, valueAt } from './payload-path.js';
import { recordReader } from './record-reader.js';

export type MappedPayload =
  | { readonly outcome: 'mapped'; readonly records: readonly NewRecord[] }
  | { readonly outcome: 'unmappable'; readonly faults: readonly Fault[] };

/** @param externalId the sender's id of the delivery; with its place it makes each record unique */
export type PayloadMapper = (payload: unknown, externalId: string) => MappedPayload;

const mostFaults = 20;

/** Reads the paths once, so that each payload is only walked. */
export function compileMapping(mapping: Mapping): PayloadMapper {
  const path = mapping.records === undefined ? [] : parsePath(mapping.records);
  const readRecord = recordReader(mapping);
  return (payload, externalId) => {
    const found = valueAt(payload, path);
    const faults: Fault[] = [];
    const records: NewRecord[] = [];
    for (const [index, raw] of (Array.isArray(found) ? found : [found]).entries()) {
      const at = pointerOf(path) + (Array.isArray(found) ? `/${index}` : '');
      if (isObject(raw)) {
        const facts = readRecord(raw, at, faults);
        if (facts) records.push({ ...facts, sourceKey: `${externalId}#${index}`, line: index + 1, raw });
      } else {
        faults.push({ pointer: at, detail: 'a record is missing here' });
      }
      if (faults.length >= mostFaults) break;
    }
    return faults.length > 0
      ? { outcome: 'unmappable', faults: faults.slice(0, mostFaults) }
      : { outcome: 'mapped', records };
  };
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
