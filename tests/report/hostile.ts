/** Minutes of a made-up board by somebody who wishes its readers ill; each line of it would do something where words are not kept as words. */
export const hostile = `<script>document.title='owned'</script> Harbour Board
Minutes of the meeting held on 3 March 2026

Present: Ada <img src=x onerror=document.title='owned'> Prowse (Chair), Colm "><svg onload=document.title='owned'> Hession (Director of Works)

1. [click](javascript:document.title='owned') <a href="javascript:document.title='owned'">Sea wall</a>

The Chair asked when \u202ethe wall\u202c would be mended </script><script>document.title='owned'</script> and what it had cost. The Director of Works said that £1.2m had been spent <iframe src="https://example.org/"></iframe>. He will write "'><style>body{display:none}</style> to members by 31 May 2026.

=cmd|' /C calc'!A1 will write to members by 30 June 2026. Action: Ada Prowse to send =HYPERLINK("https://example.org","x") by 1 July 2026.

The Chair asked whether \x1b]0;owned\x07 the <base href="https://example.org/"> clock &lt;b&gt; would be kept. <meta http-equiv="refresh" content="0;url=https://example.org/"> The Director of Works said \u2066that it would\u2069.
`
