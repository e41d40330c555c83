/** A report as rows and columns of text, for every form that people read. */
export interface Sheet {
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
}
