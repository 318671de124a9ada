import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.62 },
    { from: 0.63, right: 0.68 },
    { from: 0.73, right: 0.79 },
    { from: 0.82, right: 0.85 },
    { from: 0.89, right: 0.92 },
    { from: 0.94, right: 0.96 },
  ],
  ambivalent: [
    { from: 0, right: 0.96 },
    { from: 0.11, right: 0.82 },
    { from: 0.2, right: 0.81 },
    { from: 0.28, right: 0.69 },
    { from: 0.36, right: 0.66 },
    { from: 0.43, right: 0.54 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.98 },
    { from: 0.02, right: 0.93 },
    { from: 0.05, right: 0.97 },
    { from: 0.08, right: 0.93 },
    { from: 0.14, right: 0.86 },
    { from: 0.24, right: 0.68 },
  ],
}
