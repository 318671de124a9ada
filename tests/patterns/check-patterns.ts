/**
 * `npm run patterns`: no regular expression of `src`, written in it or built while it runs, may take exponential time. Only a group that is repeated can
 * hold that, and each is given to recheck alone (`repeatedGroups`). Ends with 1 where one is exponential.
 * With `--polynomial` it goes on to name those that recheck calls polynomial as they stand, which takes minutes: nearly every pattern that is not
 * anchored is, on a text made for it, and the growth tests show that none is in use.
 */
import { check } from 'recheck'
import { collectPatterns, type Pattern } from './collect-patterns'
import { repeatedGroups } from './repeated-groups'

const AT_ONCE = 2
/** Milliseconds for a group; most take a few. */
const LIMIT = 6_000
const LIMIT_POLYNOMIAL = 2_000

/** Groups that are exponential only without what stands around them, and why they are not as they stand. */
const EXPLAINED: ReadonlyMap<string, string> = new Map([
  [
    '^(?:[:\\u2013\\u2014]|\\.|-|-)*$',
    'the two dashes are told apart by the white space before or behind them, and no dash follows another between spaces',
  ],
])

interface Group extends Pattern {
  /** The group over and over, as a pattern of its own. */
  readonly repeated: string
}

/** The repeated groups of all patterns, each once. */
function groupsOf(patterns: readonly Pattern[]): Group[] {
  const found = new Map<string, Group>()
  for (const pattern of patterns)
    for (const repeated of repeatedGroups(pattern.source)) {
      const flags = flagsFor(repeated, pattern.flags)
      found.set(`/${repeated}/${flags}`, { ...pattern, repeated, flags })
    }
  return [...found.values()]
}

/** Where no letter stands for its capital, matching either is no other way to match, and only makes the automaton larger. */
function flagsFor(group: string, flags: string): string {
  return flags.replace(/[A-Z]/.test(group) ? /[dgy]/g : /[dgiy]/g, '')
}

async function inTurn<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  const left = [...list]
  const worker = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}

async function exponentialOnes(patterns: readonly Pattern[]): Promise<string[]> {
  const groups = groupsOf(patterns)
  const bad: string[] = []
  await inTurn(groups, async ({ repeated, flags, place }) => {
    if (EXPLAINED.has(repeated)) return
    let found = await check(repeated, flags, { timeout: LIMIT, checker: 'automaton' })
    if (found.status === 'unknown') {
      console.log(
        `${place}: its automaton is too large (${found.error.kind}), so it is tried with texts: /${repeated}/${flags}`,
      )
      found = await check(repeated, flags, { timeout: LIMIT, checker: 'fuzz' })
    }
    if (found.status === 'vulnerable' && found.complexity.type === 'exponential')
      bad.push(`${place}: exponential on ${found.attack.pattern}: /${repeated}/${flags}`)
  })
  console.log(`${patterns.length} regular expressions, ${groups.length} groups that are repeated`)
  return bad
}

async function polynomialOnes(patterns: readonly Pattern[]): Promise<void> {
  await inTurn(patterns, async ({ source, flags, place }) => {
    const found = await check(source, flags, { timeout: LIMIT_POLYNOMIAL })
    if (found.status === 'unknown') console.log(`${place}: not told (${found.error.kind})`)
    else if (found.status === 'vulnerable' && found.complexity.type === 'polynomial')
      console.log(`${place}: degree ${found.complexity.degree} on ${found.attack.pattern}`)
  })
}

const patterns = await collectPatterns()
const bad = await exponentialOnes(patterns)
for (const line of bad) console.error(`not ok  ${line}`)
if (bad.length === 0) console.log('ok  none is exponential')
if (process.argv.includes('--polynomial')) await polynomialOnes(patterns)
// recheck keeps its process waiting for more.
process.exit(bad.length === 0 ? 0 : 1)
