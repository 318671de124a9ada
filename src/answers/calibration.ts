import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.52 },
    { from: 0.55, right: 0.62 },
    { from: 0.66, right: 0.65 },
    { from: 0.76, right: 0.79 },
    { from: 0.84, right: 0.88 },
    { from: 0.91, right: 0.93 },
  ],
  ambivalent: [
    { from: 0, right: 0.88 },
    { from: 0.15, right: 0.78 },
    { from: 0.23, right: 0.79 },
    { from: 0.29, right: 0.65 },
    { from: 0.34, right: 0.59 },
    { from: 0.4, right: 0.56 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.94 },
    { from: 0.1, right: 0.91 },
    { from: 0.23, right: 0.74 },
  ],
}
