/**
 * Forms of address and offices that stand before a surname in the labels of verbatim records.
 * Source: labels of parliamentary debates, of hearings of legislatures, and of councils' transcripts as their reporters print them.
 */
export const speakingTitles: ReadonlySet<string> = new Set(
  'comm commr lt sgt capt det insp supt undersheriff mr mrs ms miss mx dr prof professor rev revd reverend hon sir dame lord lady baroness senator sen representative rep congressman congresswoman delegate assemblyman assemblywoman assemblymember councilman councilwoman councilmember councillor cllr cr alderman alderwoman ald supervisor selectman selectwoman freeholder mayor governor secretary minister commissioner chairman chairwoman chairperson chair president chancellor speaker judge justice attorney atty counsel general colonel major captain lieutenant admiral sergeant chief deputy director sheriff superintendent inspector officer ambassador shri smt alhaji alhaja hajia datuk dato'.split(
    ' ',
  ),
)

/** Words that label parts of forms, notes and minutes, and nobody who speaks. Source: headings and labels of boards' papers. */
export const formLabels: ReadonlySet<string> = new Set(
  'action actions aim aims absent asked answered by organisation portfolio question questions report reports session staff abstain address adjourned advice age agreed aim amendment analysis answer answers apologies approved area assessment attachment author ayes background benefits budget carried category cc closed comment comments commenced conclusion contact contents context copy cost costs criteria data date deadline decision decisions deliverables description detail details discussion distribution due duration email enclosure evidence example excused facilitator fax file follow-up from goal goals guidance impact important information issue issues key learning link location mitigation monday tuesday wednesday thursday friday saturday sunday motion moved name nays next noes nos note notes noted objective objectives observation option options outcome outcomes overview owner phone point points present priority problem process progress proposal proposed purpose rationale re reason reasons recommendation recommendations ref reference remarks reply reported required resolution resolved responsible response responses result results risk risks scope seconded source status steps subject submitted suggestion summary supplementary supplemental target tel telephone tip title to topic total type unknown update updates venue vote votes voting warning website when where yes no'.split(
    ' ',
  ),
)
