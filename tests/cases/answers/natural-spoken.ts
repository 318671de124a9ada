import type { AnswerCase } from '../answer-case'

export const naturalSpoken: readonly AnswerCase[] = [
  {
    question:
      "Thank you, Chair. Mr Garrick, can I take you back to the winter. [How many of your customers lost supply for more than twelve hours in the December freeze], and, because the figure in your annual report isn't the one you gave to the regulator, [why are there two figures]?",
    answer:
      "Thank you. Can I start by saying again, on behalf of everybody at the company, how sorry we are; I was in Thornley on the second day and I saw for myself what people were putting up with. In the end it was a little under 41,000 properties that were off for twelve hours or longer, and that is the number I would stand behind. The other one, the 29,000, counts only those places where somebody rang us or where we had a logger in the street, and the regulator asks for it that way, whereas the annual report takes the modelled figure for the whole zone. I do accept it looks odd on the page, and if I were sitting where you are I'd have asked the same.",
    asks: ['quantity explicit', 'reason explicit'],
  },
  {
    question: 'Mr Mayor, [will you meet the traders of Tanner Street]? They have written to you four times now.',
    answer:
      "Can I thank the Assembly Member for her question, and can I say that nobody in this chamber has done more for small business than this administration. When I took office there was no high street fund. There is now a high street fund, £4.2 million of it, nine streets have had new paving and lighting out of it, and footfall in those nine is up seven per cent at a time when it is falling across the country. We brought in the rates relief for the independents, which her group voted against, I seem to remember, twice. So I am not going to take lectures on traders. I was on the market as a boy, with my uncle, on the fruit, so I know what it is to stand there at the end of a wet Tuesday with a full barrow and an empty tin, and I've never forgotten it, and I've taken that into every budget that I've set. I want Harrowmere to be the best place in Europe to open a shop and we are well on the way to that.",
    asks: ['polar dodging'],
  },
  {
    question:
      "Chief, [have we got enough people on the roads policing side], because I look at the fatals and, well, we've had nineteen this year already. And [would you put that down to resources, or is it the drivers]?",
    answer:
      "On the first part, no. I'd be kidding you if I sat here and said otherwise; I have 62 in post against an establishment of 80 and four of those are on maternity. On the other thing, each one gets looked at on its own, and I've read all nineteen. Eleven had drink or drugs in the system and five of them hadn't a belt on, some of them both. I can't honestly tell you a patrol car parked up on the A road would have changed very many. So I'd put it more on that side of the ledger, the way people are driving, but I wouldn't want anybody to go away thinking the one has nothing whatever to do with the other.",
    asks: ['polar explicit', 'entity explicit'],
    note: 'second is either-or: the drivers, hedged but said',
  },
  {
    question:
      "Mr. Secretary, thank you for being here. I have five minutes so I'm going to ask for a yes or a no. [Did your department approve the Larkfield waiver before the environmental review was complete]?",
    answer:
      "Senator, I appreciate the question, and I appreciate the interest you have taken over many years in the people of Larkfield. Let me say this. The folks who look at these waivers are career people, some of them have been there for thirty years, and they are as fine a group of public servants as you'll find anywhere in this town. They look at every factor the statute lays out for them. I would also note that the prior administration issued 214 of these in its last twelve months and I don't recall there being a hearing on a single one of them. I've been out to Larkfield. I was out there in August with the county judge and the mayor and the fellow who runs the feed store, and we had about as frank a conversation as I've had in this job, with the air conditioning broke. What the people of Larkfield want is jobs, Senator, and there are going to be 1,900 of them.",
    asks: ['polar dodging'],
  },
  {
    question:
      "My name's Jean, I'm at number 14. I just want to know, and I'm not being funny, [when are the lorries going to stop coming down Chapel Lane at six in the morning]? I've had it up to here with it.",
    answer:
      "Jean, thank you, and I do hear you, I live on a main road myself. What's in the traffic plan is that nothing moves before seven, so if they're there at six they shouldn't be there now, and I'll be having words. But the real answer is the haul road. That opens on the other side on 3 March and from then on there's no reason on earth for one of our wagons to be in Chapel Lane, they physically won't be able to get in from that end. If you see one before that, take the number, ring the site office, and we'll fine them; we've done it to two already.",
    asks: ['time explicit'],
  },
  {
    question:
      "Minister, two if I may. [Do you accept that you're going to miss the eighteen-week target this year], and [is the Chief Executive's job safe]?",
    answer:
      "Well, look, nobody in my department or in the service has taken their foot off the pedal, and I pay tribute to the staff, who have had a really hard winter, the hardest I can remember. There's a long way to go. It was always going to be difficult, I said so on the steps of this building when I was appointed, and we'll see where we are come March. On your second point I'm not going to get into a running commentary on individuals, I never have and I don't propose to begin today. Yes, gentleman at the front.",
    asks: ['polar general', 'polar declining'],
  },
  {
    question:
      "I'm grateful to the portfolio holder. Arising from that, [could she tell the chamber what it has cost the council to re-lay the square a second time], and [who is going to be picking up the bill]?",
    answer:
      "The contractor, Councillor. Every penny, under the defects clause, which I may say was put in at the insistence of officers and which some people at the time thought was over-cautious. So as far as the council tax payer of this borough is concerned the figure is nought. I'd add that I walked it on Saturday, with my mother, who is 84 and uses a frame, and she pronounced it satisfactory, and she's a harder marker than you are.",
    asks: ['quantity explicit', 'entity explicit'],
  },
  {
    question:
      'Mr President, people have been waiting for an answer to this for a year. [Will you be a candidate in the spring]?',
    answer:
      "You're a good journalist, and I've known you a long time, and you know that I am not going to make that announcement on your programme, or on anybody's. I'm asked it in every town. I was asked it by a child of nine, in the north, in front of all the cameras. I get up in the morning and what I think about is the wheat, and the pensions, and the boys at the border, and whether there'll be gas in November. My wife asks me too, I can tell you, and she doesn't get an answer either.",
    asks: ['polar declining'],
  },
  {
    question:
      "Q61 Mr Tolworth: Permanent Secretary, it's a simple enough sequence. [What was the original estimate for the programme], [what is it today], and [what in your view went wrong]?",
    answer:
      "Dame Frances Ockley: The outline business case, which was before my time but I own it, had £312 million, at 2019 prices. The current forecast outturn is £588 million, of which about 90 is contingency that we hope not to call on; so call it getting on for double. As to what went wrong, there's no shortage of people who'll tell you, and the NAO have written very fairly about it. If you ask me personally, I think we let the main contract about a year before we knew what it was we wanted built. Everything else, the redesign, the claims, the turnover of project directors, and we've had five, comes from that.",
    asks: ['quantity explicit', 'quantity explicit', 'opinion explicit'],
  },
  {
    question:
      'Senator FENWICK: Okay. [How many staff did the agency have working on the inquiry], and [what have the external lawyers cost you]?',
    answer:
      "Mr Adeane: I'll have to take the second of those on notice, Senator, because we don't hold legal costs by matter, or not in the folder I have with me. In terms of the staff it has moved around a bit depending on what the commissioner was asking us for. It was between 14 and 22 over the life of the thing, and it's about 17 at present, most of them out of the Carrow office, with a couple of secondees from Treasury.",
    asks: ['quantity explicit', 'quantity deferred'],
  },
  {
    question: "Chief, over here. [Was the officer's camera on]?",
    answer:
      "I understand why you're asking, and it's what the family asked me this morning. There's an independent investigation, there's a monitor, and I have given the monitor my word that I won't get out ahead of her on what evidence exists or doesn't exist. So I'm going to leave that where it is. What I will say is that we lost a young man on Friday night, nineteen years old, and whatever else happens that's a mother without a son, and I'd ask everyone to keep that in mind when they go out tonight.",
    asks: ['polar declining'],
  },
  {
    question:
      "I thank the Mayor for that. [Can you give people in Eastmarsh who work nights an assurance that the N14 won't go in the next round]?",
    answer:
      "Yes, I can. I signed the direction on Friday, it's funded out of the concession surplus until March 2028, and it isn't among the routes that go to consultation; the list is on the website and you can look for yourself. I used the N14 when I was a porter, I know exactly who's on it at ten to four in the morning, and I would rather lose a good many other things first.",
    asks: ['assurance explicit'],
  },
  {
    question: 'Dr Penhallow, if I can turn to you. [Do you think the profession was listened to]?',
    answer:
      "I was on three of the working groups. The papers would arrive at about nine in the evening for a meeting at ten the next day. We put in a response of forty pages, with the evidence, with the references, and what came back was two lines thanking us for our interest. And then the standard was published a week later with the very clause in it that every one of the colleges had asked them to take out, down to the same misprint. I've been doing this kind of thing for twenty-five years, under governments of all colours, and I have sat through some thin consultations.",
    asks: ['opinion implicit'],
    note: 'an emphatic no follows from the account and is never said',
  },
  {
    question:
      'Good morning, Commissioner. So, [how many of the units at Bellweather Houses are without heat as of today], [when did you yourself learn about the boiler], and [why were the tenants not told until Thursday]?',
    answer:
      "Good morning, Council Member, and first of all I want to thank the tenants who came down here to testify, because that takes time out of a working day. As of six this morning it's 88 apartments, in the C and D lines. My deputy called me at home on the Sunday, around dinner time, so that'd be the seventh. And look, I hear the frustration about communication, I heard it in the hallway. Communication is something we work at constantly. We have a new tenant app, we have six new community liaisons, and I always say communication is a two-way street, so if people see something or smell something, we need them to call it in.",
    asks: ['quantity explicit', 'time explicit', 'reason dodging'],
  },
  {
    question:
      "[Will the Leader rule out selling Moss Park]? Yes or no, because there are two hundred people outside who'd like to know.",
    answer:
      "I've seen them, and I went out and spoke to them before the meeting, which I don't think you did, Councillor. There's nothing in the disposals programme about Moss Park and there never has been. Can I rule it out for ever and a day, whatever happens to local government finance in the next ten years? No, I can't, and nor could you, and anybody who did would be having them on. What I can say is that not one officer has been asked to spend one minute on it.",
    asks: ['polar explicit'],
    note: 'asked whether she will rule it out: she says that she cannot',
  },
  {
    question: '[Why did nobody look at the death rate on that ward before the coroner wrote to you]?',
    answer:
      "I think that's a very fair challenge, and thank you for putting it in the way you have. What I'd say is that since I came into post we have brought in a mortality panel which meets every fortnight, the medical examiner looks at each and every death, and the numbers come across my own desk on a Monday. I've sat down with eleven of the families and I shall carry on doing it for as long as anybody wants to sit down with me. And I would want your listeners to know that if they were coming in tomorrow for a hip or a knee, this is a safe hospital. It's a very different trust from the one you're describing.",
    asks: ['reason dodging'],
  },
  {
    question:
      "Just so that I'm clear, and I'm sorry to labour it, [is the helicopter still shared with Brackenshire], and if it is, [how is it decided who gets it when you both want it]?",
    answer:
      "It is, ma'am, yes, until the agreement runs out at any rate. As to who gets it, there's a matrix. Threat to life beats everything, then a missing vulnerable person, then a pursuit, then everything else, and the duty inspector on the joint tasking desk at Holm makes the call on the night. It doesn't come to that as often as you'd imagine; I think we lost out four times last year, and they'd say they lost out five.",
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: "Minister, it isn't a trick question. [Who took the decision to close the visa desk at Port Alban]?",
    answer:
      "I know it isn't, and I'll try to be helpful. Decisions in a department such as this one are rarely a matter of one person and one piece of paper, much as it might make for a better story. Ministers set the overall framework, officials operate within that framework, advice comes up, views are taken, and the thing is arrived at collectively. That's how it was done in this case, as it would be in any other. And I'd like to say that the staff at Port Alban did a remarkable job in very trying circumstances.",
    asks: ['entity general'],
  },
  {
    question:
      "Ms. Trask, [did you or anyone at your company speak with the Administrator's office between the ninth and the fourteenth], and [what was discussed on that call or calls]?",
    answer:
      "Congressman, to the best of my recollection there was one on the eleventh. It was in the afternoon, I was on for a part of it from an airport, with two of our government affairs people, and I believe three from the other side. As to what was said, I have to tell you I don't recall. I've tried to recall. I have looked and I don't have notes of it, and our people don't have notes of it either.",
    asks: ['polar explicit', 'manner ignorance'],
  },
  {
    question:
      "A lady at the back, sorry, I should have put my hand up. [Has anybody tested the soil on the allotments]? Because we've been eating that stuff all summer, all of us have.",
    answer:
      "No, don't apologise. So what the lab has had off us up to now is the verge, the playing field, and three points along the brook. The allotments are in the second round, and the rig for that comes on the 20th, weather permitting. In the meantime what I would say to you, and this is just me, it isn't official, is scrub everything, peel what you can peel, and I'd leave the spinach and that sort of thing alone until we've had the results back.",
    asks: ['polar implicit'],
    note: 'not yet: follows from the list of what has been sampled and from the second round',
  },
  {
    question:
      "Thank you for coming in. I've got three things and I'll put them all together because I know the Chair will stop me. [How does a child get from the front door of one of these assessment centres to a foster placement], [what's the average time it takes], and [are you satisfied that siblings are being kept together]?",
    answer:
      "Okay, so, taking those in turn if I may. A child comes in, usually with a social worker, often late at night. There's a nurse, there's a duty manager, there's an initial look at risk within two hours. A placement request goes to the regional desk at Oxmoor, and they ring round, and I do mean ring, our own carers first and then the agencies, and when they have a match our placement officer drives the child there. It's taking about nine days. It was six when we set up, so that has gone the wrong way, and it's carers, there aren't enough of them. On brothers and sisters, well, out of 133 sibling groups last year 51 were split, and every one of those, I mean, I have to sign those myself, and you don't sign the form and then sleep well.",
    asks: ['manner explicit', 'quantity explicit', 'polar implicit'],
    note: 'third: 51 of 133 split and lost sleep: not satisfied follows, is not said',
  },
  {
    question:
      "Commissioner, the panel was told in June that the new custody suite was, and I'm quoting, weeks away. [Is it open]?",
    answer:
      "Well, I think we need to be a little careful about the word open. The keys were handed over on the 2nd of September, there's been some very good work done by the estates people on snagging, and a group of custody sergeants went round it last week and came back singing its praises. I have been round it myself. It's light, it's got proper exercise yards, it's got a vulnerable persons corridor which the old place never had. Detainees from the south of the county are still being driven to Wexcombe at the moment, and I'm conscious what that does to an officer's shift, it can be three hours gone, and that will be the position until the licence comes through.",
    asks: ['polar implicit'],
    note: 'not in use: detainees are still driven elsewhere until the licence comes; neither yes nor no said',
  },
  {
    question:
      "Ms Adebisi, you've heard the evidence of the two earlier panels. [What is your organisation actually doing to make sure that carers get a break], and [can you give us a concrete instance]?",
    answer:
      "Can I just say what a privilege it was to listen to that earlier evidence, and I think anyone who was in the room will have been moved by it. Carers are the backbone of the system. If they all stopped tomorrow the whole thing would be on the floor by teatime. So for us as an organisation carers are absolutely front and centre, it's in our values, it's one of the five pillars in our plan, and we have put a huge amount of effort into making sure that we are reaching out, that we're listening, that we are working in partnership, and that respite is part of the conversation from the very outset. We have just had our annual carers' celebration, which was a wonderful afternoon, and I always come away from that humbled, and thinking to myself that if we could bottle what's in that room we'd none of us need a strategy. And it's about culture, it's about every single member of staff seeing the person behind the person, if I can put it like that. There's more to do. There will always be more to do. But I do genuinely believe that we are on that journey.",
    asks: ['manner general', 'example dodging'],
  },
  {
    question:
      "Good evening. It's about the flood. [Why wasn't the sluice opened on the Saturday], and [who has got the key]?",
    answer:
      "Right, well, I'll start with the second because it's quicker. There's two. Our operative at Langmere has one of them, and where the other one has got to I'd need to look into, because the chap who held it retired. And on the Saturday, I've asked that, believe me. The water on the downstream side was higher than on the up side until gone two in the afternoon. If we'd opened it then we'd have let the river into the village instead of the village into the river. By the time the levels crossed it was dark and the deck was under a foot of water, and I wasn't going to send a man out on that. I'd make the same decision again, and I do know how that sounds to somebody who's lost a kitchen.",
    asks: ['reason explicit', 'entity partial'],
  },
  {
    question: 'Minister, [how many of the forty new hospitals will have opened by the end of this Parliament]?',
    answer:
      "What people out there care about isn't a number on the side of a bus, it's whether there is a roof over the ward that isn't propped up on poles. I've been to see those poles. We inherited a programme with no money behind it, with dates that had been plucked out of the air, and what we've done is put it on a proper footing, with funding, in waves, in a sensible order. It's honest and it's deliverable. The first wave is in construction and I was cutting turf only the other week. So I'm very confident about the direction we're going in, and I'd rather under-promise than do what the last lot did.",
    asks: ['quantity general'],
    note: 'on the programme itself, no number or range',
  },
  {
    question:
      'Director, thanks for being with us. [How much has the city spent on overtime at the Department this fiscal year], [how much of that was for the protests in May], and [is the budget going to hold]?',
    answer:
      "Thank you, Chair Delacroix. Through the end of the third quarter we're at $64.3 million. May is harder, because we don't code it that way; an officer who's held over is an officer who's held over. Our best attempt at it, and OMB has its own number, puts it somewhere between eight and nine and a half million. As far as the year goes, we were adopted at 71. There's a quarter to run, and that's the summer quarter, with the parades, with the heat. I'm not going to insult you with arithmetic, Madam Chair.",
    asks: ['quantity explicit', 'quantity explicit', 'polar implicit'],
    note: 'third: 64.3 of 71 spent with the summer to come; that it will not hold is left to arithmetic',
  },
  {
    question:
      'May I ask the Cabinet Member, following on from the question from Councillor Brand, [whether any of the play areas that were inspected in the spring failed]?',
    answer:
      "I'm very glad the Councillor has asked me about play. It's an area where I think all of us, on whatever side, can take some pride. We have 71 of them, which for a district of our size is a great many, and last year we put in new equipment at Elder Road and at Mill Pightle, with a wheelchair roundabout that has had families coming over from other districts. We've got a Friends group for nearly half of them now, and I'd like to put on record my thanks to all those people who turn out on a Sunday with a paintbrush, and to the two officers, because it is only two, who somehow manage to be in four places at once. When I took over this portfolio I was told that play was the first thing which would go, and it didn't go. I've a grandson of four who rates them out of ten for me, and I may say he isn't an easy audience. And in the coming year there's £120,000 in the capital programme.",
    asks: ['polar dodging'],
  },
  {
    question: 'Sir, [did you read the memo of 14 March before you signed the contract]?',
    answer:
      "There's a great deal of paper comes to the office of any Vice Minister. I would say, at a conservative estimate, two hundred documents in a week. The memo was in the folder. I have since had occasion to study it with great care, and I can say that, had I been aware of paragraph six at that time, I would have picked up the telephone there and then. I've been asked to resign over it and I've considered that, with my family. I decided that the right thing is to stay and to see that the folder is a shorter one.",
    asks: ['polar implicit'],
    note: "'had I been aware of paragraph six' implies not read, or not properly",
  },
  {
    question:
      'I just want to ask about the step-free programme. [When will Corder Street have its lifts], because it was 2023 and then it was 2025?',
    answer:
      "It's a fair cop on the dates. The shafts are dug, the lift cars are in a warehouse at the maker's, and what's held it up is that there's a cable in there which wasn't on anybody's drawing and which belongs to the electricity company. They've now given us a diversion date. So with that, and with testing, and with the inspectorate, you're looking at the autumn of next year, and if you want me to be more exact I'd say October. I'd also like to say to the wheelchair users' group, who've been remarkably patient, that I'll be there on the day if I'm still in this job, and I'll be there if I'm not.",
    asks: ['time explicit'],
  },
  {
    question: 'Q118 Sir Miles Rudge: [Why did you not simply write to every customer who had been overcharged]?',
    answer:
      "Mr Carnegie: We did consider it. The difficulty was twofold. About a third of the addresses were more than ten years old and when we ran a sample through the postal file, four out of ten came back as gone away. And the other thing is that the regulator was anxious, rightly in my view, that if we sent a letter with a sum of money in it to an old address we'd be setting people up to be defrauded. So that's the reason it went out through the app and the branches first. Now, I accept that for an elderly customer with no app and no branch, and I've had some of those letters from your constituents, that isn't much of an answer.",
    asks: ['reason explicit'],
  },
  {
    question:
      "Superintendent, thank you for coming to see us. You said the team here is up to strength. [How many officers is that], [what are their names, so that we know who we're talking to], and [will they be taken off us every time there's a football match]?",
    answer:
      "Thanks, and thank you for the biscuits. So you've got a sergeant, four PCs and three PCSOs for the two wards, that's eight. The sergeant is Dawn Harker, she's over there by the radiator, give them a wave, Dawn. Now, the football. I'd love to be able to stand here and promise you that nobody'll ever be abstracted, but there's a wider public, there's a duty to everybody, and there's a balance to be struck. It's something that we keep under very careful review. And we'd always look to keep it to a minimum.",
    asks: ['quantity explicit', 'entity partial', 'polar general'],
    note: 'names: one of eight; football: a balance kept under review, neither yes nor no',
  },
  {
    question:
      'Prime Minister, your Chancellor said on Sunday that there would be no new taxes on pensions. [Is that your position]?',
    answer:
      "The Chancellor and I speak every day, we work hand in glove, and we're absolutely at one on what matters, which is to get growth into every part of this country. We've known each other for twenty years, our children went to the same school, and I can tell you that there is no one I'd rather have alongside me when there are hard choices to be made. Look at what we have delivered. Inflation down, three interest rate cuts, wages rising faster than prices in every month bar one. And remember what we took over. Pensioners in this country know who's on their side because they've seen the pension go up by £470 this year, and they'll see it go up again.",
    asks: ['polar dodging'],
    note: 'unity with the Chancellor in general and the state pension; the position on taxing pensions is not touched',
  },
  {
    question:
      "Thank you, Convener. I wonder if I could ask the witnesses, maybe Mr Strachan first, [what the evidence is that the ban has changed behaviour on the water], and then [whether you've had any prosecutions].",
    answer:
      "Thanks for that. It's early days, as you'd expect me to say, and I'd be cautious. But the harbour masters do a count in the first week of every month and they logged 340 jet skis inside the line last July and 96 this July, with the weather no worse. The seal people at the university have had the haul-out sites occupied right through to August, for the first time since they've been looking. On the enforcement side we've issued warnings, quite a number of warnings, and there's two files with the Fiscal. None of it's got as far as a court as yet.",
    asks: ['manner explicit', 'polar explicit'],
    note: 'first: harbour counts and haul-out sites; second: none has got as far as a court',
  },
  {
    question:
      "Mr. Okonjo, good morning. My constituents, they're in the dark, literally. [When will the lights on Harbor Avenue be back on]?",
    answer:
      "Good morning, Council Member, and I appreciate your advocacy for the district, you and I have been out there together. Those lights are not ours. I know that it says City on the pole. But after the 2011 agreement everything south of the viaduct was transferred across to the Port, with the conduit and the cabinets, and so the schedule for that is something that you would need to take up with them. I'm happy to share a name.",
    asks: ['time deflection'],
  },
  {
    question:
      "Chair, if I may. Chief Constable, there's been a lot in the papers about the vetting backlog. [What are you doing to bring it down]?",
    answer:
      "I am pleased that you've raised it, because, like you, I read the papers. It's a concern. I've been clear since I got here that there can be no place in this force for anyone who isn't fit to wear the uniform, and I think the public would rather we did this right than did it quickly. To give you a flavour, we borrowed eleven vetting researchers from the staffing agency in July, renewals that are low risk have been taken out and put on a three-page form, and we've begun to run the whole workforce through the national database overnight rather than one at a time. That had it at 1,460 and it's at 890 this morning. I'd like it to be nothing by the spring, but we'll see.",
    asks: ['manner explicit'],
  },
  {
    question:
      "And just very briefly, [could you give us one example of something you've stopped doing], because everybody that comes in front of us tells us about all the new stuff.",
    answer:
      "It's a good question and I wish it was asked more. The Wednesday return. Every ward manager in the trust used to fill in a sheet on a Wednesday with 43 lines on it, staffing and falls and bed pans and I don't know what. It took about two hours. We wrote to all the people who it was copied to and asked who used it, and not one soul answered, so we stopped it on the Friday. Nobody's noticed.",
    asks: ['example explicit'],
  },
  {
    question: "I'm going to press you on this. [Was there a written agreement with the developer or wasn't there]?",
    answer:
      "I'm sorry, when you say agreement, do you mean the planning obligation, or are you talking about the option on the land? Because they're two different documents, from different years, and there was a different leader at the time of one of them, and I would hate to tell you something that turned out to be about the wrong one.",
    asks: ['polar clarification'],
  },
  {
    question:
      "Minister, the committee visited two of the reception centres last month and frankly we were shocked. [What is the government's policy on children sharing rooms with adults they aren't related to], [does it happen], and [what'll you do about it]?",
    answer:
      "Thank you, and thank you for going, because not all committees do. The policy is plain, it's in the contract and it's in the guidance: no unaccompanied minor shares with an adult who isn't family. Where it's alleged that someone's age has been got wrong, then there's a process, and I recognise that processes can take time. I am not going to pretend that everything in every centre on every night has been as any of us would wish. These are centres under very great pressure. But I want to see improvement, I've made that plain to the providers, and I will keep on making it plain.",
    asks: ['manner explicit', 'polar implicit', 'manner general'],
  },
  {
    question:
      "Deputy Commissioner, it's on the staff survey. Only four in ten said that they'd recommend the force as a place to work. [Does that worry you], and [what do you think is behind it]?",
    answer:
      "Well, it'd be an odd sort of a person that it didn't worry, wouldn't it. I've got a daughter on response at Hensham, so I get my staff survey over Sunday lunch as well. You asked what's behind it. I think people in this job are, and always have been, people who care, and when people care they tell you things. I was in the canteen at Hensham on Christmas Day, serving the sprouts, and there was a lad there who was on his fifth shift in a row and he was telling me about how he'd talked a woman down off the multi-storey, and he was lit up by it, absolutely lit up. It's a snapshot, and it was taken in February, and morale is one of those things that goes up and down. I'm immensely proud of every last one of them.",
    asks: ['polar explicit', 'opinion dodging'],
    note: "first: 'an odd person that it didn't worry' leaves no doubt; second: talk of people who care, no view of a cause",
  },
  {
    question:
      "[How much compensation has been paid to the former residents so far], and [how many of them are still waiting], that's what we'd like to hear tonight.",
    answer:
      "I'd like to thank everyone for coming out in this weather. We've paid £3.8 million up to the end of last week. There was a batch of payments which went wrong in August, some of you will have been in it and got two letters, and that's been put right. The lady in the red coat, we've spoken, I've got your file with me and we'll do it straight afterwards. What slowed us up at the start was the proof of address, because you can't very well send a gas bill in for a house that's been knocked down, and so we accept a letter from the school or from the doctor now. And I know it's not about money for most of the people in this room, I know it's about somebody saying sorry, and I'll say it again now. I'm sorry.",
    asks: ['quantity explicit', 'quantity dodging'],
  },
  {
    question: 'Good afternoon, Mrs Lacey. [Do you have confidence in your own board]?',
    answer:
      "That's, yes, that is a direct question. Four of the nine have been there since before the report. I asked all four of them, in the spring, to think about their positions, and I gave them until the summer, and they've thought about them, and they're all still there. I don't have the power to remove them. I wish I did. It rests with the Secretary of State, to whom I have written twice.",
    asks: ['opinion implicit'],
  },
  {
    question: 'You mentioned a review. [Who is leading it], and [will it be published in full]?',
    answer:
      "Dame Alison Trewin has agreed to take it on, I'm very pleased about that, she is formidable. On publication, well, you know me, I've always been on the side of openness, and I think the public has a right to expect as much of it as possible. But there are always considerations.",
    asks: ['entity explicit', 'polar general'],
  },
  {
    question:
      "Thank you very much, Chair, and good morning, everyone. I'd like to come on to maternity. The report that you commissioned yourselves found that one woman in five wasn't listened to when she said that something was wrong. [What has changed on the unit since that report landed], and [how would I as a patient know]?",
    answer:
      "Good morning. I think the first thing to say is that I read that report on a train and I had to stop reading it. I've got three children, two of them born there. So what's changed. There is a phone, it's a red one, it's on the wall in every room, and it goes through to a senior midwife who isn't on the shift. Any woman, any partner, anybody's mum can lift it, and she has got to come in person inside fifteen minutes. It's been lifted 214 times since April and on 31 of those occasions the plan of care was changed. The other thing is that the consultants do their rounds at eight in the evening as well as in the morning, which they didn't use to. As to how you'd know, well, you would see the phone, and it's the first thing the midwife shows you when you are brought through, before the bathroom, before the bed. But would you know in the sense of trusting it? I don't think that you'd know that until you needed it, and I'd like to ask you to come back and ask me when we've had a year.",
    asks: ['manner explicit', 'manner explicit'],
  },
  {
    question:
      "Madam Secretary, I've read your testimony twice. It's nineteen pages. [Where in it do you say how many children you've been unable to reunite with their parents]?",
    answer:
      "Congresswoman, thank you, and I want you to know that this weighs on me, and it weighs on every man and woman in the Department. Each of these is a child. When I was sworn in I went down to the sector myself, it was the first trip I made, and I sat on the floor with those kids. We've stood up a task force. The task force has staff from four agencies, it meets every day at eight, and it's got a 24-hour hotline in seven languages. We've had extraordinary support from the faith community. I have directed every component head to give me a report on a Friday, in writing, and I read it on the plane home. And I'd like to recognise the Coast Guard, who nobody ever thinks about in this connection, and who've moved more than four hundred of our people and their equipment at very short notice. So what you'll see in those nineteen pages is a Department that is turning a corner, and it's a Department that I'm very proud to lead.",
    asks: ['quantity dodging'],
    note: 'what is wanted is the number; nothing of a number or of its place in the testimony',
  },
  {
    question:
      "[Is the chamber going to get a vote on the incinerator contract before it's signed]? I ask because it wasn't in the forward plan and it isn't on the agenda for the next meeting either.",
    answer:
      "The Councillor has been a member of this authority for a lot longer than I have and he'll know as well as anybody how executive decisions work. The contract value is below the threshold in the constitution, it's been through the shareholder panel, and the panel has members of all four groups on it. It'll come to Cabinet on the 11th. Members can come along to Cabinet, they can speak at it, and there's call-in after that. I would encourage him to use whatever mechanisms are there.",
    asks: ['polar implicit'],
    note: 'below the threshold, goes to Cabinet, call-in after: no vote of the chamber follows',
  },
  {
    question:
      'Mr Vantongeren, I want to know about the chlorine. [Did the plant have a licence to hold that quantity], [who inspects it], and [when was it last looked at]?',
    answer:
      "I'll do my best, and my colleague from the agency may come in. There is a licence. It was for 40 tonnes and from what the fire service tell us there was something near 65 on the site on the night, so, in answer to you, no, not for that quantity. It's my inspectors for the workplace and it's the environment people for anything that goes up or out; there are two of us and I'd concede that's one of the things the inquiry is going to want to look at. As for a date, I've asked for the file. It's a paper file. It was in the building, I'm afraid, or in the part of it that isn't there now, and the electronic index only gives the year of opening. So I can't help you with that this morning.",
    asks: ['polar explicit', 'entity explicit', 'time ignorance'],
  },
  {
    question:
      "Okay, Chief, thank you for your presentation. I represent the eastern district, so you know what I'm going to ask. [Why does it take twenty-two minutes to get a unit to a priority one in my district when it takes nine downtown]?",
    answer:
      "Council Member, I do know what you're going to ask, you've been very consistent. Couple of things. There's one bridge, and from three thirty in the afternoon that's a parking lot. The station that used to be on your side was closed in 2014, and that wasn't me, and that wasn't this mayor. So the unit that is supposed to be yours starts its shift on the wrong side of the water, and it spends its shift getting pulled further the wrong way by calls. I'd tell you it's geography and it's a decision that got made eleven years ago, and if you gave me a storefront on Alder with room for four cars you'd see that twenty-two come down. I can't build it out of what I've got.",
    asks: ['reason explicit'],
  },
  {
    question:
      "Thanks for taking the question. Minister, [will you publish the modelling], [what does it say about rents], and [is it right that the Treasury hasn't accepted it]?",
    answer:
      "You're welcome, it's always a pleasure. So, look, we've said all along that we want to have an informed debate, and there is going to be lots of information out there, and more as the thing goes forward, because we've got absolutely nothing to hide. What we know about rents is that supply is the thing. You can't get away from that. If you don't build, they go up. And we're building. There were 31,000 starts in the last quarter and I'd say to your readers that they should look around them, they'll see the cranes. And on the Treasury, well, I was with the First Secretary last night, as it happens, at the industry dinner, and very good company she was.",
    asks: ['polar general', 'manner dodging', 'polar dodging'],
    note: "publish: 'lots of information', neither yes nor no; rents in general but nothing of what the modelling says; the Treasury as company at dinner",
  },
  {
    question: '[Can you tell the committee what proportion of the calls to your advice line get answered], please?',
    answer:
      "Yes. So, in the year to March, we had 1.9 million attempts, and of those 61 per cent were picked up by a person. I know that the figure in the press was 78, which is when you put in those that were dealt with by the recorded message, and I'm not going to claim credit for those, because I've rung it myself and the recorded message isn't what I would call help. It's been better over the summer, but it's always better over the summer.",
    asks: ['quantity explicit'],
  },
  {
    question:
      "Hi. I'm from the primary school, I'm a governor there. I'd like some, I don't know, some reassurance I suppose. [Can you reassure us that the mast is safe for the children]?",
    answer:
      "I completely understand where you're coming from, I've got a little one in reception. What I'd say is that we take safety extremely seriously. It's a heavily regulated industry. We've got a huge amount of expertise in the business, and these things have been around for decades now, and there's nothing about this one which makes it any different from the thousands that people walk past every day. So I'd hope that you could go back to the parents and put their minds at rest.",
    asks: ['assurance general'],
  },
  {
    question:
      'Q7 Chair: Before we go on, Ms Delafield, [is there anything that you would want to correct in the evidence that you gave us in March]?',
    answer:
      "Ms Delafield: There is, and thank you for giving me the opportunity. I said in March that the board had seen the fire risk assessments for all of the blocks. I'd been told that, I believed it, and it's turned out not to have been the case for six of them. I've written to the Clerk. I ought to have checked.",
    asks: ['polar explicit'],
  },
  {
    question:
      "I'm obliged to the Minister. He will know that the people of the islands have now been eleven weeks with no direct boat. [What is he going to do about it], and [when can they expect to see a sailing]?",
    answer:
      "I thank the honourable Member, who's a doughty champion for the islands. I want to say first that I absolutely understand the strength of feeling. The ferry is a lifeline, it isn't a luxury, and no one in government regards it as one. I made the crossing with my own family when I was a student and I can remember what it was like to come up on deck at six in the morning and see the lights of the harbour. I know what it is for the schoolchildren, for the fish, for the lady who's waiting on a hospital appointment. The difficulties of the vessel are well known and go back a long way. There've been discussions with the operator, those have been frank and they've been constructive, and officials in my department are working at pace on a range of options, and none of those is off the table. I'd hope to be in a position to say more before too long. But I'm not going to raise expectations only to have them dashed, because I think the islanders have had quite enough of that from previous administrations.",
    asks: ['manner general', 'time general'],
  },
  {
    question: "I've got one for the doctor. [Should people be taking this stuff or shouldn't they]? My mum's on it.",
    answer:
      "How old's your mum, can I ask? And is she on it for her heart, or is it for the other thing, because it's given for both and that makes all the difference to what I would say to you. Come and see me at the end.",
    asks: ['polar clarification'],
    note: "'come and see me' is a deferral beside it; the reply itself asks back",
  },
  {
    question:
      'Commissioner, in your manifesto you promised that each and every victim of burglary would get a visit. [Are they getting one], and [how do you know that they are]?',
    answer:
      "I did, and I meant it, I'd been burgled myself the year before. They told me at the time that it couldn't be done. Last quarter there were 1,212 domestic burglaries in the county and 1,187 had an officer through the door, and for the balance, most of those had said that they didn't want one. And I know it because my office rings up sixty of them a month, at random, my office and not the force, and we ask them, did somebody come, when did they come, did they look at the window. So if someone's telling me porkies then sixty households are in on it as well.",
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question:
      "Thank you. We were told that there's a culture problem in the Ostrey, sorry, in the headquarters building. [Do you recognise that], and [what do you say to the women who've left]?",
    answer:
      "I've worked in a lot of buildings. I've worked on an oil platform. When I got here I was struck, on the very first day, by how nobody on the fourth floor seemed to know the name of the woman who did the post, and she'd been there for nineteen years. There was a rota for who'd take notes and there were only ever women on it. I took it down off the wall. I've still got it somewhere. So you know, people will use the words that they use, and you've used a word. To the women that have left, I would say that you were right to be angry, and that if you'd consider it there's a job for you here, and I've said that in person to three of them. One's come back.",
    asks: ['polar implicit', 'opinion explicit'],
    note: 'first: anecdotes imply that he does recognise it; second type is doubtful (manner/opinion)',
  },
  {
    question: 'Mr. Halvorsen, it was your bank. [Did you know the loans were bad when you sold them on]?',
    answer:
      'On the advice of counsel, Senator, and with respect to this committee, I am going to decline to answer that.',
    asks: ['polar declining'],
  },
  {
    question: "You say that it's working. [How many people have got a job at the end of it]?",
    answer:
      "It depends, I think, on what one means by working. For me, if someone who hasn't left the flat in four years has got on a bus by himself and has come to a group, then I count that as the programme working. You can't put that on a spreadsheet. We had a young man, I'll call him Kyle, who couldn't look at you. He did our reception desk for a week. I'd challenge anyone to have been in the room and not think that was money well spent. We've had 870 through the door, from all the postcodes we were asked to reach, and the satisfaction's at 94 per cent.",
    asks: ['quantity dodging'],
    note: 'numbers, but of entrants and satisfaction; nothing on jobs',
  },
  {
    question:
      'Mayor, a quick one from me. The bus franchise. [Is it making a loss], and [how long can the city keep on subsidising it]?',
    answer:
      "It makes a loss in the sense that a library makes a loss or a park does. It took in £118 million in fares last year and it cost us 161. That's what it is, that's a choice we made, and I defend it. With respect to the future, I'm the first to say that money doesn't grow on trees. We've got to be responsible, and we are being, and we're looking all the time at how we do things smarter. People love their buses. So I'd say, let's see how the patronage grows and let's keep talking to government.",
    asks: ['polar explicit', 'time general'],
  },
  {
    question:
      "Thanks, Chair. We've heard about the shortage of radiologists. [What are you doing to keep the ones that you've got], [how many have left in the past year] and [where are they going]?",
    answer:
      "So, I'll hand over to my medical director in a minute, but in short. They get to report from home now, two sessions out of ten, and we've put in the workstations, which cost us £9,000 each and it's the best £9,000 I've ever spent. We've said that nobody over 57 does nights. And, em, we've given them a room with a door. Leavers, it's been seven. I had an exit talk with most of them and it's a mixture, as it always is with these things, it's people's lives, you know, people move.",
    asks: ['manner explicit', 'quantity explicit', 'entity general'],
  },
  {
    question: 'Sir, sir. [Is the ceasefire holding], and [do you trust the other side]?',
    answer:
      "As we speak, my information from the observers is that there's been no shelling on the line since Tuesday at noon, that's sixty-one hours, and the hospital at Velesny has had its first quiet night since the spring. As for trust, I'm a politician and I was a lawyer before that. I would say that I've got a paper with seven signatures on it, I've two hundred observers with binoculars, and I've got a satellite picture every six hours. One does not ask for all that from one's friends.",
    asks: ['polar explicit', 'opinion implicit'],
    note: "first: no shelling for sixty-one hours: no reader could doubt; second: 'not from one's friends'",
  },
  {
    question:
      "Could I ask, through you, Chair, about the pension fund's holdings. A lot of residents have written to all of us. [How much does the fund have in companies supplying arms], and [would the committee support divesting]?",
    answer:
      "Through you, Chair, the fund is pooled, as members know, with six others, so what we own is units. The pool company does a look-through every half year. The last was on the 30th of June. I haven't got the figure in front of me but I have asked for it and it'll go to all members by email with the draft minutes. On the other half of the question, it isn't a matter for this committee, strictly speaking. It's for the pool's joint committee, and they have our representative on it, and residents would be best advised to address themselves to them.",
    asks: ['quantity deferred', 'opinion deflection'],
  },
  {
    question:
      "Now, Professor, the claim's been made in these hearings that the vaccine programme was held back by the procurement rules. [Is that true], and [how much time was lost]?",
    answer:
      "I've seen it said. I was in the room for the greater part of it. The rules allowed for a direct award, everyone knew that they did, and the direct award was drafted on the second day. It sat there because two departments couldn't agree whose budget it'd come out of. So, no. That's a myth, and it's a convenient one. I kept a diary at the time, as it happens. It was drafted on the 6th and it was signed on the 23rd. You can do the sum.",
    asks: ['polar explicit', 'quantity implicit'],
    note: "second: 6th to 23rd, 'you can do the sum': 17 days is left to be worked out; type may also be time",
  },
  {
    question:
      "So I've been on the list for nine years. Nine years in one room with my two boys. [What are you doing for people like me], that's all I came to say.",
    answer:
      "Thank you for coming up to the microphone, I know that isn't easy. What I'd want to say is that there isn't anyone at this table that thinks that is acceptable. It's a national crisis, that's what it is. For forty years no one has built council houses in this country. I grew up in a council flat. There were five of us and my nan, so I'm not somebody who has only read about it in a report, and there isn't a week goes by when I don't have someone in my surgery in tears. It breaks your heart. You will have heard the Leader say earlier on that housing is our number one priority. And it is. We're determined. We're lobbying. We're turning over every stone. And your story's going to stay with me, I want you to know that.",
    asks: ['manner general'],
  },
  {
    question:
      "Mr Ambrose, I'm going to read you a sentence. 'The trust board was at no point sighted on the scale of the losses.' [Is that sentence right]?",
    answer:
      "I know the sentence. I helped to draft it, with the auditors, and it went through, I'd say, eleven versions. The board had a finance report at every meeting. On page fourteen of the September one there's a table, and if you add the second and fourth columns, then it's there. Nobody had added them. I'm an accountant by training and I didn't add them. So sighted, well, it was in front of our eyes.",
    asks: ['polar implicit'],
    note: "'at no point sighted' against 'in front of our eyes': not quite right follows; not stated",
  },
  {
    question:
      '[Has there been a conversation between you and the Governor about the special session], and [are the votes there]?',
    answer:
      "We talk all the time. He's a friend. We talked about the Hawks game on Sunday, we talked about his knee. Let me put it like this, there's nobody in this building who's worked harder for the folks in those flooded counties than that man has, and I told him so. As far as votes go, I don't count another chamber's votes, you would have to go down the hall and put that to the Speaker.",
    asks: ['polar dodging', 'polar deflection'],
  },
  {
    question:
      "Ms Rahimi, I'm new to this committee so forgive me if it's a stupid question. [How does a patient get taken off the waiting list without having been treated], and [how often does that happen], and [who checks]?",
    answer:
      "It isn't stupid at all, and I wish more people would ask it. There are basically four ways. You tell us that you don't want it any more. You've had it done somewhere else. You don't turn up, twice, and there's a letter goes to your GP. Or the consultant sees you and says it isn't right for you any longer. In all four somebody puts a code in, and if it's the wrong code then you've vanished, and that, I'm sorry to say, is what happened to the ladies that you had in front of you last week. Validation is a huge job and the teams who do it are unsung. We've had external support in, it's been a big exercise for everyone, and I think we're in a much, much better place with our data than we were. And as for who's checking, every removal gets looked over by the access manager of a different specialty before it's allowed to go through.",
    asks: ['manner explicit', 'quantity dodging', 'entity explicit'],
  },
  {
    question: "I'll ask the First Minister again. [Will the school at Inverlour be rebuilt on its present site]?",
    answer:
      "And I shall give the member the same reply as I gave him on Tuesday and as I gave to him in writing in the summer. This government has put more money into the school estate than any since devolution. There are 91 schools which have been built or refurbished. In his own constituency, I opened one, he was there, he was in the photograph, he was at the front of the photograph. The decision as to where a school goes is for the local authority as the education authority, it's been so since 1945, and I know he wouldn't wish for ministers to be drawing lines on the council's map.",
    asks: ['polar deflection'],
  },
  {
    question: 'Chief Superintendent, [what happened between the call at 8.14 and the car getting there at 9.02]?',
    answer:
      "The call was taken by an operator who'd had about five weeks in the room. She graded it as a two. She asked for a supervisor to look at it, because she wasn't happy, she's a good girl, she had a feeling, and the supervisor was on the other desk because of the sickness, and it sat in his queue for nineteen minutes. When he opened it he put it up to a one straight away. The nearest car was on a scene guard at Pell Lane and couldn't leave until it was relieved. The next was in Morden Cross, and that's a fifteen minute run on lights at that time of the evening. So that's your forty-eight minutes. I've been through it with the family step by step. It's not one person.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Secretary Boyle, thanks for staying with us. Two quick ones. [Do you believe that climate change is making these fires worse], and [does your budget request cut the hotshot crews]?',
    answer:
      "Senator, what I believe is that we've got a forest management problem in this country. I grew up on a ranch. My father would've told you, you clear your brush or your brush will clear you. For thirty years, folks in cities who've never held a saw have told folks in the West that they can't touch a tree. That's ending. On the crews, the idea there is that the contract outfits, and there are some very fine ones, pick up a good part of what the hotshots have been doing on private land, so you've got your federal people where you need them, up in the wilderness.",
    asks: ['opinion implicit', 'polar implicit'],
    note: 'first: a forest management problem instead; that he does not believe it is left to the hearer; second: work moved to contractors suggests a cut',
  },
  {
    question:
      "[Could the Cabinet Member give us an update on the swimming pool]? It's been shut since February and the hoardings say opening summer.",
    answer:
      "Summer's a wonderful word, isn't it. Right. The roof's off and the new one is about two thirds on. What we found when it came off was that the ring beam had gone in three places, which is what's put fourteen weeks on the programme, and £640,000 on the price. The tank's been relined. The boilers come next Thursday on a low loader, and Mill Street will be shut for the morning for that, so apologies in advance. Swimming club are in at Ravensby in the meantime, and we're paying for the coach.",
    asks: ['manner explicit'],
  },
  {
    question:
      'Let me turn to the prison. [Why did you decide to move those men out at night, without their property, without telling their families]?',
    answer:
      "I don't think there's any governor in the service who likes moving people at night. It is a last resort. You've got to think of the safety of the staff and the safety of the men themselves. There were factors at that time which, taken in the round, led those who were making the decision to conclude that this was the right course of action, on balance. It was a difficult decision, it was made in good faith by experienced people, in a fast-moving situation.",
    asks: ['reason general'],
  },
  {
    question:
      "Ms Thorne, you've got the second-highest number of complaints of any operator. Can I ask [why that is], and [what you're paying yourself this year]?",
    answer:
      "I think that you'd have to look at the way complaints are counted, because we answer everything and we log everything, including tweets, and I know of at least two of the others that don't log a tweet. So you're not comparing like with like. And it's the old trains, on the Wesley line, they're thirty-eight years old, they break, people miss their connections, and they tell us about it, quite rightly. My remuneration's in the annual report, which will be out on the 14th, and you'll be able to read it there, to the penny.",
    asks: ['reason explicit', 'quantity deferred'],
  },
  {
    question:
      "Good evening. Two things, about the shelter. [How many people are you going to put in there], and [are any of them going to be sex offenders]? I've got girls who walk past there.",
    answer:
      "Thank you, sir. And I've daughters too. The licence is for forty beds and we are starting with twenty-four. The second thing, every person that comes to us is referred by the city's intake team, every one of them is checked against the state registry before they get a bed, it's in our agreement with the school district because of where the bus stop is. I would also say to you, and I say this respectfully, that most of those who'll be coming are over fifty, and they're ill, and they're going to be more scared of this neighborhood than it is of them.",
    asks: ['quantity explicit', 'polar implicit'],
    note: 'second: checked against the registry first: that none will be let in follows',
  },
  {
    question:
      "Thanks, Chair. I have to say I'm a bit lost on the money. [How much of the £50 million has been spent], [on what], and [what's going to happen to the bit that hasn't]?",
    answer:
      "We're all a bit lost on the money, if I can be honest with you, because it came in three tranches under two different governments. But we've been able to trace it. £31 million is out of the door. The biggest piece of that by a long way went on the data centre at Crewby, that was £19 million, and then there's a string of smaller things. There was the single sign-on, there was some wi-fi, there were 900 of those carts on wheels that they take round the wards with a laptop on them, and I could go on. Look, what I'd like to get across to the committee is what that's enabled. We couldn't share a scan between two hospitals in the same city. Now you can have your knee done in Crewby and they'll see it on the screen at Ansley before you've got your coat on. I've seen it, it's fantastic. It's transformational for staff.",
    asks: ['quantity explicit', 'entity explicit', 'quantity dodging'],
    note: 'third: not spoken of; its type may also be manner',
  },
  {
    question: "Inspector, [did the taser go off before or after he'd dropped the knife]?",
    answer:
      "From the footage that I've seen, and I have seen it now from three angles, it was after. I know that isn't what you were told on the night. What was said on the night was said in good faith by somebody who hadn't seen the footage. I'm putting that straight with you this evening because I'd sooner you heard it from me.",
    asks: ['entity explicit'],
    note: 'either-or',
  },
  {
    question: "I don't want a long answer. [Are you going to resign]?",
    answer:
      "I serve at the pleasure of the Mayor and at the pleasure of the people of this city. I got into public health thirty-one years ago, in a clinic over a laundromat, and I've been through two epidemics and a hurricane. This week's been a hard one. I have a department of six thousand who are waiting on me to lead them through the next thing, there's a board meeting at four, there's a water plant that needs a plan by Monday, and I've told my people to cancel their weekends, and I've cancelled mine.",
    asks: ['polar implicit'],
    note: 'that she stays follows from the plans for the week; it is not said',
  },
  {
    question:
      'Minister, you talk about a million homes. [Where are the workers going to come from], and [what conversations have you had with the unions]?',
    answer:
      "It's the question. It's the question everybody asks me on every site I go to. And the answer is skills, skills, skills. We need more young people to see construction as a career that they can be proud of, we need to bust some of those myths, and we need employers to step up, and government's got to play its part too, and we will. On the second, I met with the building workers' federation on the 8th and the electricians on the 15th. The one was about the apprentice rate. The other was about site toilets for women, which it's a scandal that we're still talking about.",
    asks: ['entity general', 'manner explicit'],
  },
  {
    question:
      'I want to ask Sir Graham. You were chair for six years. [What did you know], and [when did you know it]?',
    answer:
      "That's a form of words with something of a history to it, isn't it. I'll try. In the first two years I would say that I knew nothing, beyond the fact that the laboratory was expensive. There was a letter, anonymous, in the March of the third year, and it said results were being altered. I passed it on to the chief executive, I had a note back from him in about a fortnight saying that it had been looked into and that it was a disgruntled former employee, and I put it away. I've thought of that every day since. The second letter was eighteen months on and that's when I went to the police.",
    asks: ['manner explicit', 'time explicit'],
  },
  {
    question:
      'Lead Member, there is a supplementary. [Can he guarantee that no child in this borough will start in September without a school place]?',
    answer: "I'm very happy to reassure the Councillor on that. No child will.",
    asks: ['assurance partial'],
    note: 'a bare no-child-will without any evidence',
  },
  {
    question:
      "Thank you. General, as concisely as you're able. [What's the assessment of how many of these drones they are capable of building in a month], and [what can be done about it]?",
    answer:
      "Senator, there's a number, the intelligence community is pretty tight around it, and I'm not going to be giving it out in an open session with their embassy watching. As to what can be done. You go after the engines. There's two plants in the world that make that engine, neither of them is in their country, and the Treasury designated the trading company which sits in the middle, eleven days ago. And at the tactical end we're fielding a cheap interceptor, about the size of a loaf of bread, the first battery of those is forward now.",
    asks: ['quantity declining', 'manner explicit'],
    note: 'first: there is a number and it will not be given',
  },
  {
    question: "Well, I've just got one for the water company man. [Is it your sewage or isn't it]?",
    answer:
      "I wish that I could stand here and say it was somebody else's. There's a storm overflow at the back of the garden centre, it's ours, it went on the Sunday for eleven hours and on the Monday for another six. There's the farm as well, and there are about forty septic tanks up in the top village which nobody has looked at in a generation. But if you're asking me about those things which were hanging in the willow, those didn't come off a farm.",
    asks: ['polar implicit'],
    note: "strictly: 'it's ours' is of the overflow; that the matter on the bank is theirs is left to be understood",
  },
  {
    question:
      "Thank you, and if I may come back on that. [In what way is the new model any different from the one which it's replacing], Mr Osei?",
    answer:
      "I think it's different in quite a fundamental way. The old model, if I can call it that, was a very transactional model. What we've moved to is a model which is relational. It's strengths based, it's trauma informed, it starts from where the person is. It's a whole-system approach. Everyone's bought in to it. And what I hear when I go around, and I do go around, is people saying this feels different. We had a lady at the launch who'd been in and out of services since she was fourteen, and she stood up in front of two hundred people and she said, for the first time I feel that I'm a human being and not a referral. You could have heard a pin drop. That's what we're about. So it isn't about structures, because I think we can all get very hung up on structures.",
    asks: ['manner general'],
  },
  {
    question:
      '[Is it right that the police had been to that address before], and if so [how many times], and [what was done]?',
    answer:
      "I can confirm there'd been previous contact, yes. Because of that, as you would expect, we've made a mandatory referral, and the watchdog has told us it's taking that on as an independent investigation. So I'm constrained. It wouldn't be right for me to go into the number or the nature of those contacts while they're doing that, and I hope that you'll respect it. I'd like to appeal, again, for anyone who was in Castle Drive between four and six.",
    asks: ['polar explicit', 'quantity declining', 'manner declining'],
  },
  {
    question:
      "Can I go to the question of the chief nurse's post. It's been vacant for thirteen months. [Why has it not been filled]?",
    answer:
      "We've been out three times. On the first we appointed and she withdrew, because her husband got a job in Canada. On the second there were two shortlisted and the panel didn't think that either was ready. And the third time, I'll be frank, once the inspection rating was out, nobody applied at all. I'm not surprised. Who would. So we've got a very good interim and I've asked her to stay until we are out of special measures and can have another go.",
    asks: ['reason explicit'],
  },
  {
    question: "Thanks, Mayor. Everyone's saying it, so I'll say it. [Is the stadium deal dead]?",
    answer:
      "I've seen those obituaries. I would say, and I've said this to your station before, that the team's a tremendous asset to this city and I'm a fan, I've had the same seats in the upper deck since I was eleven years old. I was on the phone to the owners only this morning and it was a cordial phone call. Cities are built by people that don't give up. When my grandfather came here, he came with a mule. I'd say to the fans, and I'd say it to the folks who work the concession stands and the parking lots, keep the faith. There's always a lot of noise around a thing of this kind, there are lawyers, there are consultants, people say this and they say that, and then at the end of it two parties who have known one another for a long time sit down in a room. So I'm optimistic, I'm always going to be optimistic about this town.",
    asks: ['polar general'],
  },
  {
    question: "I'd like to know, please, [what you'll do if the court rules against you]?",
    answer:
      "We've got a very strong case. Our counsel is one of the best in the land, it's been through the government lawyers, the Attorney has been over it, and the legislation was drafted with precisely this sort of challenge in mind. It went through both Houses with handsome majorities. And what the people out there see, I think, is a few very well paid barristers trying to frustrate what they voted for. They voted for this twice, if you recall, once when they elected us and then again in May when the local results came in, and I have been up and down the land since, and what I'm asked about on the doorstep is never the clauses, it's when is someone going to get a grip. I've great respect for the judges. I'm not someone who goes around attacking judges.",
    asks: ['manner dodging'],
  },
  {
    question:
      "Good morning, Dr Keogh. Last time you came, you told us that the cancer pathway would be back to standard by the end of the second quarter. It wasn't. [What went wrong], and [when will it be]?",
    answer:
      "Good morning, Deputy. I did say it, and I've the transcript here with it highlighted, so I can't run from it. One of the two scanners failed in May, on a bank holiday weekend, and it was down for five weeks because the part had to come from Osaka. That was about 400 scans. We never caught up on them. There were two other things as well, in my opinion as big, but they have to do with individuals and I'd sooner not. On when, my colleagues have told me to say the fourth quarter and I've told them that I'm not going to come in here and give you another quarter. So I won't. You can have me back every month until it's done and I will bring you the numbers.",
    asks: ['reason partial', 'time declining'],
    note: 'first: one of three causes; second: he will not name a quarter again',
  },
  {
    question:
      "Thank you, Chair. I'd like to ask about the three things that the inspectorate told you to do eighteen months ago, and I'm going to take them one by one. [What have you done about the detained property store], [what have you done on supervision of investigations], and [what about the training for the call handlers]?",
    answer:
      "Thank you, and I know the panel has taken a close interest in all three. The property store, you'll remember, was the one with the photograph. That's been emptied. We took 14,000 items out of it, we destroyed about half, lawfully I should say, and what's left is barcoded and in racking at the Fenwick unit, and there's a civilian manager over it who came from a parcel company and is worth her weight in gold. On supervision, I won't pretend it isn't a challenge. You have sergeants with two years in. You've got constables with eighteen months, and there's nobody in the room with grey hair. But supervision matters. I bang on about it at every single one of my roadshows, it's in my expectations, and people know that I'll be asking. I'd like to think it's starting to bed in. I'm happy to go into the property side in more depth if that'd be of use, because there's a very interesting piece on the DNA fridges.",
    asks: ['manner explicit', 'manner general', 'manner dodging'],
  },
  {
    question:
      'Minister, [how much will this cost], [who is going to pay for it] and [when does it start]? Three questions, all nice and simple.',
    answer:
      "They're always simple, your questions, it's the answers. Well, the legislation has got to go through both Houses before there is anything to start, and there will be some in the other place who'd like to see that it doesn't. It will be a fair settlement. That's the word that I want people to take away, it's fair, it's fair to the family who've worked all their lives and it's fair to those who come after. In terms of contributions, the employers will be asked to do their bit, and I've told them so, I was at their dinner. There'll be others. We've asked the actuary to look at the whole thing in the round.",
    asks: ['quantity dodging', 'entity partial', 'time general'],
    note: "second: employers, 'others' unnamed; third: only that legislation has to go through first",
  },
  {
    question:
      'I am going to try you on this once more, Mr Pemberton. [Did anybody on the executive ask where the money was coming from]?',
    answer:
      "You have to picture the time. It was a very exciting time to be in that company. We were growing at forty per cent. We had magazines ringing us up. There was a table-tennis table. And the finance director was a man of very considerable presence, he'd come from one of the big houses, he would come into the room with the one sheet of paper, he'd turn it over, and he would turn it back, and that was the finance report. I can't recall anyone reaching for the sheet.",
    asks: ['polar implicit'],
  },
  {
    question:
      "Councillor, thank you for that reply. My supplementary is this. [Does she believe that the officers' advice was wrong], and [will she now publish it]?",
    answer:
      "Well, I've got the greatest respect for our officers. They advise and members decide, and it's always been like that, and in twenty years I have not once criticised an officer in public and I'm not going to start tonight for the Councillor's leaflet. I looked at that advice for a long time. I looked at what the residents had said to me on the doorstep. And I voted as I voted. As for putting it out, it's got some legal material in it, and it's the monitoring officer who decides what's exempt and what isn't, so he'd be better off directing that one to her.",
    asks: ['opinion implicit', 'polar deflection'],
    note: 'she voted otherwise: that she did not share the advice follows; she declines to criticise, so declining is the neighbour',
  },
  {
    question:
      "Hello, yes, Ray Sturgess, Colne Lea residents. [What's in the smoke], and [is it doing us any harm], because I've got COPD?",
    answer:
      "Hello, Ray. So we've had a monitor on the roof of the library for three weeks, and one on a van. What we can tell you is that the fine dust is up, it's about double what you'd have on an ordinary day, and that's wood and plastic mostly. There's other things that go off to the lab, the dioxins and the metals, and I've not had any of that back. As to your chest. I'm a public health doctor, I'm not your doctor, and I wouldn't want to be frightening people. If it was me and I'd got COPD, I would have my windows shut, I'd have a spare inhaler, and if I'd a sister in Southwold I'd go and see her.",
    asks: ['entity partial', 'polar implicit'],
    note: 'first: dust of wood and plastic; dioxins and metals not known yet',
  },
  {
    question: 'Governor, [do you support the death penalty], and [would you sign the bill if it gets to your desk]?',
    answer:
      "I'm a person of faith. I've sat with the families of victims. I sat at a kitchen table in Dunmore County with a father whose girl was eight years of age, and you do not get up from a table like that with a slogan. I've also got on my desk the letters from a man who spent twenty-two years in a cell that it turned out was meant for his cousin. I carry the two of them. The legislature's a co-equal branch, they have got a long way to go on that bill, it's had a dozen amendments, and I'm not going to say what I would do with a thing that I haven't read.",
    asks: ['opinion dodging', 'polar declining'],
    note: 'first: values and stories on both sides, no stance',
  },
  {
    question:
      "Chair, I don't think that we've had an answer on the contract. [What penalties are there if they miss the date], and [have any been applied]?",
    answer:
      "No, you're right, sorry, we got on to buses. So there are what's known as liquidated damages, they're £18,000 for each week up to week ten and £30,000 after that, to a cap at a tenth of the contract. And whether we've applied them, I'd have to check with commercial. I genuinely don't know. I know that letters have gone. I'm not sure whether the letter's the same thing as applying it.",
    asks: ['manner explicit', 'polar ignorance'],
  },
  {
    question:
      "Superintendent, I see there are thirty-four fewer special constables than this time last year. [What's your explanation for it], [are we doing exit interviews], and [what's the plan to get back up to 150]?",
    answer:
      "Yes, thirty-four. I'd make the point that of those thirty-four, nineteen have joined us as regulars, so I don't lose sleep over them, they're still here and we pay them now. For the remainder it's life, isn't it, it's jobs and babies and people moving away to where they can afford to live. On the interviews, they'll come in from January, HR have drawn up the form. On the plan I've asked the new Chief Officer for the Specials, Mark, who's very keen, to come up with one. He has got lots of ideas.",
    asks: ['reason explicit', 'polar implicit', 'manner general'],
    note: "second: not now follows from 'come in from January'",
  },
  {
    question:
      "Ma'am, thank you. There's a feeling around that the inquiry will never report. [What stage has it got to], [what has it cost the public], and [do you regret setting it up]?",
    answer:
      "I share the frustration. I say to everyone that it's an independent inquiry, it is the judge's inquiry, and the timetable's in his hands, and I'd be the first to be criticised if I were to be leaning on him. The hearings are over. That I can tell you, because I was the last witness. As to what he does now you would need to speak with the secretary to the inquiry. It's cost £24 million up to the end of June. Do I regret it? There were mothers standing in the rain outside of this building for eleven years. I don't know what you'd have had me say to them.",
    asks: ['manner explicit', 'quantity explicit', 'opinion implicit'],
    note: 'first: the hearings are over; third: the mothers imply no regret',
  },
  {
    question:
      "I'm grateful. [When can my constituents expect the compensation scheme to open], and [will it be open to the widows]?",
    answer:
      "The honourable lady has been tireless on this and I've met with the group that she brought in. It's my intention for it to be open as soon as is practicable. I know that she'd like me to go further than that. There's a statutory instrument to be drawn up, there's a tribunal to be appointed, and we are getting on with all of it. On the widows, she makes a powerful point, as she did when we met. I shall write to her.",
    asks: ['time general', 'polar deferred'],
  },
  {
    question: 'Doctor, [would you be happy for a member of your own family to be treated on that unit tonight]?',
    answer:
      "My mother was on it in the spring. She's eighty-seven, she's a terrible patient. She had her hip done by Mr Sandhu and she was up on the second day, and she has kept in touch with the night sister, they do crosswords. And I wouldn't have moved her for anything. I'm not going to say to you the staffing's where it should be tonight, because I've seen the rota and it isn't.",
    asks: ['opinion implicit'],
  },
  {
    question:
      'Director Amsel, I want to talk about lead. You have got 11,000 service lines still in the ground. [How many are you going to replace this year], [which neighborhoods are going first], and [why is the west side always last]?',
    answer:
      "Thank you, Council Member. I'd like to begin by thanking my crews, because they've been out there in that heat, and the residents, who have had their front walks dug up and who've brought them lemonade, most of them. We have a goal of getting all the lead out, and that is a goal that the Mayor feels in her bones. I've got four crews and I'd like to have seven. With four you can do about 1,400 in a season, so that's where I'd put it. In terms of the sequence, it's driven by a model which weighs the age of the housing, it weighs child blood levels, it weighs where the streets are being opened up anyhow. I would be glad to come in with the model and have it walked through by the folks who built it, they are a whole lot smarter than I am. And I hear you with regard to the west side. I was raised over there. My aunt's still on Poplar. I'm not somebody who needs to be told about the west side.",
    asks: ['quantity explicit', 'entity general', 'reason dodging'],
    note: 'second: the criteria of the sequence, no neighborhood',
  },
  {
    question:
      'Mr Chairman, [can the Commissioner tell us why it is that the number of women officers is going backwards], and [what she proposes to do]?',
    answer:
      "I was a woman officer for twenty-six years, Chairman, so I might be allowed a view. I went through the leaver forms myself for last year, all fifty-three. Far and away the commonest thing, on thirty-one of them, was the shift pattern, when they'd asked to change it after having a child and been refused by someone that they'd never met. It isn't complicated. What I propose, well, I'm not in the business of running the force, operational matters are for the Chief, that's the law, and it's him you'd want to have sitting in this chair.",
    asks: ['reason explicit', 'manner deflection'],
  },
  {
    question:
      "Thank you for your statement, Minister. [What assurance can you give us that the data won't be sold on to insurers]?",
    answer:
      "I'm glad to have the opportunity, because there's a lot of nonsense about on social media. It can't happen. I've been told that there's no chance of it, and I have made it very plain to everybody involved that as far as I'm concerned it's a red line.",
    asks: ['assurance partial'],
    note: "it can't happen, without any specific evidence; being told so is none",
  },
  {
    question:
      "Now I would like to bring in Mr Whitlock, who has been very quiet. [How confident are you, as the person who has got to build it, that it'll be done in time for the Games]?",
    answer:
      "I was hoping you'd forgotten me. So, I've built four of these. The steel's late by eleven weeks. I've got the roof contractor coming on in March, and he can't come before the steel's up, and the wind window for that crane closes at the end of April. There's a warm-up venue. I've had a look at it, it's a decent venue, and I have asked the organising committee to keep hold of it.",
    asks: ['assurance implicit'],
    note: 'late steel and a reserved substitute imply little confidence',
  },
  {
    question:
      "I asked the Chief Executive, through the Clerk, for the number of agency social workers and what they're costing. I've not had it. [How many are there], and [what's the cost]?",
    answer:
      "Apologies for that, it should have got to you and I'll find out what happened to it. There are 47 in children's as of Monday. That is down from 61. In terms of cost, it isn't straightforward, because they come from three different frameworks and it's bound up with the invoices, finance are working that through and I'll get it across to you before the next meeting.",
    asks: ['quantity explicit', 'quantity deferred'],
  },
  {
    question: 'Mr President, [was your brother paid by the company], and [did you know about it]?',
    answer:
      "My brother is a private citizen. He's fifty-eight. I haven't told him what to do since he was six, and he did not listen then. He's got his own house, he's got his own accountant, he has, God help us, his own opinions, which you can read any day you like on his page. These are matters for him and his lawyers. What I know is that there are people in this country with a great deal of money who lost a great deal of it on the day that I was elected, and they own newspapers. And you can tell your editor that I said so.",
    asks: ['polar deflection', 'polar dodging'],
  },
  {
    question:
      "Okay. And I've heard you on the policy. But I'm asking about Saturday. [How many stewards were on that gate], [who told them to open it], and [has that person been suspended]?",
    answer:
      "There should've been twelve. I've counted from the footage and I can see seven, and I'd be confident of seven. In terms of who gave the word, there are two accounts. One is that it was the control room and the other is that it was done on the ground, by the supervisor. I've got statements from the both of them and they can't both be right. I don't know which, I'm sorry. You will understand that I can't talk about whether individuals have or have not been suspended.",
    asks: ['quantity explicit', 'entity partial', 'polar declining'],
    note: 'second: narrowed to two, not known which; ignorance is the neighbour',
  },
  {
    question:
      'Good afternoon. A question on schools, Mayor. [What are you doing about attendance], and [why are the numbers in the north of the city so much worse than in the south]?',
    answer:
      "Thanks. The first thing that I did was to get the bus company to run the 41 and the 8 before half past seven, because we'd had kids who couldn't get there on time if they'd wanted to. We have got 26 people we call callers, they're mostly mums, who go to the house by nine o'clock if there's no sign of a child. That's in thirty schools. As regards the north and the south, well, I don't think it's helpful to set one side of the city against another. There are great schools on both sides of the river. I'm a mayor for all of it, and I've been in classrooms in the north which would knock your socks off.",
    asks: ['manner explicit', 'reason dodging'],
  },
  {
    question:
      'Permanent Secretary, the report says that eleven officials raised concerns. [What happened to those concerns], and [what happened to the officials]?',
    answer:
      "I've thought hard about how I would reply to this. Every concern that was raised was recorded. They were considered, at the appropriate level, and they fed into the overall picture, and I think that it would be wrong to suggest they were in any way brushed aside. In a department of nineteen thousand people, delivering a programme of that scale and at that speed, it'd be very surprising to me if there weren't differences of view, and I would be more worried, as an accounting officer, if there hadn't been any. It was a healthy sign that people felt able to raise them. Of the officials, three were promoted within the year, and I can let you have those dates. The others I would want to look into.",
    asks: ['manner general', 'manner partial'],
  },
  {
    question:
      "To the Board. [What's the reason that the minor injuries unit shuts at eight now instead of ten], and [is it going back to how it was]?",
    answer:
      "That wasn't us, I'm afraid. I know that it's got our name up over the door. Since April the hours have been set by the commissioners, it's in the new contract, and it's them you would need to ask about the why. All we were told was the times. We've had the night staff moved over to the main site, the two of them, they've got permanent posts there now, and the pharmacy's given up its late licence.",
    asks: ['reason deflection', 'polar implicit'],
    note: 'second: staff moved for good and the licence given up: it is not going back follows',
  },
  {
    question:
      'I understand that you lead on this, Ms Bright. [How far have we got with the recommendations of the fatal accident inquiry], and [is there anything which you have decided not to accept]?',
    answer:
      "So there were fourteen. I'd say that there is a really good energy around it. We have got a board, and we've got workstreams under the board, and a lead for every one. I've been really heartened by how people have come to the table, because when the determination came out it was a very dark day for the service, and there were staff on that corridor who couldn't face coming in. And the family have been extraordinary, I'd like that minuted, they've come to three of the workshops and they have brought cake. There's one in there, number nine, on the ratio, and I've told the family that we're not going to do it, because we think that it would be the wrong ratio for nights. I told them face to face.",
    asks: ['manner general', 'polar explicit'],
    note: 'first: boards and workstreams, nothing on how far',
  },
  {
    question: "Well, [who's in charge tonight], that is all we want to know.",
    answer:
      "I've been asked that by everyone that's got hold of me today and I can't tell you. The region says it's the county, and the county has told me that it's the region. I had the army on at six o'clock asking me the same thing.",
    asks: ['entity ignorance'],
  },
]
