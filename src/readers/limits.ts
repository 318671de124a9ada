/** How much a reader takes before it refuses; a document of ten pages is far below all of them. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Bytes that a packed file (DOCX) unpacks to, and characters of a PDF's text. */
  readonly unpackedBytes: number
}

/** The limits that hold unless given: 100 MB, 2,000 pages, 200 MB unpacked. */
export const defaultLimits: Limits = { bytes: 100_000_000, pages: 2_000, unpackedBytes: 200_000_000 }
