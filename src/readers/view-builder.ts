import type { Anchor, Format, Line, LineMark, Piece, Source } from '../model/source'

/** Builds a source's view piece by piece; offsets into the input must not go back. */
export interface ViewBuilder {
  /** Text of the view that stands in the input at `raw`; `rawLength` differs from the text's where it was decoded. */
  write(text: string, raw: number, rawLength?: number): void
  /** Ends the line where a tag breaks it and starts another, described by `mark`; a line without text only adds to its mark, or takes the new one if `fresh`. */
  line(raw: number, mark: LineMark, fresh?: boolean): void
  /** Ends the line at a line break of the input, `rawLength` units long. */
  newline(raw: number, rawLength: number): void
  /** Adds to the marks of the lines from index `from` on. */
  amend(from: number, mark: LineMark): void
  /** The page or time of what is written from here on. */
  anchor(place: Omit<Anchor, 'view'>): void
  /** How many lines were begun. */
  count(): number
  finish(): Source
}

/** A builder for the view of `text`. */
export function viewBuilder(text: string, format: Format): ViewBuilder {
  const parts: string[] = []
  const pieces: Piece[] = []
  const lines: { start: number; end: number; mark: LineMark }[] = [{ start: 0, end: 0, mark: {} }]
  const anchors: Anchor[] = []
  let size = 0
  const put = (part: string, raw: number, rawLength: number): void => {
    parts.push(part)
    pieces.push({ view: size, raw, length: part.length, rawLength })
    size += part.length
  }
  return {
    write(part, raw, rawLength = part.length) {
      if (part.length > 0) put(part, raw, rawLength)
      lines.at(-1)!.end = size
    },
    line(raw, mark, fresh = false) {
      const last = lines.at(-1)!
      if (last.start === size) {
        last.mark = fresh ? mark : { ...last.mark, ...mark }
        return
      }
      put('\n', raw, 0)
      lines.push({ start: size, end: size, mark })
    },
    newline(raw, rawLength) {
      put('\n', raw, rawLength)
      lines.push({ start: size, end: size, mark: {} })
    },
    amend(from, mark) {
      for (let index = from; index < lines.length; index++) lines[index]!.mark = { ...mark, ...lines[index]!.mark }
    },
    anchor(place) {
      if (anchors.at(-1)?.view === size) anchors.pop()
      anchors.push({ view: size, ...place })
    },
    count: () => lines.length,
    finish: () => ({
      text,
      format,
      view: parts.join(''),
      lines: lines as Line[],
      pieces,
      ...(anchors.length > 0 ? { anchors } : {}),
    }),
  }
}
