import type { FindingPlace } from './finding-place'

/** A place in words: 'item 44, page 2', '‘Any other business’', 'at 1:02:09'; '' for what stands nowhere in particular. */
export function placeWords({ item, ...place }: FindingPlace): string {
  const called = item === null ? null : item.number === null ? `‘${item.title}’` : `item ${item.number}`
  return [called, pageOrTime(place)].filter((part) => part !== null && part !== '').join(', ')
}

/** The page or the time alone: 'page 2', 'at 12:04'; '' for a document that has neither. */
export function pageOrTime({ page, time }: Pick<FindingPlace, 'page' | 'time'>): string {
  const parts = [page === null ? null : `page ${page}`, time === null ? null : `at ${clock(time.start)}`]
  return parts.filter((part) => part !== null).join(', ')
}

/** Seconds as players show them: '0:09', '12:04', '1:02:33'. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds)
  const two = (count: number): string => String(count).padStart(2, '0')
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60]
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`
}
