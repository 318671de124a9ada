/** Whether an ISO date is a single day: `2025-03-26`. */
export function isIsoDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso)
}

/** Whether an ISO date is a single month: `2025-03`. */
export function isIsoMonth(iso: string): boolean {
  return /^\d{4}-\d{2}$/.test(iso)
}
