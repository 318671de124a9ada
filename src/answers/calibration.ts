import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.47 },
    { from: 0.56, right: 0.57 },
    { from: 0.67, right: 0.73 },
    { from: 0.78, right: 0.84 },
    { from: 0.86, right: 0.86 },
    { from: 0.93, right: 0.97 },
  ],
  ambivalent: [
    { from: 0, right: 0.72 },
    { from: 0.16, right: 0.58 },
    { from: 0.24, right: 0.56 },
    { from: 0.3, right: 0.75 },
    { from: 0.35, right: 0.52 },
    { from: 0.4, right: 0.42 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.87 },
    { from: 0.11, right: 0.74 },
  ],
}
