/** What a model is told. A version that was published never changes: traces, answers and the log name it. */
export interface Prompt {
  readonly version: string;
  instructions(
    categories: readonly { readonly alias: string; readonly name: string; readonly kind: string }[],
  ): string;
}
