import type { Clarity } from '../model/ask'

/** The share of verdicts that were right on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.55 },
    { from: 0.56, right: 0.58 },
    { from: 0.68, right: 0.73 },
    { from: 0.78, right: 0.81 },
    { from: 0.85, right: 0.86 },
    { from: 0.92, right: 0.95 },
  ],
  ambivalent: [
    { from: 0, right: 0.76 },
    { from: 0.16, right: 0.62 },
    { from: 0.25, right: 0.51 },
    { from: 0.3, right: 0.65 },
    { from: 0.35, right: 0.57 },
    { from: 0.41, right: 0.52 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.83 },
    { from: 0.14, right: 0.69 },
  ],
}
