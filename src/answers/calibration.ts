import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.5 },
    { from: 0.55, right: 0.59 },
    { from: 0.67, right: 0.71 },
    { from: 0.77, right: 0.8 },
    { from: 0.85, right: 0.85 },
    { from: 0.92, right: 0.95 },
  ],
  ambivalent: [
    { from: 0, right: 0.7 },
    { from: 0.16, right: 0.68 },
    { from: 0.24, right: 0.61 },
    { from: 0.28, right: 0.63 },
    { from: 0.34, right: 0.58 },
    { from: 0.39, right: 0.43 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.86 },
    { from: 0.14, right: 0.67 },
  ],
}
