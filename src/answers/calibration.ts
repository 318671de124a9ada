import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.55 },
    { from: 0.6, right: 0.65 },
    { from: 0.71, right: 0.76 },
    { from: 0.8, right: 0.81 },
    { from: 0.87, right: 0.89 },
    { from: 0.93, right: 0.95 },
  ],
  ambivalent: [
    { from: 0, right: 0.97 },
    { from: 0.1, right: 0.85 },
    { from: 0.19, right: 0.78 },
    { from: 0.28, right: 0.71 },
    { from: 0.36, right: 0.67 },
    { from: 0.43, right: 0.58 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.99 },
    { from: 0.02, right: 0.94 },
    { from: 0.04, right: 0.97 },
    { from: 0.07, right: 0.92 },
    { from: 0.13, right: 0.88 },
    { from: 0.25, right: 0.69 },
  ],
}
