const ASKS = /^(?:and\s+)?(?:how|what|why|when|where|who|whether|if|which)\b/i

/** Whether a point of a list begins as what somebody asks is told: 'when the quay would reopen', 'and who pays'. */
export function asksIndirectly(text: string): boolean {
  return ASKS.test(text)
}
