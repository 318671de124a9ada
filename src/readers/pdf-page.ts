/** Text in one font on one line of a page, in points, the page's top left corner being 0, 0. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand. */
  readonly base: number
  readonly size: number
  readonly bold: boolean
}

/** A drawn line, or a side of a drawn box: as wide or as high as it is long. */
export interface Rule {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** What stands on a page of a PDF; text that is not printed level is left out. */
export interface PdfPage {
  /** From 1. */
  readonly number: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly rules: readonly Rule[]
}
