import type { Clarity } from '../model/ask'

/** The share of verdicts that were right as to whether the reply is clear, on questions not trained on, by level and from which probability of a clear reply. Written by `npm run train`. */
export const calibration: Readonly<Record<Clarity, readonly { readonly from: number; readonly right: number }[]>> = {
  'clear-reply': [
    { from: 0, right: 0.6 },
    { from: 0.62, right: 0.65 },
    { from: 0.71, right: 0.71 },
    { from: 0.81, right: 0.85 },
    { from: 0.88, right: 0.91 },
    { from: 0.93, right: 0.97 },
  ],
  ambivalent: [
    { from: 0, right: 0.94 },
    { from: 0.14, right: 0.85 },
    { from: 0.22, right: 0.78 },
    { from: 0.29, right: 0.6 },
    { from: 0.37, right: 0.66 },
    { from: 0.44, right: 0.48 },
  ],
  'clear-non-reply': [
    { from: 0, right: 0.98 },
    { from: 0.04, right: 0.96 },
    { from: 0.08, right: 0.91 },
    { from: 0.19, right: 0.7 },
  ],
}
