import type { AnswerCase } from '../answer-case'

export const spokenTwo: readonly AnswerCase[] = [
  {
    question: `Chancellor, Ruth Adebayo, Northern Courier. Your manifesto said no new taxes on working people. [Is the freight charge a tax on working people]?`,
    answer: `Well, Ruth, let me be clear about what we inherited, because I think it matters and I think your readers know it. We opened the books and there was a hole in them the size of the defence budget. Not a word of it had been told to the public. Not a word. So we've had to take some decisions that, frankly, I didn't come into politics to take, but I'd rather take them than leave them for somebody else's children. And I'd say to the party opposite, if they don't like it, and by the noise they're making they don't like it very much, then let them tell us which hospital they'd close. Let them name it. They won't. They had a chance last night on the television and the shadow minister, well, I felt for him, I felt quite sorry for him in the end, he'd got his figures upside down. It's easy to be against things. It's the easiest thing in the world. I've been in opposition, I was good at it. We've kept our word on the hospitals. We've kept the triple lock. We've put more into schools than at any time since 2010. And we've got the fastest growth of any of our neighbours for two quarters running, and I'm proud of that.`,
    asks: ['polar dodging'],
  },
  {
    question: `Dr Vesterby, thank you for coming in. [What has the Inspectorate done differently since the Holloway Bay report], and [how many unannounced visits were carried out last year]?`,
    answer: `Thank you, Chair. I think the honest way to put it is that before Holloway Bay we wrote to people and told them we were coming. We have stopped doing that. Every second visit is now out of hours, we take a former resident with us, and no inspector goes back to a home they have rated themselves. On numbers, it was 418 unannounced in the year to March, and, for comparison, I think it had been 60 or so.`,
    asks: ['manner explicit', 'quantity explicit'],
  },
  {
    question: `Hi, good afternoon. You've called out the second hyperscale customer a few times now. [Can you say who it is], or at least [give us a feel for the revenue you'd expect from them in fiscal '27]?`,
    answer: `Thanks, Ravi. So, we've got confidentiality provisions with that customer and I'm not in a position to name them, they'll talk about it when they want to talk about it. In terms of sizing, I'd think of it as something like $40 million to $45 million next year, back-end loaded, and it's in the guide. It isn't upside to the guide. I know somebody was going to ask.`,
    asks: ['entity declining', 'quantity explicit'],
  },
  {
    question: `Mayor, I was out on Delmore Street this morning, and the sidewalk's still blocked. [When's the scaffolding coming down]?`,
    answer: `Look, nobody hates those sheds more than I do. I walk under the same one every morning, there's a pigeon in it I think knows me by name. You've got to understand that the owner's in housing court and we've been fining them, and they've been appealing, and that's how it goes in this city, you want to fix a cornice and you need a law degree. And I inherited this, by the way. There's a shed in Verona Park that's old enough to vote. There's one on a courthouse, on the actual courthouse where they hear the cases about the sheds, you can't make it up. So I brought in a guy, Sal, he's terrific, he used to put 'em up, now he takes 'em down, and he says to me, Mayor, it's not the pipes, it's the paper. But it's coming. We're on it, my team's on it, and folks on Delmore are going to see that sky again before too long.`,
    asks: ['time general'],
  },
  {
    question: `Prime Minister, [do you still have confidence in your Transport Minister]?`,
    answer: `I spoke with Ms Sorrell last night and I've asked the Secretary of the department to establish the facts and come back to me. What I've said to all my ministers is the code is the code. It applies to everybody, and if you've breached it there's a consequence, and I won't be waiting around. She understands that. And look, I know there'll be a lot of commentary, there'll be people up in the gallery running a book on it, I've been around long enough to know how that goes. We've got a cost-of-living package before the Senate this week, we've got cyclone recovery, we've got nine thousand people up there without power and I was on the phone to the mayor of Bellara at five this morning. I'd note that I've also asked Minister Kite to take the infrastructure announcements this week.`,
    asks: ['opinion implicit'],
    note: 'loss of confidence follows from the inquiry and the duties handed to another; no stance is stated',
  },
  {
    question: `I'm a shareholder of some thirty years and I'm appalled by the state of the stores. Mr Chairman, [has the board ever walked round one without telling the manager first]?`,
    answer: `Well, madam, thank you, and I'm sorry you're appalled. I can only speak to what I know. The board as a body goes to Tadbury every October, and yes, I grant you, the kettle's on and the floor's been polished. But since last spring each of us has had six stores to go to on our own, no warning, wearing whatever we like. I've done mine. Dame Helen has done hers, and was asked in Stoke whether she wanted a basket or a trolley.`,
    asks: ['polar explicit'],
  },
  {
    question: `First Minister, turning to the ferries. [Why was the yard paid for milestones it had not reached]?`,
    answer: `I've set out the position on the ferries to Parliament on, I think, seven occasions now. There have been two inquiries. What I'd say to islanders is that the Isle of Rossay will be in service, she's a fine vessel, I was on board at the trials and she handled beautifully. We came round the north end in a force six and you could have stood a pound coin on its edge. And I know the wait's been hard. I know about the vet who couldn't get across at lambing, I know about the shop with nothing on its shelves but cornflakes, I've had those letters and I've replied to them in my own hand. Nobody's more frustrated than I am. And if I could go back in time, well, we'd all like to go back in time. There are three hundred and six people working in that yard who would not be working there today if this government hadn't stepped in. Some people would have let it close. I wasn't prepared to see it close. I'm from that town.`,
    asks: ['reason dodging'],
    note: 'why the yard was kept open, not why milestones were paid',
  },
  {
    question: `Mr Ostrander, this Committee was told in writing that the audit would be with us by Easter. [What stage has it reached], and [what is the new date]?`,
    answer: `It's with the auditors for a second time, sir. They came back in March wanting the bank confirmations for the two overseas accounts; we had those on the 2nd; they signed off everything except inventories last Wednesday, and there's a count of the Tilbury warehouse going on right now. I regret the Easter date. I gave it in good faith. I'd like to talk to the partner when that count's over and then I'll write to you, Madam Chair, with another one.`,
    asks: ['manner explicit', 'time deferred'],
  },
  {
    question: `You said, and I have it here, 'nobody will lose out'. [How many people are worse off under the new assessment]?`,
    answer: `The intention of the reform, as I've explained a number of times on this programme, is that support should go to the people who need it most. And it does. No system is perfect. I was a welfare rights adviser, before all this, in a portakabin behind the Co-op in Sharnley, so I've sat on that side of the desk. I've filled in the forms, forty-odd pages they used to be, asking people the same thing five times over. And we've got it down to eleven. I think that's a bit of humanity brought in, and we don't talk about it enough. But your programme never rings me up about that. There'll always be some people at the edges where the circumstances have changed, and for some of those people there will be a difference, I accept that, and it's why we've built in protections. But overall it's a fairer system, it's a simpler system, and that's what matters.`,
    asks: ['quantity general'],
    note: 'some people at the edges: on the subject, no number',
  },
  {
    question: `Councillor, sorry, Mayor Drummond. The leaked email says the stadium deal was done in the back of a car. [Was it], and [who is 'Terry's mate', who seems to have sent it]?`,
    answer: `No. (Laughter.) I mean, I don't own a car. It was done over fourteen months in committee room two, with a clerk, and a very bad coffee machine, and there are minutes of every one of those meetings which I believe your paper has had since last summer under freedom of information. I've got no idea who he is, I've never come across a Terry in this building either. I'd like to meet him, he's got a great imagination. He should write for the telly.`,
    asks: ['polar explicit', 'entity ignorance'],
  },
  {
    question: `Thanks, operator. On the Kestrel recall, [could you talk a bit about what went wrong], and [is the charge you've taken the end of it]?`,
    answer: `Sure. I'll take the first and hand to Lorraine. It was a supplier change on a seal, a compound that was qualified at ambient and not at low temperature, and we didn't catch it as our own incoming test was at ambient too. That's on us. We've moved the test.\nYeah, hi, it's Lorraine. On the charge, what I'd point out is that the 38 is for units in the field through March. Anything that was in the channel at that point, dealer stock in Canada and so on, gets counted when it comes back. We're getting some of that back every week.`,
    asks: ['reason explicit', 'polar implicit'],
    note: 'that more will follow has to be inferred from the stock still coming back',
  },
  {
    question: `Secretary of State, [will the Bristol Road clinic still be open this time next year]?`,
    answer: `I understand why people are anxious about it, and I know my honourable friend has been a tireless campaigner. Decisions about the pattern of local services are taken by the integrated care board, not by a politician sitting in Whitehall, and it's right that they are, because they know their patch and I don't. I would encourage her to put that directly to the board's chief executive.`,
    asks: ['polar deflection'],
  },
  {
    question: `Just on the shooting itself, Chief. [Did the officer have his camera switched on]?`,
    answer: `So that's something that's squarely inside the state's investigation at this point. They've asked us, and it's a reasonable ask, to not characterize any of the evidence, video, audio, statements, any of it, while their people are doing their interviews. So I'm not going to. I know that's frustrating, and I've got a community that's hurting and wants to hear it from me.`,
    asks: ['polar declining'],
  },
  {
    question: `[What exactly do you mean by a 'people-first' budget], Premier, and [what goes into it that wasn't in last year's]?`,
    answer: `People first means people first. It means when I sit down with the Treasurer and there's a choice between a line on a spreadsheet and a mum in Tarrabool, I'm picking the mum. I had a fella come up to me at the Show, big bloke, hands like dinner plates, he'd a prize alpaca with him, and he goes, Premier, we just want someone to give a stuff. And I thought, mate, that's it. That's the whole speech. I could sack the speechwriter. That's who I am, it's who we are as a government. And so, yeah, what's new, well, there's a whole heap that's new. It's a different sort of budget. There's relief in it, there's real relief for people doing it tough, and there's things in there that have never been done in this state before.`,
    asks: ['manner general', 'manner general'],
  },
  {
    question: `Colonel, to your knowledge, [has any of the equipment been diverted]?`,
    answer: `To my knowledge, no, ma'am. Now, I want to be careful. I've got eyes on it as far as the depot, and I've got serial numbers scanned again at brigade. Past brigade I don't have a person standing there. In the fourteen months I've had this job I have not seen one serial number turn up someplace it shouldn't.`,
    asks: ['polar explicit'],
    note: 'hedged, but the answer is no',
  },
  {
    question: `Could I ask the Director-General [what proportion of licence checks are still being done on paper]?`,
    answer: `You could, and I wish I'd come armed. We count the checks, and we count how long they take. We've never counted them by the way they come in. It's a gap. I looked for it myself last night when I saw it on your list and there's no field for it on the system.`,
    asks: ['quantity ignorance'],
  },
  {
    question: `Minister, [can you tell us who was in the room on the 14th when the decision was made to pull the funding]?`,
    answer: `It was a properly constituted meeting. It was chaired in the normal way and there was advice from officials on the table, including a value-for-money assessment, and having considered all of that the decision was that the project could no longer be supported at that level. I don't think anyone could say that it was taken lightly. I recall it went on for most of the afternoon, and we had the architect's model there.`,
    asks: ['entity dodging'],
    note: 'how the meeting was held, not a word on who was there',
  },
  {
    question: `You are in favour of the tunnel, Mayor Abbate, you've said so. Well, [what's it going to cost], and [where's the money coming from]?`,
    answer: `Two-point-one billion, that's the number in the application, and I'm not gonna stand here and tell you tunnels always come in on the number. I've read a newspaper before. Now where's it come from. Half of it's the feds, that's the Corridor grant, it's been awarded, I have the letter. And then, you know, there's a range of tools in the toolbox. There's a lot of interest from a lot of places.`,
    asks: ['quantity explicit', 'entity partial'],
    note: 'half of the money has a source, the other half has not',
  },
  {
    question: `This is a question for the remuneration chair. Under the new plan [what would the chief executive have to do to get nothing]? I'm serious.`,
    answer: `No, it's a perfectly serious question. There are three gates. If return on capital's below nine per cent, the whole of the share element lapses, every share. If there's a fatality on a site where we've had an improvement notice outstanding, the bonus is zero whatever else has happened. And there's a discretion, which I used two years ago, as some of you'll remember. She would still be paid her salary, which I suppose isn't nothing.`,
    asks: ['manner explicit'],
  },
  {
    question: `[In your opinion, Professor, was the school closed too soon]? And [did you tell Dr Lacey so at the time]?`,
    answer: `I think it was closed a week too soon, yes. We had four cases, all in one year group, all with a household link. Um, Dr Lacey, well, I've an enormous regard for Dr Lacey. It's a very lonely position to be in, at ten o'clock on a Sunday night with the parents' group chat going off, and I think people who do this work ought to get a good deal more support than they do.`,
    asks: ['opinion explicit', 'polar dodging'],
    note: 'sympathy for Dr Lacey; whether he told her is passed over',
  },
  {
    question: `On the border posts. We've heard from hauliers that the one at Sevenmile hasn't inspected a single lorry. [Is that right], and [when's it going to be in use]?`,
    answer: `That's right. It's a matter of record. It has a staff of nine, it has two dogs, and it hasn't had a lorry in it, since the regulations which would send one there haven't been laid. I'm told the dogs go out for a walk. Laying them is for the Home Department, I'd address myself to the minister over there if I were you.`,
    asks: ['polar explicit', 'time deflection'],
  },
  {
    question: `[How will you make sure, Mr Speight, that small suppliers get paid in thirty days this time round]? Last time it was ninety.`,
    answer: `It's something we take enormously seriously. Small suppliers are the lifeblood of what we do; you can't build anything in this country without them. So prompt payment is going to be front and centre. We've sent a very strong message down the chain and the tone's been set from the top, and I think you'll see a real change in culture.`,
    asks: ['manner general'],
  },
  {
    question: `Thanks. Quick one on capital allocation. [Are you in discussions to sell the Nordics business]? It was in the press over the weekend.`,
    answer: `Morning, Giles. It's our long-standing policy, and you won't be surprised, that we don't comment on market rumour or speculation. What I'd say about the Nordics is it's a great team, it's growing five, six per cent, and it's had a tremendous start to the year.`,
    asks: ['polar declining'],
  },
  {
    question: `Prime Minister, the Varnholm agreement runs out on 30 June. [What happens to the fishermen on 1 July]?`,
    answer: `Well, I'll tell you what doesn't happen, they don't get tied up in port, which is what certain people have been telling them. We've agreed with the Commissioner that the old quotas roll over month by month until there's a new text, up to Christmas if we need it. The licences stay valid, nobody has to fill in a form. I rang the fishermen's federation last night and told them the same thing I'm telling you.`,
    asks: ['manner explicit'],
  },
  {
    question: `MS HALLORAN: [What do you say to Mrs Dube, who waited thirteen hours on a trolley in your flagship hospital and is now sitting in your gallery]?`,
    answer: `THE PREMIER: I say to Mrs Dube that it's the Leader of the Opposition she ought to be looking at. He was the Minister for Health. He sat in this chair, and he closed two hundred and twenty beds, and he did it with a smile on his face. Perhaps the member would like to ask him what he says to her. We're still waiting, Mr Speaker. We've been waiting longer than thirteen hours.`,
    asks: ['manner deflection'],
  },
  {
    question: `Mr Nakamura, you told us a pilot was going on in the fourth district. [Could you give the Committee an example of a case that went better because of it]?`,
    answer: `There's one I think about. A man, he's sixty-eight, bipolar, neighbors used to call 911 on him about twice a month. He'd been arrested nine times. In February the co-responder went out, without lights, with his sister on the phone, and got him to take a ride to the stabilization center. That was it. He hasn't been booked since. His sister sent us a cake.`,
    asks: ['example explicit'],
  },
  {
    question: `[Will the Government publish the modelling]? It's a yes or a no.`,
    answer: `We've always said that we believe in transparency. The last administration sat on the equivalent document for two and a half years, and I criticised them for it at the time from that very bench. The officials who did the work have been told to write it so it can be understood by a general reader, with the methodology at the back, and the House Library has been on to us about how many copies it should have.`,
    asks: ['polar implicit'],
    note: 'that it will be published follows from the preparations; no yes',
  },
  {
    question: `You've got the contract with Ardent for another year, Chief Executive. [What penalties have actually been levied on them], [can you let us have the schedule], and [are you happy with them now]?`,
    answer: `We've levied £212,000 so far: 150 for missed collections across the first quarter, the remainder on the call centre. I can, yes. I've got it with me as a matter of fact, I'll leave it with the clerk. Sorry, happy with the penalties, did you say, or happy with Ardent?`,
    asks: ['quantity explicit', 'polar explicit', 'opinion clarification'],
  },
  {
    question: `Mr Commissioner, [how confident are you that this storm season we won't see the pumps fail again]?`,
    answer: `We have fantastic people in those pump houses. I mean that. I've been down there with them at three in the morning up to our knees. There's a gentleman, Earl, he's been at Station Six for thirty-four years, his daddy ran it before him, he can tell you which bearing's going by putting his hand on the wall. You can't buy that. I've had the consultants in and they've got their laptops, and God bless 'em, but give me Earl. And there's been a ton of work, there's been just a ton of work over the winter, and I think folks should take some comfort from that. Are we where we want to be? You're never where you want to be. But we're in a better place.`,
    asks: ['assurance general'],
  },
  {
    question: `[When was the minister told], and [by whom]? Those are the two things the families want to know.`,
    answer: `She was told on the Thursday, in the car, somewhere around Doncaster. Her private secretary took the call and passed the phone across. The permanent secretary was on the other end; he'd heard about forty minutes earlier. I was in the front seat, so I'm not reconstructing it from anyone's notes.`,
    asks: ['time explicit', 'entity explicit'],
  },
  {
    question: `Mr President, you've got tariffs going on at midnight. [Is there any scenario in which they don't go on]?`,
    answer: `Well, we'll see. They called. They call all the time, they're very nice on the phone. They've been taking advantage of this country for forty years and I said to them, I like you, I like your soccer, but you can't ship us steel below what it costs you to melt it. And he laughed. He's a tough guy, he's a very smart guy, he's got a beautiful palace over there with the swans. Not a great negotiator, I have to say. And the last administration, they didn't even call. They didn't know the number. They had a guy who was in charge of trade who'd never met a payroll, he was a professor of something, poetry I think, and they wonder why the mills closed. The people in Ashland Falls know what I'm talking about, I saw them on Saturday, thirty thousand people, they said it was twenty. Look. The order's signed. It's gone to the printer. The ships that left on Friday have been told what they're paying when they get here.`,
    asks: ['polar implicit'],
    note: `'we'll see' at first, then everything points to no; it is not said`,
  },
  {
    question: `Deputy Marsh, thank you Chair. [Can the Chief Executive give us a figure for agency spend in the first quarter], [a reason for it being over profile], and [a date by which it'll be back in line]?`,
    answer: `I can give you £6.1 million, Deputy, against a profile of 4.4. It's over profile because of the maternity unit, we lost six midwives in eight weeks and the rota can't be run unsafe. As for when it comes back in line, we are working very hard on it, it's reviewed every week at the executive, and with five starters in June I've told them I expect it by the end of month five.`,
    asks: ['quantity explicit', 'reason explicit', 'time explicit'],
  },
  {
    question: `Premier, [are the quarantine figures you gave on Friday correct]?`,
    answer: `Which ones? I gave a set at the eight o'clock and there was a set in the statement to the House.`,
    asks: ['polar clarification'],
  },
  {
    question: `Good morning. I know you won't guide by region, but I'll ask it anyway. [How's China been trading quarter to date], and [is the price cut on the entry range a response to the local players]?`,
    answer: `Yeah, thanks, Emma. China's a market we believe in. You know, it is early days in the quarter, there's the holiday shift in there that makes any comparison a bit of a mug's game, and sentiment's still mixed. On the price cut, when somebody two streets away from your store is selling a perfectly good stroller for 40 per cent less and has a queue, you'd be a fool not to have a look at your own ticket. We've looked at ours.`,
    asks: ['manner general', 'polar implicit'],
  },
  {
    question: `[What is the Government's assessment of the risk that the dam fails], [what would be the first thing people in the valley heard], and [can you assure them they'd have time to get out]?`,
    answer: `The engineers' position is that the probability's one in eight in the present state of the spillway, if we had another November like the last one. One in eight. I don't like saying it out loud. The first thing they'd hear is the siren on the church at Pont Maddoc, and two minutes after that every phone in the valley will make a noise that you can't turn off. And they'd have time, yes, I can give them that assurance.`,
    asks: ['manner explicit', 'manner explicit', 'assurance partial'],
    note: 'the assurance is a bare yes',
  },
  {
    question: `But you were the Housing Minister, Mr Ellery. You signed the letter. [Why did you tell residents the cladding was safe]?`,
    answer: `The question that should be asked, and I'd like to see somebody ask it, is how the manufacturers got away for a decade with rigging the tests. I've seen the emails, they're public now, and they turn your stomach. There's one where a chap's boasting to his mate in sales that they'd never get it past a proper inspector, with one of those little winking faces at the end. A winking face. I read that on the train and I had to put it down. There are companies out there, household names, who knew full well what they were selling and are making a profit to this day. That is who I'd have in that chair. I'm very sorry for the residents but let's get after the people who put the stuff on the walls.`,
    asks: ['reason deflection'],
  },
  {
    question: `Director, quickly, because we're over. [Has the department replied to the Ombudsman], and if so [what did it say]?`,
    answer: `It has. The letter went on 30 May. It accepts findings one to four, it rejects the fifth, on compensation, and says so in about a line and a half.`,
    asks: ['polar explicit', 'manner explicit'],
  },
  {
    question: `Mayor Okonjo, people are dying in those encampments. [How many shelter beds will there be by the first frost], and [where are they going to be]?`,
    answer: `I lost a cousin on the street, most of you know that. Terrence. He was forty-six, he could play anything, trombone, you name it. He'd a room, and he lost the room because he missed one appointment, and he missed it because the bus pass hadn't come. So I don't need anyone to tell me what cold is. So when people get up at council and tell me it's a lifestyle, I have to sit on my hands. And the last folks who sat up here swept those camps eleven times in a year, eleven times, and you know where they were the next morning? Across the street. We've got to do better, we're going to do better, and I've said to my team I do not want to hear the word impossible. There'll be more beds than last winter, that's a promise. There'll be a site on the east side, in the old Fairweather bus barn, and there'll be others, and when the leases are signed you'll hear about them.`,
    asks: ['quantity general', 'entity partial'],
    note: 'more than last winter is no number; one site of several is named',
  },
  {
    question: `[Will you publish your tax return], Mr Castellane?`,
    answer: `I've been asked that in every interview since Christmas and you'll get the answer they all got. No. It's between me and the revenue. My wife's business is on it, my kids are on it. You can write whatever you like.`,
    asks: ['polar explicit'],
    note: 'he will not publish it: that is the answer to whether he will, no refusal to answer',
  },
  {
    question: `Baroness Wickstead, I put it to you that the trial failed. [What evidence is there that it worked], and [how was success defined to begin with]?`,
    answer: `I'd resist the word failed. The trial taught us a great deal and the staff on it were magnificent, many had volunteered. There was real enthusiasm. As to how success was defined, my Lords, it was defined with great care. An awful lot of thought was given to it at the outset, and there was a very proper discussion with clinicians.`,
    asks: ['manner dodging', 'manner general'],
  },
  {
    question: `On the Henley fraud. [When did finance first flag it to the audit committee]?`,
    answer: `You've caught me out there, I'm afraid. I joined in September and it was some while before my day, and the minutes I was sent for today start in August. I couldn't tell you.`,
    asks: ['time ignorance'],
  },
  {
    question: `I speak for the small shareholders' association. [Why is the meeting in Guernsey this year], when nine-tenths of your members live in the Midlands? And [will it go back to Birmingham]?`,
    answer: `THE CHAIR: Thank you. It is lovely to see so many of you here in spite of the fog. I know the boat isn't everybody's idea of a good time. There's a webcast, I'm told there are two hundred and sixty on it, so in that sense more people are present than we've had for years. And I hope you'll all stay for lunch. The Botanical Gardens in Edgbaston have been booked for the second Thursday of next May, so do put it in your diary.`,
    asks: ['reason dodging', 'polar implicit'],
    note: 'a booking in Edgbaston for next May: return to Birmingham follows',
  },
  {
    question: `Prime Minister, [what was your reaction when you saw the pictures]?`,
    answer: `I switched it off. I was in the kitchen and my boy was there, he's nine. And I was angry, I was, I'll be honest, I was angrier than I've been in this job. Then you have to stop being a dad and ring the Defence Secretary.`,
    asks: ['opinion explicit'],
  },
  {
    question: `[Could you update us, Mr Secretary, on where the talks have got to], and [say whether the hostages are on the table]?`,
    answer: `The talks are ongoing. Our team's in the region, they're professionals, they're working around the clock and I'm in touch with them multiple times a day. And I want to recognize our partners over there, who've been extraordinary, the Emir in particular has been personally invested in this in a way that I don't think is widely appreciated. These things are like, I don't know if anyone here's ever done a jigsaw with a toddler in the room. There's been some progress in certain areas and there are areas with more work to do. As for the rest, I'm not going to negotiate from here, and anybody who has family over there would understand why I'd keep my mouth shut.`,
    asks: ['manner general', 'polar declining'],
  },
  {
    question: `Thanks for fitting me in. On the dividend, [is two times cover still the policy], and [how should we think about buybacks from here]?`,
    answer: `Two times is still the policy, Oskar. Nothing's changed there. On buybacks, we're going to complete the current hundred million by the end of September, and beyond that we've got the capital markets day on 6 November, that's the forum for it, so hold your fire till then.`,
    asks: ['polar explicit', 'manner partial'],
    note: 'the current programme is given, what comes after it is put off',
  },
  {
    question: `Minister, a constituent of mine with MS has waited eleven months. [How long is the average wait for a wheelchair now], and [what do you say to the charity's estimate of twenty-nine weeks]?`,
    answer: `Well, first of all can I say to Mr Teal's constituent that that's not good enough. As to the national average, I'd rather write to the Committee, I don't want to give you a number off the top of my head and find I've misled you. On the charity, I have huge respect for the work they do, I was a patron of theirs for a time, and I think when they speak we should listen.`,
    asks: ['quantity deferred', 'opinion general'],
  },
  {
    question: `[Who's going to run the department while you are on leave], Ms Thorne?`,
    answer: `The Act says that in the absence of the Secretary the functions vest in the longest-serving deputy. I've three deputies. Mr Bewick came in 2019, and the other two joined us last year. He's had the induction and my parking space.`,
    asks: ['entity implicit'],
  },
  {
    question: `You've now had three police chiefs in two years. [What is it about this city that they don't stay], Mayor, and [what will you look for in number four]?`,
    answer: `I'd push back. I'd push back on the premise, because one of those three was always an interim. I've had four hours' sleep since the chief called me, so forgive me if I'm short with you on this. I don't go in for talking the place down. There's folks do that for a living. And you know, this is a great city. It's got a great department. We've got a homicide rate that's down thirty-one per cent, we've got a new academy class of fifty-five, look at those young people, look at those faces. What do I want in the next one? I want somebody who's worked a beat in a place this size, who speaks Spanish, and isn't allergic to a community meeting.`,
    asks: ['reason dodging', 'manner explicit'],
  },
  {
    question: `[Have you or anyone in your family ever held shares in Meridian Freight]?`,
    answer: `I've made all of the declarations that I'm required to make, they're on the register and anyone can go and look. I've always followed the rules. I take those rules very seriously, I helped to write some of them. I think what people want from someone in my position is openness, and I've been, if anything, too open, my private secretary says I'd declare a box of chocolates, and I have, as it happens, it was from the Lithuanians, they were very nice.`,
    asks: ['polar general'],
    note: 'on his declarations in general; neither yes nor no for Meridian',
  },
  {
    question: `Ms Prendergast, [which of the seven recommendations have you rejected], and [on what grounds]?`,
    answer: `Recommendations two and six. Two, because it'd need primary legislation and there isn't a slot for it. I've a longer explanation for six in a letter that's with your clerk for circulation this afternoon.`,
    asks: ['entity explicit', 'reason partial'],
    note: 'the ground for two is given, that for six put off',
  },
  {
    question: `Secretary Dale, yes or no. [Did the President know about the strike before it happened]?`,
    answer: `Congressman, what I'd tell you is that we've got the finest military the world has ever seen, and on the night in question there were a hundred and twenty-four aircraft in the sky and every one of them came home. That's a miracle of planning. I'd hate for anybody in this room to take away from what those young men and women accomplished.`,
    asks: ['polar dodging'],
  },
  {
    question: `Chief Executive, your members were told there'd be a vote. [Will there be one], and [can I ask who'll count it]?`,
    answer: `It's a matter for the trustees whether one is called. I'm an employee, I carry out what they decide and I don't sit on that board, so it's them you want to ask. If they do, Electoral Services do the counting. We've used them for the last nine years, they're in Hitchin.`,
    asks: ['polar deflection', 'entity explicit'],
  },
  {
    question: `Prime Minister, on the deportation flights. The court said no. [Are you going to ignore the court]?`,
    answer: `I think people at home are sick to the back teeth of it, I really do. They voted for something three times and three times they've been told no by somebody they never voted for. I get on the train on a Monday morning, ordinary train, I stand up most of the way the same as everyone else, and there's always somebody comes down the carriage to me, and it isn't to say well done. There was a plasterer last week, he'd got his radio under his arm, and he said, what do we bother voting for? And I hadn't got a good answer for him. Twenty-six lawyers, somebody counted them for me, twenty-six on the one side of that courtroom, and every one of them being paid for by that plasterer. I made a promise. I'll keep it. Now, the Attorney's lodging the appeal in the morning; there's a hearing on the 22nd; the plane's gone back to Prestwick, and nobody's getting on it before then.`,
    asks: ['polar implicit'],
    note: 'an appeal and a grounded plane: no, for now, has to be inferred',
  },
  {
    question: `Dr Sorley, this outbreak. [What's your best guess at the source]? And [should people in Fennimore stop drinking the water]?`,
    answer: `A best guess isn't what I'm here to give, with respect, and you can ask me until teatime. The last time one of my colleagues guessed, a cucumber farmer lost his business and it turned out to be the sprouts. But on the water, no. Drink it. It's been tested at nineteen taps a day since Saturday and there's nothing in it.`,
    asks: ['opinion declining', 'polar explicit'],
  },
  {
    question: `In your remarks you said 'selected disposals'. [Which assets are you looking at], and [what sort of proceeds would you hope for]?`,
    answer: `On which ones, you'll hear from us when there's something to announce, James, and we'll update the market at that point in the usual manner. I wouldn't want to worry six thousand people in the meantime. On proceeds, all that I'd say is it should be meaningful in the context of the balance sheet.`,
    asks: ['entity deferred', 'quantity general'],
  },
  {
    question: `One last thing, Deputy Mayor. There's a video going around of you at the fundraiser on Saturday night, when you'd said you were with the flood crews. [Were you there]?`,
    answer: `I've not slept since Thursday, so forgive me. Let me tell you about the crews. Those guys filled eleven thousand sandbags. There was a kid out there, Tyrell, it was his second day on the job. He'd been up thirty hours, he had blisters on his hands the size of quarters, and somebody told him to go home and he said, my grandmother lives on that street. I want you to put his name in your paper. And there's a lady from the Baptist church, Miss Corinne, she cooked for two hundred people off of a tailgate. That's this city. I've seen cities on the news where it brings out the worst. It didn't here. You guys love a video, I get it, you've got clicks to sell, and I'm a big boy. I'm heading out there tonight and I'd invite any one of you to grab a shovel and come with me.`,
    asks: ['polar dodging'],
  },
  {
    question: `[What progress has there been on the language bill], Minister, and [has the Finance Department agreed to the translators]?`,
    answer: `Heads of bill were approved by Cabinet in February. The drafter's got as far as part three of five. And as regards Finance, there's forty-two translators starting in the autumn and another forty the year after, and I'm not in the habit of hiring people that I can't pay.`,
    asks: ['manner explicit', 'polar implicit'],
  },
  {
    question: `The Oriel line was to be open in 2027, then it was 2029. [What year is it now], Premier?`,
    answer: `Folks, I'm not an engineer. That's a question for TransLine, they're the ones holding the schedule, they're the ones with the hard hats. You go and ask Michael over there, he's a great guy, he'll walk you through it. I just sign the cheques.`,
    asks: ['time deflection'],
  },
  {
    question: `(Off microphone, at the end of the session) Minister, [did you threaten to resign]?`,
    answer: '',
    asks: ['polar unrecorded'],
  },
  {
    question: `Ms Rahimi, you have run this college for six years. [Do you think the merger was a good idea], and [would you say the staff agree with you]?`,
    answer: `Honestly? For the students, yes I do. We couldn't have kept A-level physics in Thorley on nine pupils, and now they get on the minibus and it's a class of twenty. Would the staff? Two hundred and three of them voted in the union ballot in March and a hundred and eighty-eight had no confidence in me. They sent me a card at Christmas, mind you.`,
    asks: ['opinion explicit', 'opinion implicit'],
  },
]
