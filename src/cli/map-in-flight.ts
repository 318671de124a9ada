/** How many are worked on at once, and whether results come in the order of what they were made of or as they are done. */
export interface InFlight {
  readonly limit: number
  readonly ordered: boolean
}

interface Done<Out> {
  readonly job: Promise<Done<Out>>
  readonly result: Out
}

/**
 * What `work` makes of each input. Inputs are taken only while fewer than `limit` are begun and not yet handed on, so a slow worker or
 * a slow taker of results holds up the reading, and memory stays bounded. Rejects with what `work` or the inputs reject with.
 */
export async function* mapInFlight<In, Out>(
  inputs: AsyncIterable<In>,
  work: (input: In) => Promise<Out>,
  { limit, ordered }: InFlight,
): AsyncGenerator<Out> {
  const iterator = inputs[Symbol.asyncIterator]()
  const jobs: Promise<Done<Out>>[] = []
  let next: Promise<IteratorResult<In>> | null = null
  let ended = false
  try {
    while (true) {
      if (!ended && next === null && jobs.length < limit) next = iterator.next()
      const ready: Promise<Done<Out> | IteratorResult<In>>[] = ordered ? jobs.slice(0, 1) : [...jobs]
      if (next !== null) ready.push(next)
      if (ready.length === 0) return
      const event = await Promise.race(ready)
      if ('job' in event) {
        jobs.splice(jobs.indexOf(event.job), 1)
        yield event.result
      } else {
        next = null
        if (event.done === true) ended = true
        else jobs.push(begin(work, event.value))
      }
    }
  } finally {
    await iterator.return?.()
  }
}

function begin<In, Out>(work: (input: In) => Promise<Out>, input: In): Promise<Done<Out>> {
  const job: Promise<Done<Out>> = work(input).then((result) => ({ job, result }))
  // A failure is met where the results are awaited; one behind it must not end the program before that.
  job.catch(() => undefined)
  return job
}
