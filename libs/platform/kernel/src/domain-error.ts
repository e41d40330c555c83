/**
 * A fault that a caller can understand and act on. In a job it is final (dead letter, with its code);
 * over HTTP it becomes an RFC 9457 problem. Anything else that is thrown is a bug or an outage, and is retried.
 *
 * `code` is `<module>.<what-went-wrong>` and never changes once published; `message` says what was wrong,
 * where, and what to do.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  /** HTTP status that fits the fault; 422 unless the subclass says otherwise. */
  readonly status: number = 422;
  /** Machine-readable facts for the caller, such as the faulty field or three example values. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = new.target.name;
    this.details = details;
  }
}
