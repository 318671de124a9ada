import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.57 },
    { from: 0.63, right: 0.66 },
    { from: 0.73, right: 0.75 },
    { from: 0.81, right: 0.85 },
    { from: 0.88, right: 0.92 },
    { from: 0.94, right: 0.96 },
  ],
  ambivalent: [
    { from: 0, right: 0.94 },
    { from: 0.12, right: 0.77 },
    { from: 0.2, right: 0.8 },
    { from: 0.28, right: 0.68 },
    { from: 0.37, right: 0.66 },
    { from: 0.44, right: 0.48 },
  ],
  'clear-non-reply': [
    { from: 0, right: 1 },
    { from: 0.03, right: 0.98 },
    { from: 0.07, right: 0.93 },
    { from: 0.18, right: 0.64 },
  ],
}
