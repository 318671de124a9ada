import type { TurnLabel } from './printed-label'

/** 'Response The Treasurer advised that ...', 'Q2 Will it reopen?': the label lost its colon before a sentence. */
const RUN_ON =
  /^(?:(Question|Q\d{1,3})\s+(?=(?:How|What|Why|When|Where|Who|Which|Can|Could|Will|Would|Is|Are|Has|Have|Does|Do|Did)\s\p{Ll})|(?:Response|Answer|Reply)\s+(?=(?:The|Cllr\.?|Councillor|Mrs?\.?|Ms|Dr|Ald(?:erman)?)\s\p{Lu}|(?:The|We|It|This|There|Yes|No|I)[,\s]\s?\p{Ll}))/u

/** Reads a label that runs on into the sentence behind it; null for other texts. */
export function runOnLabel(text: string): TurnLabel | null {
  const found = RUN_ON.exec(text)
  if (found === null) return null
  return { kind: found[1] === undefined ? 'answer' : 'question', who: null, end: found[0].length, alone: false }
}
