const TELLS =
  /^(?:said|stated|explained|suggested|advised|informed|told|reported|outlined|described|announced|reviewed|proposed|recommended|pointed out|thought|added|clarified|confirmed|indicated)$/

/** Whether a reporting verb only tells or proposes: no challenge, whoever speaks next, and no lead-in to what the speaker asks later. */
export function tells(verb: string | null): boolean {
  return verb !== null && TELLS.test(verb)
}
