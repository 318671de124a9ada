import { concreteNouns, deedVerbs } from './concrete-words'
import { vaguePhrases } from './vague-words'

/** Something that the words of a sentence in an answer do, whatever was asked. */
export interface AnswerMark {
  readonly mark: string
  /** Source of a regular expression for a sentence in lower case with straight apostrophes; it stands between boundaries of words. */
  readonly pattern: string
}

/** What sentences of answers do, by the words that do it. */
export const answerMarks: readonly AnswerMark[] = [
  { mark: 'vague', pattern: vaguePhrases.join('|') },
  // Hyland, Hedging in scientific research articles (1998), and spoken English.
  {
    mark: 'hedged',
    pattern:
      '(?<!\\b(?:of|in|by|until|till|since|from|during|this|next|last|early|late|mid|before|after|\\d{1,2}(?:st|nd|rd|th)?) )may(?! \\d)|might|could|perhaps|possibly|probably|potentially|presumably|apparently|arguably|broadly|largely|generally|typically|usually|likely|unlikely|in (?:theory|principle)|hopefully|hope(?:s|d)? (?:to|that|so)|suspect(?:s|ed)?|believe(?:s|d)? (?:that|so)|understand(?:s)? (?:that|it)|think so|sort of|kind of|more or less|to some extent|to a degree|as far as (?:i|he|she|they|we) (?:know|knew|am|was)|seem(?:s|ed)?|appear(?:s|ed)? to|expect(?:s|ed)? to|aim(?:s|ed)? to|try(?:ing)? to|would like to|where(?:ver)? possible',
  },
  {
    mark: 'conditional',
    pattern:
      'if|unless|provided|providing|subject to|depend(?:s|ed|ing|ent) on|assuming|so long as|as long as|should the|were the|until',
  },
  {
    mark: 'negative',
    pattern:
      "no|not|none|never|nothing|nobody|neither|nor|nowhere|without|cannot|'t|no-one|unable|fail(?:s|ed)?|lack(?:s|ed)?",
  },
  // Altenberg, Causal linking in spoken and written English (1984).
  {
    mark: 'causal',
    pattern:
      "because|due to|owing to|as a (?:result|consequence)|result(?:s|ed|ing)? (?:of|from|in)|since|(?:the|a|one|main|another|two|three|several|chief) reasons? (?:is|was|are|were|for|why|that|being|given)|caused?|causes|causing|driven|drove|driver|driving|down to|attribut\\w+|explain(?:s|ed)? (?:by|the|why|this|that|it)|explanation|reflect(?:s|ed|ing)|so that|in order to|to (?:avoid|prevent|reduce|allow|give|make|stop|ensure|save|meet|protect)|led to|lead to|meant that|means that|meaning|which is why|that is why|that's why|account(?:s|ed) for|behind|thanks to|given (?:that|the)|for (?:want|lack) of|lack of|shortage|hence|therefore|consequently|stem(?:s|med) from|prompted|follow(?:s|ed|ing) (?:the|a|an)|contribut\\w+|factors?|on account of|pushed|blamed?",
  },
  // Biber, Stance in spoken and written university registers (2006); Quirk et al. on attitudinal adjectives (1985).
  {
    mark: 'stance',
    pattern:
      'agree[sd]?|disagree[sd]?|think|thinks|thought|believe[sd]?|feel|feels|felt|consider(?:s|ed)?|view|opinion|welcome[sd]?|support(?:s|ed)?|oppose[sd]?|prefer(?:s|red)?|preference|favou?r(?:s|ed)?|should|ought|satisf\\w+|content|happy|pleased|disappoint\\w+|concern(?:s|ed|ing)?|worr(?:y|ied|ying)|right|wrong|fair|unfair|good|bad|better|worse|best|worst|poor|excellent|acceptable|unacceptable|reasonable|unreasonable|success\\w*|failure|failed|fail|mistake|beneficial|benefit|helpful|unhelpful|worth\\w*|important|vital|necessary|unnecessary|enough|sufficient|insufficient|adequate|inadequate|too \\w+|impress\\w+|confident|comfortable|uncomfortable|accept(?:s|ed)?|regret(?:s|ted)?|sorry|proud|glad|positive|negative|strong|weak|effective|ineffective|difficult|significant|low|high|real|serious|nonsense|sensible|wise|unwise|clear|not (?:an?|the|in|our|my)',
  },
  {
    mark: 'exemplary',
    pattern:
      'for (?:example|instance)|such as|e\\.g|examples?|one (?:case|was|is|of (?:them|these|those|which))|including|in (?:one|a recent) case|take the|namely',
  },
  {
    mark: 'counted',
    pattern:
      'none|zero|nil|nobody|no one|not (?:any|a single|one)|all|every|both|neither|half|most|majority|once|twice|daily|weekly|monthly|annually|never|each|no(?! doubt| longer)',
  },
  {
    mark: 'timed',
    pattern:
      'now|already|today|tomorrow|tonight|yesterday|immediately|straight away|never|always|permanently|indefinitely|easter|christmas|the summer|the autumn|the spring|the winter|year end|(?:next|last) (?:week|month|year|term|meeting|quarter|spring|summer|autumn|winter)',
  },
  {
    mark: 'change',
    pattern:
      'up|down|fell|fallen|rose|risen|increas\\w+|decreas\\w+|reduc\\w+|improv\\w+|worse\\w*|better|fewer|more than|less than|from [^.]{1,30} to|doubled|halved|dropp\\w+|grow\\w*|grew|gone|saved|gained|lost|no (?:change|difference|impact|effect)|the same|steady|unchanged|higher|lower',
  },
  {
    mark: 'pending',
    pattern:
      '(?:is|are|was|were|has been|had been|have been) (?:still |now |currently )?(?:being|to be) \\w+|(?:will|would|is to|was to|are to|were to) (?:then |also )?be (?:\\w+ed|made|brought|known|set|put|taken|written|held)|(?:expected|due|scheduled|hoped|asked) (?:to|for)|under|awaiting|subject to|ahead of|pending|work(?:ing)? (?:on|towards?)|in (?:progress|hand|development|train)|under ?way|in due course|early days',
  },
  { mark: 'no-such', pattern: 'no|none|neither|nobody|no one|nothing|never' },
  {
    mark: 'willing',
    pattern: '(?:undertook|agreed|promised|offered|happy|glad|pleased|willing|content|prepared|committed) to',
  },
  {
    mark: 'quantified',
    pattern:
      'all|every|each|both|none|most|half|some|any|only|neither|two|three|four|five|six|seven|eight|nine|ten|\\d+',
  },
  {
    mark: 'date',
    pattern:
      '(?:jan|feb|mar|apr|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?|\\d{1,2}(?:st|nd|rd|th)? may|may(?= \\d)|(?:of|in|by|until|since|from|during|this|next|last|early|late|mid)[ -]may|june|july|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\\d\\d|\\d{1,2}\\/\\d\\d|spring|summer|autumn|winter|christmas|easter|halloween|anzac day|tomorrow|yesterday|q[1-4]|(?:year|month)[- ]end|(?:financial|calendar|academic|school) year|half[- ]term|(?:on|by|for|from|until|before|after) the \\d{1,2}(?:st|nd|rd|th)(?! (?:floor|meeting|time|place|century|birthday|edition))|within (?:the|a|an|one) (?:hour|day|week|fortnight|month|quarter|year|term)|(?:next|last|this|each|every|per|a|\\d+|two|three|four|six|twelve) (?:days?|weeks?|months?|quarters?|years?|terms?)',
  },
  // Quirk et al. on ellipsis in replies (1985). 'It had not yet', 'that it would': what was asked is left to be understood.
  {
    mark: 'ellipsis',
    pattern:
      "(?:is|are|was|were|am|has|have|had|does|do|did|can|could|will|would|should)(?:n't| not)?(?: so| yet)?(?=[.,;:!]|$)",
  },
  { mark: 'concrete', pattern: concreteNouns },
  { mark: 'deed', pattern: deedVerbs },
  { mark: 'personal', pattern: 'i|my|me|myself|we|our' },
]
