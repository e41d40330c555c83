import { type paths } from './schema.js';

interface ListOperation {
  readonly responses: {
    readonly 200: {
      readonly content: {
        readonly 'application/json': { readonly items: unknown[]; readonly nextCursor: string | null };
      };
    };
  };
}

/** The paths whose GET answers page by page. */
export type ListPath = {
  [Path in keyof paths]: paths[Path] extends { get: ListOperation } ? Path : never;
}[keyof paths];

type Answer<Operation> = Operation extends ListOperation
  ? Operation['responses'][200]['content']['application/json']
  : never;

/** One page of a list as it is answered. */
export type PageOf<Path extends ListPath> = Answer<paths[Path]['get']>;

/** One item of a list. */
export type ItemOf<Path extends ListPath> = PageOf<Path>['items'][number];

type Parameters<Path extends ListPath> = paths[Path]['get']['parameters'];

/** What a list can be asked with; what stands in its path has to be given. */
export type ListParams<Path extends ListPath> = Omit<Parameters<Path>, 'header' | 'cookie'>;
