/** 'The Director presented the report and drew attention to the following:': whoever introduces an item tells what of it in the points below. */
export function leadsToPoints(sentence: string): boolean {
  return /:\s*-?$/.test(sentence) && POINTS.test(sentence)
}

const POINTS =
  /(?:,|\band\b|\bwith\b)[^.;:]{0,40}\b(?:highlight(?:ed|ing)|drew (?:\p{L}+['\u2019]? )?attention to|drawing attention to|outlin(?:ed|ing)|summari[sz](?:ed|ing)|cover(?:ed|ing)|reported|noted|advised|explained|stated|updated)\b[^.;:]{0,60}:\s*-?$|\bwith the following points?\b[^.;:]{0,30}:\s*-?$/iu
