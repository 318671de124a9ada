/**
 * Words that carry no meaning of their own: articles, pronouns, auxiliaries, prepositions, conjunctions and the commonest adverbs.
 * Source: the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985).
 */
export const functionWords: readonly string[] = [
  'a an the this that these those such same other another each every either neither both all any some no none own',
  'i me my mine you your yours he him his she her hers it its we us our ours they them their theirs one ones',
  'myself yourself himself herself itself ourselves themselves who whom whose which what when where why how whether',
  'is are was were be been being am has have had having do does did doing done can could will would shall should may might must ought',
  "isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't",
  "it's that's there's what's who's i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll they're they've they'd they'll he's she's he'd she'd",
  'of for in on with to by at from into onto over under about after before during through against within without across per via',
  'out off up down between among around behind beyond above below near upon toward towards until till since than as like',
  'and or but nor so yet if then else because while whilst although though however therefore unless once',
  'not never also only just even still already again too very quite rather really there here now much more most less least',
  's t re ve ll d m please thank thanks yes ok okay well',
].flatMap((row) => row.split(' '))
