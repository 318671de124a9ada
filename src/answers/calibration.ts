import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.52 },
    { from: 0.59, right: 0.62 },
    { from: 0.68, right: 0.69 },
    { from: 0.76, right: 0.78 },
    { from: 0.83, right: 0.85 },
    { from: 0.9, right: 0.93 },
  ],
  ambivalent: [
    { from: 0, right: 0.92 },
    { from: 0.15, right: 0.77 },
    { from: 0.24, right: 0.76 },
    { from: 0.31, right: 0.68 },
    { from: 0.38, right: 0.61 },
    { from: 0.44, right: 0.55 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.99 },
    { from: 0.04, right: 0.93 },
    { from: 0.07, right: 0.93 },
    { from: 0.11, right: 0.94 },
    { from: 0.18, right: 0.78 },
    { from: 0.28, right: 0.71 },
  ],
}
