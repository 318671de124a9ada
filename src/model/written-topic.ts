import type { Taxonomy, Topic } from './topic'

/** A topic as our lexicons write it: a few long strings in place of thousands of short ones, easier to edit and to ship. */
export interface WrittenTopic extends Pick<Topic, 'id' | 'label' | 'alongside' | 'broader' | 'related'> {
  /** Phrases of one weight, parted by commas or lines; `exact` as in the model. Where they come from stands above them. */
  readonly terms: readonly (readonly [weight: number, phrases: string, exact?: 'exact'])[]
  /** Short forms of one weight, one a line: `VRR=victims' right to review`. */
  readonly abbreviations?: readonly (readonly [weight: number, lines: string])[]
  /** Look-alikes, written as the phrases are. */
  readonly exclusions?: string
}

/** A taxonomy whose topics are read from what is written when they are first asked for. */
export function writtenTaxonomy(head: Omit<Taxonomy, 'topics'>, topics: () => Topic[]): Taxonomy {
  let read: Topic[] | null = null
  return {
    ...head,
    get topics() {
      read ??= topics()
      return read
    },
  }
}

/** The topic that was written. */
export function readTopic({ terms, abbreviations, exclusions, ...topic }: WrittenTopic): Topic {
  return {
    ...topic,
    terms: terms.map(([weight, phrases, exact]) => ({
      weight,
      phrases: readPhrases(phrases),
      ...(exact === undefined ? {} : { exact: true }),
    })),
    ...(abbreviations === undefined ? {} : { abbreviations: abbreviations.flatMap(readAbbreviations) }),
    ...(exclusions === undefined ? {} : { exclusions: readPhrases(exclusions) }),
  }
}

/** What stands between the commas or lines. */
function readPhrases(written: string): string[] {
  return written.split(/, |\n/).filter((phrase) => phrase !== '')
}

function readAbbreviations([weight, lines]: readonly [weight: number, lines: string]): Topic['abbreviations'] & object {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [short, long] = line.split('=')
      return { short: short!, long: long!, weight }
    })
}
