import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.49 },
    { from: 0.55, right: 0.58 },
    { from: 0.65, right: 0.72 },
    { from: 0.75, right: 0.76 },
    { from: 0.83, right: 0.88 },
    { from: 0.91, right: 0.93 },
  ],
  ambivalent: [
    { from: 0, right: 0.87 },
    { from: 0.15, right: 0.79 },
    { from: 0.22, right: 0.81 },
    { from: 0.28, right: 0.65 },
    { from: 0.34, right: 0.58 },
    { from: 0.4, right: 0.56 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.95 },
    { from: 0.08, right: 0.93 },
    { from: 0.17, right: 0.9 },
    { from: 0.26, right: 0.59 },
  ],
}
