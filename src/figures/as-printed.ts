import type { Figure } from '../model/figure'
import { singleSpaced } from '../text/single-spaced'

/** How far from a figure the words stand that are quoted with it. */
const NEAR = 240

/** A figure read in `read`, the same text in small letters, with its quotations as `text` prints them. */
export function asPrinted(figure: Figure, text: string, read: string): Figure {
  const { start, end } = figure.span
  const printed = (words: string): string => {
    const at = read.indexOf(words, Math.max(0, start - NEAR))
    return at < 0 ? words : text.slice(at, at + words.length)
  }
  return {
    ...figure,
    text: singleSpaced(text.slice(start, end)),
    about: figure.about === null ? null : printed(figure.about),
    change: figure.change === null ? null : { ...figure.change, word: printed(figure.change.word) },
    baseline: figure.baseline === null ? null : { ...figure.baseline, text: printed(figure.baseline.text) },
  }
}
