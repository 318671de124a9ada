/** An office that several hold, each for something else. */
const ANY_HOLDER =
  /^(?:the )?(?:cabinet member|portfolio holder|(?:executive|lead) (?:member|councillor)|cabinet lead|officer|official|presenter|representative)$/i

/** Whether a label is an office that several hold ('Cabinet Member'): whoever of them was asked is meant. */
export function isAnyHolder(label: string): boolean {
  return ANY_HOLDER.test(label)
}
