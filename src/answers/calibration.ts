import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.46 },
    { from: 0.57, right: 0.6 },
    { from: 0.66, right: 0.72 },
    { from: 0.78, right: 0.83 },
    { from: 0.86, right: 0.88 },
    { from: 0.92, right: 0.96 },
  ],
  ambivalent: [
    { from: 0, right: 0.7 },
    { from: 0.16, right: 0.62 },
    { from: 0.24, right: 0.59 },
    { from: 0.3, right: 0.69 },
    { from: 0.35, right: 0.62 },
    { from: 0.4, right: 0.42 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.81 },
    { from: 0.13, right: 0.67 },
  ],
}
