import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.54 },
    { from: 0.59, right: 0.6 },
    { from: 0.68, right: 0.71 },
    { from: 0.75, right: 0.78 },
    { from: 0.83, right: 0.86 },
    { from: 0.9, right: 0.92 },
  ],
  ambivalent: [
    { from: 0, right: 0.95 },
    { from: 0.15, right: 0.8 },
    { from: 0.24, right: 0.73 },
    { from: 0.32, right: 0.7 },
    { from: 0.38, right: 0.64 },
    { from: 0.44, right: 0.56 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.98 },
    { from: 0.04, right: 0.92 },
    { from: 0.07, right: 0.97 },
    { from: 0.12, right: 0.92 },
    { from: 0.19, right: 0.83 },
    { from: 0.3, right: 0.64 },
  ],
}
