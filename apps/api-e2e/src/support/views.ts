// What the tests read of the API's answers, written down as its documentation says it.

export interface Tally {
  readonly rows: number;
  readonly amount: string;
}

export interface ImportView {
  readonly id: string;
  readonly status: 'received' | 'reading' | 'completed' | 'failed';
  readonly sizeBytes: number;
  readonly accepted: Tally;
  readonly duplicate: Tally;
  readonly rejected: Tally;
  readonly blank: number;
  readonly finishedAt: string | null;
  readonly error: { code: string; message: string; details: Record<string, unknown> } | null;
}

export interface LineView {
  readonly line: number;
  readonly outcome: string;
  readonly reason: string | null;
  readonly detail: string | null;
  readonly raw: string;
}

export interface CategoryView {
  readonly id: string;
  readonly key: string;
  readonly accountCode: string;
}

export interface RecordView {
  readonly id: string;
  readonly state: 'ingested' | 'processed' | 'approved' | 'rejected';
  readonly bookedOn: string;
  readonly amount: string;
  readonly description: string;
  readonly accountCode: string;
  readonly categoryId: string | null;
  readonly decidedBy: string | null;
  readonly source: { kind: string; id: string; line: number };
}

export interface ReviewView {
  readonly reason: string;
  readonly record: RecordView;
}

export interface EventView {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly actor: string;
  readonly correlationId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

export interface EntryView {
  readonly id: string;
  readonly reference: string;
  readonly postings: readonly { accountCode: string; amountMinor: string; currency: string }[];
}

export interface AccountView {
  readonly code: string;
  readonly balances: readonly { currency: string; amountMinor: string }[];
}

export interface ReportView {
  readonly status: 'requested' | 'completed' | 'failed';
  readonly result: unknown;
}
