import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.57 },
    { from: 0.61, right: 0.67 },
    { from: 0.71, right: 0.72 },
    { from: 0.79, right: 0.85 },
    { from: 0.86, right: 0.91 },
    { from: 0.93, right: 0.96 },
  ],
  ambivalent: [
    { from: 0, right: 0.94 },
    { from: 0.15, right: 0.79 },
    { from: 0.23, right: 0.76 },
    { from: 0.3, right: 0.72 },
    { from: 0.38, right: 0.64 },
    { from: 0.45, right: 0.51 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.98 },
    { from: 0.04, right: 0.96 },
    { from: 0.09, right: 0.89 },
    { from: 0.2, right: 0.63 },
  ],
}
