import type { Frame } from './said'

/** Whether what stands behind a joint in a sentence says that it replies: 'she spoke of the rise, and in response Members were informed'. */
export function repliesBehind(joint: string, { act }: Frame): boolean {
  return act === 'reply' && /\bin (?:response|reply|answer)\b/.test(joint)
}
