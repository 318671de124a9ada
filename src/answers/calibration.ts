import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.52 },
    { from: 0.6, right: 0.64 },
    { from: 0.69, right: 0.69 },
    { from: 0.78, right: 0.82 },
    { from: 0.86, right: 0.85 },
    { from: 0.92, right: 0.96 },
  ],
  ambivalent: [
    { from: 0, right: 0.79 },
    { from: 0.18, right: 0.55 },
    { from: 0.25, right: 0.58 },
    { from: 0.32, right: 0.61 },
    { from: 0.38, right: 0.46 },
    { from: 0.44, right: 0.47 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.85 },
    { from: 0.09, right: 0.78 },
    { from: 0.2, right: 0.63 },
  ],
}
