/** Where the program reads and writes, so that tests can take the terminal's place. */
export interface Terminal {
  /** Standard input, as bytes. */
  readonly input: AsyncIterable<Uint8Array>
  /** Writes to standard output. */
  readonly print: (text: string) => void
  /** Whether people look at standard output, and not another program or a file. */
  readonly screen?: boolean
  /** Resolves when standard output can take more; at once unless given. */
  readonly drained?: () => Promise<void>
  /** Writes how far things are to standard error; only where people look at it. */
  readonly progress?: (text: string) => void
  /** Writes a line to standard error, with the program's name in front. */
  readonly complain: (message: string) => void
}
