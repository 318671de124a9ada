const DISPUTED =
  /\b(?:not|n['\u2019]t|never) (?:\p{L}+ )?(?:recogni[sz]e|accept|agree with|share) (?:that|this|the|those|such an?|your|his|her) (?:\p{L}+ )?(?:descriptions?|characteri[sz]ations?|premise|pictures?|portrayals?|claims?|suggestions?|assertions?|figures?|account|analysis|assumptions?)\b/iu

/** Whether a sentence of an answer disputes what the question takes for granted: 'He did not recognise that description.' */
export function disputes(body: string): boolean {
  return DISPUTED.test(body)
}
