/** A document that cannot be read. The message is a sentence for its owner: what is wrong and what to do. */
export class ReadError extends Error {
  override readonly name = 'ReadError'
}
