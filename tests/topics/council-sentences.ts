/**
 * For each topic that the council taxonomy adds to the police one, sentences made up for the tests: `+` is about the
 * topic, `-` is not (a look-alike of its words, or a word of it in passing). People and places are fictional.
 */
export const councilSentences: Readonly<Record<string, string>> = {
  housing: `
    + Tenants in Quarry Road wait nine weeks for repairs to their council houses.
    + The number of households in temporary accommodation has doubled since the spring.
    + Rough sleeping in Marlby was raised by two members.
    + She asked how many council homes had been lost to the right to buy.
    + Damp and mould were found in a third of the flats inspected.
    + The housing waiting list stands at 4,200.
    + A new landlord licensing scheme would cover private rented homes in the north of the town.
    + Homelessness prevention will be brought back in the autumn.
    + Rent arrears rose again among tenants on universal credit.
    + How many empty homes have been brought back into use?
    - Work from home days were agreed for the finance team.
    - The evidence will be housed in the museum at Tarn.
    - Care home fees were put off to the next meeting.
    - The home page of the website has been drawn up again.
    - Members were told that the Home Office had written.
    - The home team won the cup for the second year.
    - The custody suite houses fourteen detainees.
    - A drive home from the ferry takes twenty minutes.
    - The clearing house for invoices has been shut.
    - The flat rate for a stall is £12.
  `,
  planning: `
    + The planning application for forty dwellings at Low Farm was refused.
    + Local plan hearings begin in November.
    + She asked how much developers had paid in section 106 contributions.
    + Planning enforcement has two officers for the whole district.
    + The planning inspector allowed the appeal.
    + Building on the green belt was opposed by eleven objectors.
    + A conservation area for the old harbour was proposed.
    + Listed building consent was given for the windows.
    + The planning committee visited the site on Monday.
    + The neighbourhood plan goes to a referendum in May.
    - Workforce planning is weak.
    - Planning for the summer fair has begun.
    - The financial plan was approved.
    - He had planned to retire in March.
    - Emergency planning exercises were held in the spring.
    - Succession planning for head teachers was discussed.
    - Family planning clinics are open on Fridays.
    - A plan of the building hangs in the lobby.
    - The Chair planned a visit to the depot.
    - A list of apologies was read out.
  `,
  'roads-and-transport': `
    + Potholes on the B777 have been filled twice this year.
    + The loss of the number 42 bus service was felt in every village.
    + Resurfacing of Mill Lane is put off until June.
    + Residents' parking permits will cost £60.
    + Street lighting is switched off after midnight.
    + A new cycle lane links the station with the college.
    + How many drivers were fined for using the bus lane?
    + The bridge is closed to lorries until the highways team has inspected it.
    + Gritting routes have been cut by a tenth.
    + The traffic calming scheme in Vane Street has not been started.
    - A road map for the merger was tabled.
    - Buses of schoolchildren came to the museum.
    - The transport of prisoners to court is contracted out.
    - The road to recovery is long, said the Chair.
    - The pavement café licence was granted for a year.
    - Carriage of the motion was by nine votes to two.
    - He drove the change through.
    - The minutes were parked until the Clerk was back.
    - Street names in the new estate will honour nurses.
    - The bridging loan was repaid in July.
  `,
  'waste-and-recycling': `
    + Missed bins have been reported 300 times in Harle.
    + The recycling rate fell to 41 per cent.
    + Garden waste collections will cost £45 a year.
    + Fly-tipping on farm land is seldom prosecuted.
    + The household waste site at Low Moor shuts on Tuesdays.
    + Food waste caddies will be handed out from May.
    + How many tonnes were sent to landfill?
    + Street cleansing has lost four posts.
    + The refuse collection rounds change after Easter.
    + Litter bins on the front overflow at weekends.
    - It was a waste of time, said Mrs Vane.
    - Money was wasted on consultants.
    - Old laptops are wiped before they leave the building.
    - The wasting of water in the baths was put right.
    - He was refused leave to speak.
    - The bin was empty of ideas, he joked.
    - Trust was rubbished in the press.
    - The collection for the charity raised £90.
    - Art collections are insured.
    - The Board collected its thoughts.
  `,
  'climate-and-environment': `
    + Flood defences at Tarn Quay will be raised by a metre.
    + The climate emergency declared in 2019 set a target of net zero by 2035.
    + Carbon emissions from the council's buildings fell by a fifth.
    + Air quality in the high street breaches the limit.
    + Ten thousand trees are to be planted on the hill.
    + Solar panels were fitted to six schools.
    + Sewage was let into the river on forty days.
    + Biodiversity net gain will be asked of every developer.
    + How many homes were flooded in February?
    + Ash dieback has reached the country park and the woodland is at risk.
    - The working environment in the annexe is poor.
    - The political climate is harsh.
    - Questions flooded in after the broadcast.
    - The air was cleared between the two chairs.
    - A green paper on policing is expected.
    - The green light was given to the merger.
    - The economic climate was blamed.
    - The plant room was repainted.
    - A family tree hung in the hall.
    - The learning environment of cadets was praised.
  `,
  education: `
    + School places in the north of the city are short by 200.
    + Children with special educational needs wait a year for a plan.
    + The head teacher spoke about GCSE results.
    + Two primary schools will merge in September.
    + School attendance has not got back to what it was.
    + Exclusions from secondary schools rose by a third.
    + How many pupils have free school meals?
    + The governors asked about phonics and reading in year one.
    + Ofsted judged the academy to need improvement.
    + Home to school transport costs have doubled.
    - He takes an old school approach.
    - A school of thought holds that it is too late.
    - Members were educated about the new form.
    - The driving school was fined.
    - The class of boats was new.
    - A pupil of the artist painted it.
    - The head of the team taught him much.
    - The training school for officers has forty places.
    - The lesson was learned, said the Chair.
    - He read the report in a day.
  `,
  'childrens-services': `
    + The number of children in care has risen to 610.
    + Foster carers are leaving faster than they are found.
    + Children's social workers hold twenty-two cases each.
    + The children's homes in the county are full.
    + Care leavers were asked what had helped them.
    + How many child protection plans are in place?
    + The safeguarding children partnership reports in June.
    + Adoption of children over five takes longest.
    + Unaccompanied asylum-seeking children are placed out of the county.
    + The youth service lost its last two clubs.
    - Adoption of the minutes was moved by the Vice Chair.
    - The strategy was adopted.
    - He fostered good relations with the press.
    - A child was seen feeding the ducks.
    - The matter was child's play, he said.
    - The company fosters innovation.
    - Youth is no bar to office.
    - She took care in drafting it.
    - The family silver has been sold, he joked.
    - The parent company is in Leeds.
  `,
  'adult-social-care': `
    + Home care packages for older people cost more each year.
    + Adult social care is overspent by £4m.
    + Care home beds were bought to speed discharge.
    + Unpaid carers are offered a week's respite.
    + How many adults are waiting for a care assessment?
    + Direct payments are used by 900 people with learning disabilities.
    + The day centre for people with dementia will move.
    + Safeguarding adults referrals rose by a tenth.
    + Supported living for disabled adults was reviewed.
    + The Care Quality Commission rated the home inadequate.
    - Customer care was praised.
    - Careful thought was given to it.
    - A caretaker was appointed.
    - Members do not care for the logo.
    - The adult entrance fee is £4.
    - Social media was full of it.
    - The older of the two vans was sold.
    - The carer's parking bay is by the gate of the depot.
    - Health care assistants were not at the meeting.
    - The duty of care in contracts was explained.
  `,
  'public-health': `
    + GP appointments are hard to get on the islands.
    + Life expectancy differs by nine years between two ends of the bus route.
    + Vaccination of children against measles has fallen.
    + Waiting times in the emergency department were the longest on record.
    + Smoking in pregnancy is twice the national rate.
    + Ambulance handover delays at the hospital were discussed.
    + Mental health services for young people have a list of 700.
    + How many NHS dentists take new patients?
    + Childhood obesity is highest in the east of the borough.
    + Maternity services at the hospital were inspected.
    - The financial health of the trust is sound.
    - A clean bill of health was given by the auditor.
    - Health and safety training is done each May.
    - The patient approach of the Chair was noted.
    - A dose of realism is needed.
    - The doctor of letters gave the address.
    - A healthy debate followed.
    - The list was surgically cut.
    - The market is sick, he said.
    - He was the guardian of the rules.
  `,
  'licensing-and-regulation': `
    + The premises licence of the Anchor was reviewed.
    + Taxi drivers must pass a knowledge test.
    + Trading standards seized 400 illegal vapes.
    + Food hygiene ratings were given to ninety cafés.
    + The licensing sub-committee refused the late hours.
    + Private hire licences will be checked each year.
    + Noise complaints are dealt with by environmental health.
    + Dog breeders need a licence and two were refused.
    + Street trading consents in the market place were raised in price.
    + How many test purchases of alcohol were failed?
    - A software licence was bought.
    - He had licence to roam, he said.
    - Driving licences are checked when officers join.
    - The TV licence was paid.
    - The regulator of schools wrote.
    - The regulation of pressure in the boiler was explained.
    - The firearms licensing unit is short of staff.
    - The bar of the theatre was full.
    - A regular slot on the radio was offered.
    - The permit to work was signed.
  `,
  'governance-and-elections': `
    + The boundary review will cut the number of councillors to 48.
    + Changes to the constitution were put to full council.
    + Voter identification turned away ninety people at polling stations.
    + Members' allowances will rise by two per cent.
    + The monitoring officer explained the code of conduct for councillors.
    + A by-election in Harle ward will be held in May.
    + Standing orders were suspended.
    + Local government reorganisation would abolish the district.
    + The scheme of delegation was amended.
    + How many residents are missing from the electoral register?
    - A selection of photographs was shown.
    - The candidate for the post of driver withdrew.
    - A boundary wall fell.
    - He voted with his feet, she said.
    - The constitution of the soil was tested.
    - The party in the park was loud.
    - A member of staff was hurt.
    - The council of war met, he joked.
    - Pollsters rang people at tea time.
    - The seat of the chair was broken.
  `,
  'economy-and-regeneration': `
    + Town centre regeneration has stalled for want of a developer.
    + Empty shops in the precinct number thirty.
    + Levelling up funding of £19m was won for the quays.
    + Unemployment among the under-25s is falling.
    + The local economy leans on tourism.
    + Apprenticeships for school leavers are offered by local businesses.
    + How many jobs will the enterprise zone bring?
    + Broadband in the dales is slower than promised to businesses.
    + The market traders want lower rents.
    + The economic development strategy goes to cabinet in June.
    - There was no other business.
    - The business of the meeting ended at nine.
    - It was a false economy.
    - Business continuity plans were tested.
    - Economy of words is welcome, said the Chair.
    - Business rates relief was refused.
    - The business case for the vans was approved.
    - Jobs on the snagging list are done.
    - The market for uniforms is small.
    - Growth in caseloads worries the manager.
  `,
  'culture-and-leisure': `
    + The library at Vane Cross will open on Sundays.
    + The leisure centre's pool leaks.
    + The museum had 40,000 visitors.
    + Allotments have a waiting list of six years.
    + The theatre needs a new roof and an Arts Council grant.
    + Play areas in the park were vandalised.
    + How many people swim at the baths each week?
    + A heritage trail links the mills.
    + The arts festival drew crowds.
    + Sports pitches at Low Moor flood each winter.
    - The car park is full.
    - A culture of blame was found.
    - Park and ride tickets went up in price.
    - The matter was parked.
    - The annual leave policy was changed.
    - The culture dashboard is not public.
    - He sported a new tie.
    - A library of case studies is kept for detectives.
    - The theatre nurses spoke.
    - The tennis match of claims went on.
  `,
  'community-safety': `
    + Anti-social behaviour in the precinct was raised again.
    + Public space CCTV is watched until two in the morning.
    + The community safety partnership meets each quarter.
    + Public space protection orders against street drinking were renewed.
    + How many community protection warnings were served?
    + The community trigger was used twice.
    + Community safety wardens patrol the estate on foot.
    + Nuisance behaviour by groups of young people is reported from the bus station.
    + The Prevent duty and the counter-extremism board were explained.
    + Safer streets funding paid for alley gates.
    - The planning inspector sat for two days.
    - The community centre sells tea.
    - Safety of the lift was certified.
    - A safe pair of hands, he called her.
    - The community of practice met online.
    - A behaviour change campaign on recycling begins.
    - Social care was discussed.
    - The camera shop has shut.
    - The order of business was changed.
    - He sat on the safety valve, he joked.
  `,
  'fire-and-rescue': `
    + Firefighters asked about cover at the fire station.
    + On-call availability at the fire station was 63 per cent.
    + Home fire safety visits reached 4,000 people.
    + Fire engines take nine minutes to get to Harle.
    + Accidental dwelling fires fell again.
    + The fire and rescue service will not go to false alarms by day.
    + The Chief Fire Officer spoke about wildfires.
    + How many fire doors failed inspection by the fire service?
    + The integrated risk management plan would take one fire appliance away.
    + The watch at the fire station is short of crew.
    - The Chair came under fire.
    - Two managers were fired.
    - The scheme was rescued by a grant.
    - A fire sale of land was feared.
    - Firearms were handed in.
    - The firewall was renewed.
    - The watch list was read.
    - Hydrangeas will be planted.
    - A rescue package for the theatre was agreed.
    - The crew of the ferry were thanked.
  `,
  'customer-services': `
    + The council's contact centre answers nine calls in ten.
    + Complaints to the council are answered within ten days.
    + Customer satisfaction with the one-stop shop fell.
    + The customer services team moved to the library.
    + Calls to the council's switchboard are lost at lunch time.
    + Online forms for residents to report problems to the council do not work on a telephone.
    + The Local Government Ombudsman upheld three complaints against the council.
    + How long do customers wait on the telephone to the council?
    + The customer charter sets a target of five days for replies.
    + Stage two complaints about the council are reviewed by the customer relations manager.
    - The bank lost a customer.
    - Customs and the Harbourmaster signed.
    - He had no complaint, he said.
    - It is customary to stand.
    - The service of notices was discussed.
    - A custom-built van was bought.
    - The bus company answered its critics.
    - A call for evidence was published.
    - Satisfaction was expressed by the Chair.
    - The contact lens clinic moved.
  `,
}
