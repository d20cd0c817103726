/** Texts of any wording in place of those of one language. */
export type Loose<Value> = Value extends string
  ? string
  : Value extends (...words: infer Args) => string
    ? (...words: Args) => string
    : { readonly [Key in keyof Value]: Loose<Value[Key]> };
