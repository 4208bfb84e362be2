/** As much of js-yaml 4 as is used. */
declare module "js-yaml" {
  export class Type {
    constructor(
      tag: string,
      options: {
        kind: "scalar";
        resolve: (words: string | null) => boolean;
        construct: (words: string | null) => unknown;
      },
    );
  }
  export interface Schema {
    extend(types: { implicit: Type[] }): Schema;
  }
  export const FAILSAFE_SCHEMA: Schema;
  export function load(text: string, options: { schema: Schema }): unknown;
}
