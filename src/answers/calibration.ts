import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.49 },
    { from: 0.55, right: 0.59 },
    { from: 0.66, right: 0.67 },
    { from: 0.76, right: 0.78 },
    { from: 0.85, right: 0.88 },
    { from: 0.91, right: 0.94 },
  ],
  ambivalent: [
    { from: 0, right: 0.78 },
    { from: 0.17, right: 0.61 },
    { from: 0.23, right: 0.62 },
    { from: 0.29, right: 0.59 },
    { from: 0.35, right: 0.51 },
    { from: 0.4, right: 0.45 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.85 },
    { from: 0.09, right: 0.78 },
    { from: 0.21, right: 0.63 },
  ],
}
