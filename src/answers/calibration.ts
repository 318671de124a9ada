import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.55 },
    { from: 0.56, right: 0.57 },
    { from: 0.67, right: 0.73 },
    { from: 0.77, right: 0.82 },
    { from: 0.85, right: 0.85 },
    { from: 0.92, right: 0.95 },
  ],
  ambivalent: [
    { from: 0, right: 0.76 },
    { from: 0.17, right: 0.6 },
    { from: 0.26, right: 0.56 },
    { from: 0.3, right: 0.62 },
    { from: 0.35, right: 0.6 },
    { from: 0.41, right: 0.49 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.85 },
    { from: 0.14, right: 0.69 },
  ],
}
