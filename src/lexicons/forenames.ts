/**
 * Given names that are common in Britain and Ireland, for lists of people: behind one of them 'Hall' and 'Street' are surnames.
 * Source: what people in public life and registers of births are mostly called.
 */
export const forenames: ReadonlySet<string> = new Set(
  `al bo di ed mo vi ada ade ama amina anand arun ashok ava balbir betty bilal bola chidi cora deepak dev edith edna ella elsie ethel farhan femi florence gurpreet hamza harpreet hilda ibrahim ida isaac ismail ivy jaswinder khadija khalid kofi kulwinder kwame mabel maud mia nadeem naveed nazia nell nellie ngozi noah ola olu parveen peggy rashid ravi rukhsana saima sajid samina sanjeev shahid sunil surinder tahir tahira theo tunde vijay waqas winnie yasir zafar zainab zara
  aaron abdul abigail adam adrian aidan aileen aisha aisling alan alasdair alastair albert alec alex alexander alexandra alfred ali alice alison alistair allan amanda amelia amir amy andrea andrew
angela angus anil anita ann anna anne annette anthony antonia april arthur ashley asif audrey barbara barry beatrice ben benjamin bernadette bernard beth bethan beverley bill bob brenda brendan brian
bridget bruce bryan callum cameron carl carol caroline carolyn catherine cathy catriona charles charlie charlotte cheryl chloe chris christina christine christopher ciaran clare claire clive colin colm
conor craig cynthia daisy daniel danielle darren dave david dawn dean deborah declan denise dennis derek des diana diane dominic donald donna doreen dorothy douglas duncan dylan eamon eddie edward eileen
elaine eleanor eleri elizabeth ellen emily emma eric erica ernest esther eva evelyn ewan faisal farah fatima felicity fergus finlay fiona frances francis frank fred freda frederick gareth gary gavin gemma
geoff geoffrey george georgina gerald gerard geraldine gerry gill gillian gina glen glenn gloria gordon grace graeme graham grant greg gregory gwen gwyn hamish hannah harold harriet harry hassan hazel
heather hector helen henry hilary holly howard hugh hugo huw iain ian imran ingrid irene iris isabel isabella isla isobel ivan ivor jack jackie jacob jacqueline jacqui jade jake james jan jane janet janice
jason jasmine jasper jean jeff jeffrey jennifer jenny jeremy jessica jill jim jo joan joanna joanne joe joel john johnny jon jonathan joseph josephine joshua joy joyce jude judith judy julia julian julie
june justin karen kate katherine kathleen kathryn katie katy kay keith kelly ken kenneth kerry kevin kieran kim kirsten kirsty laura lauren laurence leanne lee leo leonard lesley leslie lewis liam lillian
linda lindsay lisa liz lloyd lorna lorraine louis louise lucy luke lydia lynda lynn lynne maeve maggie mairi malcolm mandy manjit marcus margaret maria marian marie marilyn marion mark martin mary matthew
maureen maurice max megan melanie melissa meera mel michael michelle miles miriam mohammad mohammed moira molly mona monica morag muhammad muriel murray myra nadia nancy naomi natalie nasreen nathan neil
niall niamh nia nicholas nick nicky nicola nigel nina noel nora norma norman oliver olivia omar orla oscar owen paddy pam pamela pat patricia patrick paul paula pauline penelope penny peter petra phil philip
philippa phoebe pippa polly priya quentin rachel rahul raj rajesh ralph raymond rebecca reg rhian rhys ria richard rita rob robert roberta robin rod roderick rodney roger roisin roland ron ronald rory rosalind
rose rosemary rosie ross roy rupert russell ruth ryan sadie sally sam samantha samuel sandra sanjay sara sarah saul scott sean seamus shabnam sharon shaun sheila shirley shona sian sid simon siobhan sonia
sophia sophie stacey stan stanley stella stephanie stephen steve steven stewart stuart sue suresh susan susannah suzanne sylvia tamsin tania tanya tara tariq ted terence teresa terry tess tessa theresa thomas tim timothy
tina toby todd tom tony tracey tracy trevor trish una ursula valerie vanessa vera vernon veronica vicky victor vikram vince vincent viv vivian vivienne wayne wendy will william winifred xanthe yasmin yusuf yvette yvonne zahra zoe`.split(
    /\s+/,
  ),
)
