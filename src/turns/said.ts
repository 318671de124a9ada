import type { FrameAct } from './frame-act'
import type { ReportedVerb } from './reporting-verb'
import type { Speakers } from './speakers'
import type { Subject } from './subject'

/** How a sentence of reported speech says who did what: 'In response, the DCC explained that ...'. Offsets are into the sentence. */
export interface Frame {
  readonly act: FrameAct
  /** null where the voice is passive: 'It was asked whether'. */
  readonly subject: Subject | null
  readonly verb: string
  /** Where the subject begins. */
  readonly start: number
  readonly end: number
  /** The question that the sentence says it answers: 'Responding to a question from X on Y, ...'. */
  readonly answers: { readonly asker: string | null; readonly end: number } | null
  /** The sentence says that it replies: 'In response to Members' questions, ...'. */
  readonly replying?: boolean
  /** Who is asked, where the sentence says so: 'asked the force what ...'. */
  readonly addressee: string | null
  /** The subject stands on a line above. */
  readonly elided?: boolean
  /** The subject stands before a colon or a dash: 'AB: eighteen.' */
  readonly labelled?: boolean
}

/** A sentence with what it is read by. */
export interface Said {
  readonly sentence: string
  readonly speakers: Speakers
  readonly verbs: readonly ReportedVerb[]
}
