import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.52 },
    { from: 0.59, right: 0.61 },
    { from: 0.67, right: 0.69 },
    { from: 0.75, right: 0.77 },
    { from: 0.82, right: 0.85 },
    { from: 0.89, right: 0.91 },
  ],
  ambivalent: [
    { from: 0, right: 0.94 },
    { from: 0.16, right: 0.74 },
    { from: 0.25, right: 0.74 },
    { from: 0.32, right: 0.71 },
    { from: 0.38, right: 0.58 },
    { from: 0.45, right: 0.56 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.97 },
    { from: 0.04, right: 0.92 },
    { from: 0.07, right: 0.97 },
    { from: 0.13, right: 0.93 },
    { from: 0.19, right: 0.79 },
    { from: 0.3, right: 0.64 },
  ],
}
