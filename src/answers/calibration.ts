import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.49 },
    { from: 0.56, right: 0.59 },
    { from: 0.66, right: 0.68 },
    { from: 0.76, right: 0.78 },
    { from: 0.84, right: 0.87 },
    { from: 0.91, right: 0.95 },
  ],
  ambivalent: [
    { from: 0, right: 0.78 },
    { from: 0.17, right: 0.62 },
    { from: 0.23, right: 0.63 },
    { from: 0.29, right: 0.58 },
    { from: 0.35, right: 0.51 },
    { from: 0.4, right: 0.45 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.85 },
    { from: 0.09, right: 0.78 },
    { from: 0.2, right: 0.63 },
  ],
}
