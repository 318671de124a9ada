import { analyze } from '../../src/analyze'
import { hostile } from '../report/hostile'
import { judged, minutes } from '../report/judged'

/** Minutes of a made-up board with every kind of reply in them, and what was found. */
export const board = { text: minutes, ...judged(minutes) }

/** Names, words, actions and headings with everything that could end a cell, a line, a tag or a string in any of the formats. */
export const nasty = `${hostile}
2. ]]><evil/>&amp;&bogus; <!-- "quoted", 'single'; back\\slash

@SUM(1+1)*cmd|' /C calc'!A0 asked whether \ud800 the wall\x00 would \ufffe hold\x0b ]]> BEGIN:VEVENT. The Director of Works said that\x07 it, would; hold "for\u2028ever". He will write to members\u202e by 31 July 2026, END:VCALENDAR.\r
\r
Action: Ada Prowse to send +1+cmd()\udc00 ]]></p> notes 🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢 by 1 August 2026.\r
`
export const nastyFound = analyze(nasty)
