/** 'Send letters to the members': a verb in the imperative with its object names nobody. */
export function isOrder(first: string, second: string): boolean {
  return ORDERS.test(first) && /^\p{Ll}/u.test(second) && second !== 'to'
}

const ORDERS =
  /^(?:agree|arrange|bring|check|circulate|confirm|contact|draft|find|invite|issue|prepare|produce|provide|publish|report|send|share|start|submit|update|write)$/
