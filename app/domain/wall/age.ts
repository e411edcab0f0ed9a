/** A span in the largest unit that suits it, ready for words: "2 years 9 months", "5 months", "12 days". */
export type Age =
  | { readonly form: 'days'; readonly days: number }
  | { readonly form: 'months'; readonly months: number }
  | { readonly form: 'years'; readonly years: number; readonly months: number }
