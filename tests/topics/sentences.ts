/**
 * For each topic of the police taxonomy sentences made up for the tests: `+` is about the topic, `-` is not
 * (a look-alike of its words, or a word of it in passing). People and places are fictional.
 */
export const sentences: Readonly<Record<string, string>> = {
  vawg: `
    + Mrs Oldcastle asked how many domestic abuse calls were attended within the hour.
    + The rape charge rate in Pennyshire remains lower than in the rest of the region.
    + Stalking protection orders were sought in eleven cases.
    + Members heard that drink spiking reports rise each autumn when students return.
    + The VAWG strategy will be brought to the panel in June.
    + IDVAs now sit beside officers in the control room at Harle.
    + He asked whether misogyny in the ranks was being called out.
    + Two DVPOs were breached in the quarter.
    + Work on so-called honour based abuse is led by Superintendent Vane.
    + Reports of coercive control have doubled since the helpline opened.
    + A woman who was followed home from the tram in Harle asked who she should have rung.
    - The domestic market for police uniforms is small.
    - Prices were spiking in the winter, the treasurer said.
    - Domestic burglary fell in every district.
    - The company was used as a stalking horse in the tender.
    - Fields of oilseed rape line the road to Marlby.
    - The women's football team used the hall on Tuesdays.
    - Abuse of the blue badge scheme was discussed.
    - Domestic flights from Aldmoor airport were delayed.
    - Demand spiking on Fridays was put down to the new rota.
    - Substance abuse among the night shift at the docks was not on the agenda.
    - A woman in the gallery asked where the toilets were.
  `,
  recruitment: `
    + The tight labour market was blamed for the gap in the crews.
    + The service said that it would be fully recruited by May.
    - She asked what the vacant houses in Marlby had cost.
    - How many officers were suspended on full pay?
    + The Chair asked how many of the new recruits had come from the north of the county.
    + Attrition among detectives stands at six per cent.
    + Exit interviews show that pay is seldom the reason for leaving the force.
    + Officer numbers are at their highest since 2011.
    + The uplift programme has ended and the grant with it.
    + Vacancies in the dispatch room will be advertised in May.
    + The force will recruit 40 PCSOs by the spring.
    + Retention of staff in digital roles remains hard.
    + Applications to join fell by a tenth, and the assessment centre had empty places.
    + Student officers who resign do so in their first year, said Ms Tarbuck.
    + Four posts in the control team stand vacant and none has been advertised.
    - The retention period for custody images is six years.
    - The planning applicant did not attend.
    - Retention of records was raised by the auditor.
    - An uplift in demand is expected over Easter.
    - The mobile application will not be renewed.
    - Children are recruited by gangs outside the station.
    - The lake is a visitor attraction.
    - Legal representation was refused.
    - The water retention pond behind the depot has been dug out.
    - The interview room has been painted.
    - The notice board was filled with old posters.
  `,
  budget: `
    - The gauge showed a flow rate that was fixed in March.
    - He seconded the amendment to the order of speakers.
    - A tree surgeon would look at the lowest branches.
    - The scale was set by the surveyor who drew the chart.
    + The directors adopted the rate schedule for the coming year.
    + A rebate was approved for customers on the old tariff.
    + The treasurer's report was received and the bank balance noted.
    + The stipend paid to members would rise in January.
    + The contract went to the lowest bidder.
    + Members' allowances and their mileage would be looked at by an independent panel.
    - He sought compensation for the injury to his hand.
    - It was thought appropriate that the bench face the river.
    + The precept will rise by £12 for a band D property.
    + Members asked what the overspend on overtime would be at the year end.
    + A budget holder in each department signs off the savings.
    + How will the force spend the grant from the Home Office?
    + General reserves stand at three per cent of revenue.
    + The medium term financial plan shows a gap from the second year.
    + Mr Sandiford asked whether the funding formula would be reviewed.
    + Procurement of the new contract is due in March and should save £400,000.
    + Is the scheme value for money?
    + Council tax in Aldmoor is among the lowest in the country.
    + How much did the new scanners cost, and who is going to pay for the next ones?
    - The court granted an order for three years.
    - Officers go above and beyond to save lives.
    - The Chair paid tribute to the late Inspector Amory.
    - It was taken for granted that the bridge would open.
    - The panel holds the Commissioner to account.
    - A moment's silence was held in the capital city.
    - Money laundering was behind the car wash.
    - We must take into account the views of residents.
    - Permission was granted for the drone to fly.
    - The nature reserve was searched overnight.
    - How much notice do officers get when a shift is moved?
  `,
  victims: `
    + Victim satisfaction has fallen for the third quarter running.
    + The right to review was explained to fewer than half of those entitled.
    + Restorative justice was offered in 60 cases.
    + Are victims being kept informed when a case is closed?
    + The Victims' Code sets out twelve rights.
    + Special measures for witnesses were applied for late.
    + The new victim hub at Harle opened in May.
    + Ms Amory asked what support for victims of burglary there was in rural parts.
    + Victim personal statements were missing from a third of files.
    + Witness care officers carry ninety cases each.
    + Why do so many people not wish to make a statement once the officer has gone?
    - The scheme has become a victim of its own success.
    - Residents have a right to review of a planning decision.
    - Theatres fell victim to cuts.
    - The council has been in special measures since 2021.
    - The last decade has witnessed an increase in cycling.
    - Customer satisfaction with the canteen was high.
    - Expert witnesses are called by the committee.
    - Staff satisfaction was measured in March.
    - The contract gives the client a right to review the prices.
    - Compensation for landowners along the bypass was agreed.
    - The Chair made a statement on the weather.
  `,
  'neighbourhood-policing': `
    + PCSOs on the beat are what residents value most.
    + Anti-social behaviour around the bandstand has gone down.
    + Each ward will have a named officer.
    + When will visible patrols return to the High Street?
    + The neighbourhood team at Marlby has lost its sergeant.
    + A community trigger was activated in Tarn Close.
    + The dispersal order covers the bus station and the park.
    + Rural crime officers met farmers at the mart.
    + Neighbourhood policing is to be ring-fenced.
    + How is the force engaging with communities that do not come to meetings?
    - The neighbourhood plan was adopted after a referendum.
    - The local authority is the lead for flooding.
    - Local government pay was settled in November.
    - The offender was given a community sentence.
    - Poor visibility in fog closed the runway.
    - The team beat the record for charity cycling.
    - Spend has greater visibility in the new ledger.
    - A neighbouring force lent its helicopter.
    - The community hospital will close at weekends.
    - The local plan goes to inspection in June.
  `,
  'violence-and-knife-crime': `
    + Knife crime has fallen in four of the six districts.
    + A man was stabbed outside the arcade in Marlby.
    + The violence reduction unit funds mentors in eleven schools.
    + Homicide reviews are shared with the panel.
    + The serious violence duty falls on councils as well as police.
    + How many knives were handed in during the amnesty?
    + Violence with injury rose over the summer.
    + A murder inquiry is under way in Harle.
    + Machetes can no longer be sold to under-18s.
    + Youth violence clusters near two stations.
    - The vote is on a knife edge.
    - The drama group performed a murder mystery.
    - The surgeon said that he would go under the knife.
    - Violence against women and girls is the first priority.
    - Firefighting at the tip took two days.
    - Domestic violence training was given to all sergeants.
    - We must fight crime with data.
    - Sexual violence services were recommissioned.
    - Volunteers are the best weapon of choice for critics.
    - A violent storm took down the mast.
  `,
  firearms: `
    + Firearms licensing takes eleven weeks on average.
    + How many shotgun certificates were revoked last year?
    + A converted blank firing pistol was found in the loft.
    + Armed officers were sent to the quay.
    + Gun crime has not risen, said Mr Vane.
    + NABIS traced the rounds to an earlier discharge.
    + The shooting in Tarn Close was targeted.
    + The firearms surrender ran for two weeks.
    + There are nine ARVs on each shift.
    + 3D printed firearms are a growing threat.
    - The starting gun was fired on the consultation.
    - He warned against jumping the gun.
    - Armed forces day is on Saturday.
    - The smoking gun was a missing invoice.
    - A film shooting in the square closed two lanes.
    - Members were armed with the facts.
    - Engineers used a nail gun on the roof.
    - The speed gun was calibrated.
    - Costs are shooting up.
    - The armed forces covenant was renewed.
  `,
  roads: `
    + Eleven people were killed or seriously injured on the A777.
    + Speed cameras will be put up outside three schools.
    + Drink driving arrests rose in December.
    + E-scooters are ridden on pavements and nothing is done.
    + What is the force doing about pavement parking?
    + Community Speedwatch has 40 groups.
    + Fatal collisions have halved since 2015.
    + The roads policing unit has moved to Harle.
    + The average KSI figure was read out.
    + Motorists caught using a phone will be offered a course.
    - The drivers behind crime are poverty and drugs.
    - A road map for the merger was tabled.
    - Traffic to the website doubled.
    - Speed of response is what the public want.
    - Driving up standards is the board's task.
    - The traffic light rating of the risk is amber.
    - Cost drivers were set out in the appendix.
    - The race to the middle of the road has begun.
    - Human trafficking was found at the car wash.
    - They are driving change from the top.
  `,
  'acquisitive-crime': `
    - Housekeeping in the canteen was praised.
    + Housebreaking in Marlby had fallen by a fifth.
    + Burglary is down by a fifth.
    + Shoplifting costs traders in Marlby thousands of pounds.
    + Theft from vehicles is worst near the stadium.
    + Quad bikes and tools are stolen from farms every week.
    + How many robbery offences were solved?
    + A gang that stole catalytic converters was jailed.
    + Retail crime was raised by the chamber of trade.
    + Owners were given steering locks and faraday pouches.
    + Mobile phone theft clusters round the station.
    + Keyless theft is the commonest vehicle crime.
    - Identity theft was discussed at the cyber event.
    - The one stop shop will close on Fridays.
    - The choir stole the show.
    - The digital evidence store is nearly full.
    - Victims of burglary will have a single contact.
    - A workshop for members is on 4 May.
    - They must not steal a march on the review.
    - The meeting was held in the shop window of the college.
    - Talking shops achieve little, he said.
    - Time theft by contractors was alleged.
  `,
  'serious-organised-crime': `
    + A gang moving drugs along county lines had been broken up.
    - The pharmacist explained which drug was prescribed at which dose.
    + County lines from the city reach as far as Marlby.
    + Cannabis worth £2m was found in the mill.
    + The regional organised crime unit led the raids.
    + Modern slavery referrals have doubled.
    + Cuckooing was found in nine flats.
    + How much was taken under the Proceeds of Crime Act?
    + Money laundering through barber shops was raised by Mrs Oldcastle.
    + Fraud is now the commonest crime against older people.
    + Two OCGs were dismantled in the year.
    + Cocaine was hidden in a consignment of fruit.
    - The force will exploit opportunities offered by analytics.
    - Drug driving arrests rose at Christmas.
    - A car dealer sponsors the awards.
    - Dog grooming is offered at the kennels.
    - Variety is the spice of life, said the Chair.
    - The supplier's exploitation of data was queried.
    - Organised events need a licence.
    - The drug companies were thanked for their donation.
    - An organised approach to filing was urged.
    - The anti-fraud policy was updated for staff.
  `,
  contact: `
    + The average time to answer 999 calls is now eight seconds.
    + Callers to 101 still hang up after ten minutes.
    + The control room is short of 20 people.
    + Online reporting is used by one in five.
    + Is the abandonment rate falling?
    + Live chat will close at midnight.
    + Call handlers are trained to spot repeat callers.
    + The Single Online Home went live in May.
    + Can people with hearing loss contact the police at night?
    + Call volumes rose in the heat wave.
    + The enquiry counter at Marlby has new opening hours.
    - He called on the government to think again.
    - 101 officers were on parade.
    - The decision was called in by four members.
    - Mobile phone theft is up.
    - Members were given contact details of the clerk.
    - It was a wake-up call for the service.
    - The minutes record 999 offences of littering.
    - A call for evidence closes in June.
    - Eye contact matters in interviews.
    - The phone mast on the hill was removed.
    - The Board calls upon the Minister to reply.
  `,
  'technology-and-data': `
    - The door of the archive stood open all day.
    + The council will publish its spending as open data each quarter.
    + Mr Quill explained that the metadata had to follow the same open standard.
    + Every department should save its forms in an open document format.
    + A machine readable register of licences was wanted.
    - Property developers had been invited to the open evening.
    - The school asks that pupils develop a love of reading.
    - Members asked to be informed of governance meetings in good time.
    - The plates in the canteen were cold.
    - He gave an accurate account of the walk.
    - Access to the car park was closed.
    + He asked who could see the plate reader records and for how long they were kept.
    + The privacy impact assessment would be published in June.
    + Members doubted the accuracy of the data for Pennyshire.
    + Artificial intelligence will redact statements.
    + Facial recognition was trialled at the station in Harle.
    + Body worn video is on in nine of ten encounters.
    + Is the new records management system on time?
    + Data quality is poor in half of the fields.
    + Drones with heat cameras found the missing walker, and more will be bought.
    + The digital forensics backlog is 200 devices.
    + A cyber attack took the website down.
    + The AI tool sorts emails by urgency.
    + ANPR cameras and the software behind them will be renewed.
    - The whole system of family courts is under strain.
    - The criminal justice system needs capacity.
    - The Chair was given a platform to speak from.
    - The inquiry is under a cloud of suspicion.
    - The survey data shows that morale is low.
    - The minutes are on the website of the council.
    - Online fraud hits pensioners hardest.
    - Power tools were taken from the van.
    - Care system leavers were invited.
    - The legal system in Jersey differs.
  `,
  'diversity-and-inclusion': `
    + The race action plan was discussed with young people.
    + Officers with a disability told of their experience.
    + What is being done about disproportionality?
    + Ethnic minority staff are under-represented in senior ranks.
    + An equality impact assessment will be published.
    + Reasonable adjustments take too long.
    + The staff networks asked for time to meet.
    + The LGBTQ+ liaison officers' scheme was praised.
    + Neurodiversity training would help inclusion.
    + Is the workforce representative of the communities it serves?
    - Biodiversity on the estate was surveyed.
    - It was a race against time.
    - He acted in good faith.
    - The item was put forward for inclusion in the agenda.
    - A diverse range of topics was covered.
    - Disproportionate cost was given as the reason.
    - The horse race was cancelled.
    - A small minority of residents objected.
    - Someone had disabled the alarm.
    - Legal representation was not sought.
  `,
  'hate-crime': `
    + Hate crime rose after the referendum.
    + Antisemitic graffiti was found on the school wall.
    + How many racially aggravated offences were charged?
    + Homophobic abuse on trams is under-reported.
    + Third party reporting centres will open in two libraries.
    + Disability hate crime is hidden, Mrs Vane said.
    + Non-crime hate incidents are recorded less often.
    + The mosque in Harle was targeted by Islamophobic letters.
    + Racist abuse of taxi drivers was raised.
    + Transphobic incidents doubled.
    + After the attack on a mosque in Harle, what was done for the congregation?
    - Residents hate the new bins.
    - I would hate to see the library close.
    - There was hostility to the proposal.
    - It is a love hate affair with the bypass.
    - The race action plan was approved.
    - Members hate waiting for papers.
    - Disability benefits were explained.
    - The aggravated burglary was solved.
    - Traders hate the idea of a levy.
    - The crime survey was published.
    - The boy was abused by his uncle, the court heard.
  `,
  'stop-and-search': `
    + Stop and search has risen by a third.
    + Is the find rate better than last year?  Stop and search of children was queried.
    + Section 60 orders were used twice.
    + Strip searches of children must have an appropriate adult.
    + The stop & search scrutiny panel met in May.
    + Young men were stopped and searched on the quay.
    + Grounds for search were recorded in 92 per cent.
    + A section 60 authorisation covered the carnival.
    + Body worn video of each stop search is sampled.
    + How many stops and searches found nothing?
    + In what proportion of stops was nothing found?
    - Volunteers did not stop searching until dawn.
    - Search and rescue found the boat.
    - The bus stop has been moved.
    - The search for a new chief executive begins.
    - Use a search engine to find the form.
    - Job search support is offered.
    - Officers went in search of the dog.
    - The local land search takes six weeks.
    - A house search found papers.
    - The search committee reported.
    - The tram stops at Larkfield have been moved.
  `,
  'workforce-wellbeing': `
    + Counselling is offered to anybody who was at the scene.
    - Counsel for the applicant addressed the committee.
    - The work on the home farm was done by May.
    + She asked how many of the clerks worked mainly from home.
    + Sickness absence costs the force 30,000 days a year.
    + The occupational health wait is nine weeks.
    + Assaults on officers rose to 400.
    + Morale is low according to the staff survey.
    + What support is there for officers with stress and burnout?
    + TRiM was offered to everyone who attended the crash.
    + The wellbeing dog visits on Fridays.
    + Cancelled rest days were the main complaint of the Federation, and fatigue shows.
    + Staff assaulted on duty are visited by a sergeant.
    + Peer support and counselling are free.
    - He stressed the importance of the vote.
    - Welfare of detainees is checked by visitors.
    - The residents survey was posted in May.
    - In the absence of the Chair, Mrs Amory presided.
    - Attendance at the meeting was good.
    - The bridge passed its stress test.
    - The health and wellbeing board will meet in June.
    - Animal welfare officers seized a horse.
    - The mental health trust sent apologies.
    - The resilience forum ran an exercise.
  `,
  'training-and-development': `
    + Mandatory training is complete for nine in ten.
    + How are tutors chosen for student officers?
    + The leadership programme has 60 places.
    + CPD was criticised by inspectors.
    + The promotion process for sergeants is under review.
    + Talent management has not improved.
    + A training needs analysis will be done by the college.
    + Public and personal safety training lasts two days.
    + Detectives want more coaching and mentoring.
    + Succession planning was weak.
    + Had every sergeant been given the training, and who were the trainers?
    - Of course the bridge will open.
    - The answer will follow in due course.
    - Housing development in Marlby was refused.
    - The train operator sent apologies.
    - Lessons learned were noted.
    - The speed awareness course is run by a charity.
    - Health promotion is for the council.
    - Trains to Aldmoor are late.
    - The golf course was flooded.
    - Promotion of the campaign on buses begins in May.
    - The trains from Aldmoor are late.
  `,
  'conduct-and-standards': `
    + Six officers have had their clearance withdrawn.
    - A member raised concern at the length of the agenda.
    - Cllr Moyle raised concerns about the state of the ferry.
    - Residents had raised concerns regarding the bus shelter.
    + New guidance on raising concerns was issued to all staff.
    + Staff had to feel confident to raise concerns about a colleague.
    + Three officers were dismissed for gross misconduct.
    + The IOPC has begun an inquiry.
    + How many complaints against officers were upheld?
    + Re-vetting of all officers will finish by June.
    + The professional standards department has new investigators.
    + A misconduct panel will sit in public.
    + Corruption in the unit was reported by a whistleblower.
    + Abuse of position was the commonest allegation.
    + The code of ethics was relaunched.
    + PSD receives 90 referrals a month.
    + Has the culture of the force changed since the sergeant was dismissed?
    - Officers conducted a survey of shops.
    - Complaints about noise from the pub were heard.
    - The integrity of the data was questioned.
    - A suspended sentence was passed.
    - The conduct of the election was praised.
    - Arts and culture were cut.
    - They will conduct an audit.
    - The planning complaint went to the ombudsman.
    - The service was suspended for a day because of ice.
    - Standing orders be suspended to finish the business.
    - A cultural evening was held in the hall.
  `,
  'criminal-justice': `
    + The Crown Court backlog has grown again.
    + Custody was closed at Harle for three nights.
    + Conditional cautions divert people from court.
    + How long does the CPS take to decide on a charge?
    + Reoffending among those who leave prison has fallen.
    + Probation will recall fewer people.
    + Case file quality is poor.
    + Released under investigation cases are down.
    + The magistrates' court in Marlby may shut.
    + Out of court disposals are scrutinised twice a year.
    - The tennis court has been resurfaced.
    - EV charging points were installed.
    - She is still in her probationary period.
    - The trial period of the bin scheme ends in May.
    - The form is free of charge.
    - Caution about the figures was urged.
    - Disposal of buildings brought in £2m.
    - The backlog of repairs is long.
    - The inspector in charge of the district retired.
    - There is no evidence that it works.
  `,
  'estates-and-fleet': `
    + The police station in Marlby will be sold.
    + Half of the fleet will be electric by 2030.
    + The front counter at Harle has closed.
    + What will the refurbishment of the headquarters building achieve?
    + The estates strategy was approved.
    + Solar panels were put on the roof of the depot.
    + Vehicle replacement was delayed by a year.
    + The lease on the garage ends in June.
    + RAAC was found in two buildings.
    + Police cars are off the road for want of parts.
    + Are the stations at Harle and Tarn Quay going to close, and what will be done with the boats?
    - The housing estate was patrolled.
    - We are building trust with traders.
    - Building relationships takes time.
    - An estate agent spoke.
    - Vehicle crime is down.
    - Detained property was returned.
    - Maintenance of police officer numbers is a condition.
    - The building society gave a donation.
    - Stolen property was recovered.
    - A site visit took place.
    - The road will be closed for the race on Sunday.
  `,
  performance: `
    - The ambulance bay was painted blue.
    - The pump in the cellar was replaced.
    - The peer thanked the clerk for the tea.
    + The mean response by ambulances in Harle was 41 minutes.
    + Long waits for surgery had grown again, the trust said.
    + A peer review of the office would take place in May.
    + The performance framework has 40 measures.
    + HMICFRS graded the force as requires improvement.
    + Where is Pennyshire in the league table?
    + The PEEL inspection begins in May.
    + Recorded crime figures were queried and the solved rate has stalled.
    + Crime data integrity has improved.
    + The KPIs will be shown by district.
    + An area for improvement was closed.
    + Poor performance is dealt with under the new regulations.
    + The force remains in the engage phase.
    + The force was ranked second lowest in the country in the national table.
    - The theatre performance raised £400.
    - Target hardening was offered to farms.
    - Safety measures at the quay were welcomed.
    - Hygiene inspection of the canteen was passed.
    - A soft target was chosen by the burglars.
    - Measures in place will stay.
    - Food inspection is for the council.
    - The inspector thanked residents.
    - The process was indicated in the appendix.
    - The site inspection was called off.
    - An officer of the rank of inspector took the notes.
  `,
  'change-programme': `
    + The benefits of the project will be tracked by the programme board.
    + A transformation board will oversee the move to the new operating model.
    - The Chair asked who had signed off the project on Mill Lane.
    - The clerk read out two changes to the list of speakers.
    + The change programme has six projects.
    + Benefits realisation is tracked by the portfolio office.
    + The new operating model went live in April.
    + When will the restructure end?
    + The transformation board met twice.
    + Organisational change has tired the staff, said Mr Vane.
    + The project manager left and the milestone was missed.
    + The target operating model is out for comment.
    + Notable practice from other forces will be adopted.
    + The change board agreed the business case.
    - Climate change is a risk.
    - He had a change of mind.
    - Housing benefit claims rose.
    - A change in the law is needed.
    - The pilot of the helicopter was thanked.
    - The portfolio holder sent apologies.
    - There was no change.
    - A youth project won a prize.
    - The change of name was noted.
    - The benefit of the doubt was given.
  `,
  'public-order-and-events': `
    + The football match needed 200 officers.
    + Protests outside the hotel were peaceful.
    + Who pays for the policing of events at the stadium?
    + Disorder broke out after the cup final.
    + Mutual aid was sent to the capital.
    + The carnival passed off well.
    + An unauthorised encampment was moved on.
    + Football banning orders were made.
    + The safety advisory group refused the concert.
    + Riot training was tested in August.
    - A demonstration of the system was given.
    - Match funding was secured.
    - The event log was read.
    - Eating disorder clinics are full.
    - The right balance must be struck, and to strike a balance is hard.
    - A recruitment event drew 90 people.
    - The end of March is the deadline.
    - The process was slow.
    - Independent custody visitors met.
    - Supporters of the scheme wrote in.
  `,
  partnership: `
    + Partnership working with the councils has improved.
    + The community safety partnership meets in June.
    + A multi-agency approach is needed, with health and schools.
    + How does the force work with partners on missing children?
    + Joint working between the two services was praised.
    + Right Care Right Person depends on health partners.
    + The joint operation with trading standards was a model of joint working.
    + Working in partnership with charities is the aim of the scheme.
    + The CSP plan was agreed.
    + Inter-agency rows held up the hub.
    + How does the force work with the health board when the two do not agree?
    - He was stabbed by a former partner.
    - The business partner for personnel attended.
    - A civil partnership was registered.
    - The road safety partnership owns the cameras.
    - Local authority tax bills were posted.
    - An abusive partner was arrested.
    - The schools were closed by snow.
    - The partner of the deceased spoke.
    - The limited liability partnership was wound up.
    - Her partner reported her missing.
    - The schools were closed by snow.
  `,
}
