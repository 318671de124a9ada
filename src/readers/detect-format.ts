import type { TextFormat } from '../model/source'
import { isCaptions } from './cues'
import { findTranscript } from './read-transcript-json'

const SAMPLE = 200_000

/**
 * The kind of a text, told from its form: `captions` (WebVTT, SRT), `transcript` (JSON in which people speak), `html` (a page or a fragment), `rows` (lines in which tags stand among plain text,
 * such as table rows whose tab-separated cells hold HTML), `markdown`, else `plain`.
 */
export function detectFormat(text: string): TextFormat {
  if (isCaptions(text)) return 'captions'
  if (findTranscript(text) !== null) return 'transcript'
  const head = text.slice(0, SAMPLE)
  if (/<!doctype html|<html[\s>]|<body[\s>]/i.test(head.slice(0, 5_000))) return 'html'
  const tags = count(
    head,
    /<\/?(?:p|div|ul|ol|li|table|tr|td|th|h[1-6]|br|strong|b|u|em|span)(?:\s[^<>]{0,300})?\/?>/gi,
  )
  if (tags >= 2) return /^\s*</.test(head) && !/\t\s*<\w/.test(head) ? 'html' : 'rows'
  const signs = count(
    head,
    /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|__[^_\n]{1,200}__|^\s{0,3}\d{1,3}\\[.)]|^\|.*\|\s*$|^\s{0,3}> \S|\]\(https?:/gm,
  )
  return signs >= 2 ? 'markdown' : 'plain'
}

function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) if (++found >= 2) break
  return found
}
