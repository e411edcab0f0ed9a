/** A sheet before it is written; its first row is the head. Words are only ever words: no cell of ours is a formula. */
export interface Sheet {
  readonly name: string
  /** In letters, of every column. */
  readonly widths: readonly number[]
  readonly rows: readonly (readonly SheetCell[])[]
}

export type SheetCell =
  | undefined
  /** @param link absolute address; opens nothing but http and https */
  | { readonly kind: 'words'; readonly text: string; readonly link?: string | undefined }
  | { readonly kind: 'head'; readonly text: string }
  /** @param format a spreadsheet's number format; undefined shows the digits that there are */
  | { readonly kind: 'number'; readonly value: number; readonly format?: string | undefined }

/** What a workbook says of itself in its properties. */
export interface WorkbookAbout {
  readonly title: string
  readonly subject: string
  readonly creator: string
  readonly identifier: string
  /** `2026-11-26` */
  readonly day: string
}
