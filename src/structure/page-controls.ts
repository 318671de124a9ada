/** Words of the page around the minutes on councils' sites. Source: the controls of common committee-management and share widgets. */
const CONTROL =
  /^(?:share(?: this (?:item|page))?:?|skip (?:to \p{L}[\p{L} ]{2,60}|navigation\b.{0,20})|accept (?:all )?cookies|reject (?:all )?cookies|cookie (?:settings|policy|preferences)|print this page|back to top|(?:top|bottom) of (?:the )?page|toggle navigation|(?:was this page (?:useful|helpful)|did you find this page (?:useful|helpful))\b.{0,30}|this table is used for column layout\.?|follow us (?:on|@)\b.{2,60}|share this page:.{2,80}|report a problem with this page|(?:\.{3}|\u2026)?\s*view (?:the )?(?:directions|reasons|background papers|declarations of interest|(?:full|additional) (?:minutes|agenda|decision)s? text (?:for|of) item .{1,12}|(?:background|decision) (?:to|for) item .{1,12})|(?:(?:additional|supporting|related) )?documents?:?|menu|search|home|view (?:the )?answer|normal view|log ?in|sign in|subscribe|.{0,60}uses? cookies.{0,120}|[^.?!]{0,40}\baccept(?: \p{L}+)? cookies|advertisement|accessible version|[^.?]{1,60}\s[>\u00bb\u203a]\s[^.?]{1,90})$/iu
/** 'Print this page Back to top Cookies', 'Home > Your council > Meetings > Minutes' */
const CONTROLS =
  /^(?:(?:(?:print (?:this )?page|back to top|accessibility(?: statement)?|cookies|privacy(?: (?:notice|policy))?|contact us|site ?map|terms (?:and|&) conditions|share this (?:item|page)|help|issue history|disclaimer)[\s|\u00b7\u2022,]*){2,}|(?:[^.?!:>\u00bb\u203a]{1,60}\s[>\u00bb\u203a]\s){2,}[^.?!:>\u00bb\u203a]{0,80}[>\u00bb\u203a]?|(?:page )?last (?:updated|modified|reviewed)\b.{0,40}|published(?: on)?:?\s(?:\p{L}{3,9},?\s)?\d{1,2}\s\p{L}{3,9}\s\d{4}\b.{0,60})$/iu
/** What stands between the strokes at the foot of a page: 'www.harbour.example | Follow us on Facebook Back to top'. */
const PIECE =
  /^(?:follow us on .{2,40}|www\.\S{4,60}|\u00a9 .{3,80}|privacy(?: (?:notice|policy))?|site ?map|cookies|accessibility(?: statement)?|contact us|home|help|print this page|back to top|share this page|search(?: \p{L}+)?|was this page (?:helpful|useful)\?(?:\s+yes)?(?:\s+no)?|yes|no)$/iu
/** What pages print around recordings, files and lists that can be opened. */
const MEDIA =
  /^(?:(?:video|audio|podcast)\s?:\s\S[^.?!]{2,140}|(?:download\s?(?:["\u201c]|pdf|mp[34]|word|this|the|as|file|document|transcript)\b.{0,140})|there are no annotations on this page\.?|enter page numbers\b.{0,80}|webcast (?:started|finished|ended)(?:\s[\u2013-]\s\d{1,2}:\d\d(?::\d\d)?)?|page \d{1,4} of \d{1,4} [^\p{L}\d]{0,3}(?:first|previous|next)\b.{0,30}|(?:(?:previous|next) (?:page|fragment|item|document|question|section)[\s|]*){1,2}|note: where available, .{0,120}|(?:expand|collapse|show|hide|select|clear|print) (?:all|selected)(?: \p{L}+){0,2}|(?:show|find|sort|filter) by:?|(?:results|items|records) per page\b.{0,40}|showing \d[\d,]{0,9}\s?(?:-|\u2013|to)\s?\d[\d,]{0,9}(?: out)? of \d.{0,30}|(?:back|return) to (?:top|meetings?|search|results|agendas?|index|home ?page)\b.{0,20})$/iu
/** What a page says of itself and of its pictures. */
const OF_ITSELF =
  /^(?:the (?:documents|pages|links|articles|items) (?:below|above|on this page) are (?:related|linked|recommended|listed)\b.{0,80}|(?:warning:? )?this (?:page |document )?is (?:an? )?archived\b.{0,140}|see (?:the )?.{3,60} website for (?:further|more) (?:information|details)\.?|(?:sign up (?:for|to) (?:our|the) .{0,20}newsletter|send an e-?mail linking to this page)\b.{0,80}|(?:the )?transcript (?:is|was|has been) (?:automatically generated|generated automatically)\b.{0,120}|\p{L}+ icons? (?:with|showing|of)\b.{2,80}|(?:please (?:be aware|note),? (?:that )?)?(?:the|this) (?:content|page|text|document|summary)(?: below)? (?:has been|was|is) (?:automatically |machine[- ])?generated\b.{0,120})$/iu
/** What libraries of uploaded files print above a document. */
const UPLOADED =
  /^(?:(?:total pages?|file type|file size|views|downloads|pages|start display at page|size)\s?:(?:\s?[\d.]{1,9}(?:\s?(?:px|[KMG]b))?|\s?px|\s?(?:pdf|docx?|rtf|txt|html?|png|jpe?g|tiff?))?[\s,]*){1,3}$|^transcription$|^this is an html version of an attachment to the .{3,150}$|^\d{1,2} (?:years?|months?|weeks?|days?|hours?) ago$/iu
/** 'Skip to the main content', 'Normal view' of pages in Irish; 'Skip to the main content', 'Share this page' in Welsh. */
const CELTIC =
  /^(?:l\u00e9im ar aghaidh\b.{0,40}|amharc ar fhreagra|gn\u00e1thamharc|neidio i['\u2019]r (?:prif )?gynnwys|rhannu['\u2019]r dudalen hon)$/iu

function isFoot(text: string): boolean {
  return text.includes('|') && text.split('|').every((piece) => PIECE.test(piece.trim()))
}

/** Whether a line is one of the page's own controls or labels; up to `reach` characters. */
export function isPageControl(printed: string, reach: number): boolean {
  // '[Back to top]'
  const text = printed.startsWith('[') && printed.endsWith(']') ? printed.slice(1, -1) : printed
  if (text.length < reach && (CONTROL.test(text) || CELTIC.test(text))) return true
  if (text.length >= 200) return false
  return CONTROLS.test(text) || MEDIA.test(text) || OF_ITSELF.test(text) || UPLOADED.test(text) || isFoot(text)
}
