/**
 * Turns made up as they stand in the minutes of public boards, by kind of body: before the bar every topic of the
 * police taxonomy that the turn is about ('-' for none), behind it the turn. People and places are fictional.
 */
export const boardTurns: Readonly<Record<string, string>> = {
  police: `
    vawg | The Commissioner asked what the force was doing about men who follow women home from the night bus.
    vawg victims | How long does a woman who reports a rape wait before she is told whether the suspect will be charged?
    vawg | ACC Merrow said that perpetrators of domestic abuse with three or more reports are now visited every month.
    vawg criminal-justice | Charge rates for serious sexual offences rose from 6% to 9%, which the CPS put down to earlier advice.
    vawg | Has the force signed up to the White Ribbon pledge, and how many officers have taken it?
    vawg conduct-and-standards | Two officers had been dismissed for sending sexist messages to female colleagues.
    recruitment | The intake in September was 28 student officers short of plan.
    recruitment | The Chief Constable said more people had left in their first two years than in any year since 2014.
    recruitment diversity-and-inclusion | Members queried why so few candidates from Asian backgrounds got past the first sift.
    recruitment | The number of special constables has halved since the pandemic; a campaign will start in May.
    recruitment | Vetting of new starters is taking fourteen weeks, and some have taken jobs elsewhere in the meantime.
    recruitment budget | If the uplift target is missed, the ring-fenced money has to be handed back to the Home Office.
    budget | The Treasurer reported a forecast underspend of £1.9m at period 8, mostly on pay.
    budget | Why has the cost of agency staff risen by a third when the plan was to bring it down?
    budget | Members noted that reserves would fall to 4% of net revenue expenditure by March.
    budget | What would a £10 rise on a Band D bill bring in?
    budget estates-and-fleet | The sale of the old headquarters would bring in £6m, to be put towards the capital programme.
    victims | Only half of those whose burglary was closed had heard from the officer again.
    victims | The PCC welcomed that 81% of people who had reported a crime were satisfied with the service.
    victims | A referral to the support service is now offered on first contact.
    victims criminal-justice | Witnesses are dropping out because trials are being listed two years ahead.
    neighbourhood-policing | Residents of Elmsworth said they had not seen an officer on foot in the village since Easter.
    neighbourhood-policing | Each ward will have a named constable and two PCSOs who are not to be taken away for other duties.
    neighbourhood-policing | Youths on quad bikes have been making life a misery for people on the Ashby estate.
    neighbourhood-policing | The Chair asked whether the pact with residents on priorities for each beat was being kept.
    violence-and-knife-crime | A third of those stabbed last year were under eighteen.
    violence-and-knife-crime | The violence reduction unit pays for youth workers in the emergency department at St Hild's.
    violence-and-knife-crime | Three machetes had been handed in at the amnesty bin outside the station.
    violence-and-knife-crime | Homicides are at their lowest for nine years.
    firearms | How many shotgun certificates are awaiting renewal, and how old is the oldest application?
    firearms | Four handguns were recovered in the year, one of them a converted blank firer.
    firearms | Armed officers were deployed on 212 occasions without a shot being fired.
    roads | Eleven people had been killed on the A-roads of the county since January.
    roads | Community Speedwatch groups want to know what happens with the letters they trigger.
    roads | Drink driving arrests over Christmas were down by a tenth although more breath tests were carried out.
    acquisitive-crime | Tool theft from vans is now the offence about which small firms complain most.
    acquisitive-crime | Does an officer attend every break-in to a home?
    acquisitive-crime | Shop workers say they have given up ringing because nobody comes when goods are taken.
    acquisitive-crime | Four in ten stolen cars were keyless models.
    serious-organised-crime | Nine lines run from the city into the coastal towns were closed down in the intensification week.
    serious-organised-crime | Cuckooed addresses are visited jointly with the housing provider.
    serious-organised-crime | The regional unit seized 40 kg of cocaine and £300,000 in cash at the port.
    serious-organised-crime | How is the force protecting children who are groomed to carry packages?
    contact | One caller in five to the non-emergency number gives up before anyone picks up.
    contact | Emergency calls were answered in eight seconds on average.
    contact technology-and-data | The webchat and the online form now feed straight into the command and control system.
    contact | Why does it take the control room so long to send someone to a grade two incident?
    technology-and-data | The new records system lost data when it was switched over in November.
    technology-and-data | Body worn video is being stored for longer than the policy allows.
    technology-and-data | Live facial recognition was used at two fixtures, with one false alert.
    technology-and-data | Has the force carried out an equality impact assessment for its use of algorithms?
    diversity-and-inclusion | Black people are four times as likely as white people to have force used on them.
    diversity-and-inclusion | The disability network had helped to rewrite the policy on reasonable adjustments.
    diversity-and-inclusion | Progress on the Race Action Plan was described as patchy.
    hate-crime | Antisemitic incidents had risen sharply since October.
    hate-crime | What is done to get more disabled people to report when they are abused for who they are?
    hate-crime | Hate incidents on buses are to be recorded by the drivers.
    stop-and-search | The find rate was 29%, and half of all searches were for drugs.
    stop-and-search diversity-and-inclusion | Young black men were stopped and searched at nine times the rate of others.
    stop-and-search | The scrutiny panel looked at 30 encounters on video and graded six of them red.
    workforce-wellbeing | Days lost to psychological illness had gone up for the third year.
    workforce-wellbeing | The Chair asked what was done for officers who have been spat at or bitten on duty.
    workforce-wellbeing | Rest days are being cancelled so often that people are burning out.
    workforce-wellbeing | The staff survey showed that only four in ten feel valued.
    training-and-development | All sergeants will have been through the first line leaders' programme by March.
    training-and-development vawg | Officers get two hours on coercive behaviour in the classroom, and no refresher.
    training-and-development | The pass rate in the detective examination was 58%.
    training-and-development workforce-wellbeing | Line managers have been trained to spot the signs of trauma.
    conduct-and-standards | Seventeen officers are suspended and a further forty are on restricted duties.
    conduct-and-standards | How many complaints were reviewed by the office of the Commissioner, and how many were upheld?
    conduct-and-standards | The counter-corruption unit had opened 22 cases of abuse of position.
    conduct-and-standards | Everyone already in the force has been run through the national database again.
    criminal-justice | There is a backlog of 2,400 cases at the Crown Court.
    criminal-justice | How many people detained under the Mental Health Act were taken to custody?
    criminal-justice | Out of court resolutions had been used for 1,900 offenders.
    criminal-justice | Breaches by offenders under supervision are now dealt with by the probation service in two days.
    estates-and-fleet | The front desk at Orme Street has been shut since the flood.
    estates-and-fleet | Half of the response cars will be electric by 2029, yet there are six chargers.
    estates-and-fleet budget | The new custody suite had gone £4m over its budget.
    performance | The inspectorate graded the force as requiring improvement in three areas.
    performance | Which indicators in the quarterly scorecard are off track?
    performance | Outcome rates put the force 39th of 43.
    change-programme | The restructure into four districts will go live in June.
    change-programme | The benefits that were claimed for the operating model have not been realised.
    change-programme technology-and-data | The programme to replace the crime recording system is rated amber and has been re-planned.
    public-order-and-events | Mutual aid was sent to the disorder in the north for three weekends.
    public-order-and-events | What did it take to police the derby and the demonstration on the same day?
    public-order-and-events budget | Who pays for the officers at the football ground?
    partnership | The Commissioner said that relations with the councils had never been better and thanked them for sitting on the joint board.
    partnership | Is the community safety partnership working as it should?
    - | The Chair welcomed Mr Dunmore to his first meeting.
    - | Members noted the report and thanked the Chief Constable for it.
    - | He apologised for the late paper.
    - | She would not wish to prejudge that.
    - | Inspector Tolland left the meeting at 11.40.
    - | It was a matter of regret that the screens had failed at the last meeting.
  `,
  council: `
    budget | The Cabinet Member for Finance said the gap in the medium term plan was £7.4m before use of reserves.
    budget | Councillor Pryor asked what the council had spent on temporary accommodation.
    budget | The fee for green bins will go up to £52 from April.
    estates-and-fleet | The roof of the town hall is leaking, and the survey puts the repair at two years.
    workforce-wellbeing | Sickness among refuse crews averaged 14 days a head.
    recruitment | There are 31 vacant posts for social workers, covered by agencies.
    performance | Seven of the twenty indicators were red at the end of the quarter.
    technology-and-data | Residents' details had been published on the planning portal by mistake.
    contact | Callers to the contact centre now wait for eleven minutes.
    conduct-and-standards | The ombudsman found fault in five cases and maladministration in two.
    conduct-and-standards | A complaint under the members' code had been passed to the monitoring officer.
    change-programme | The transformation of customer services would be done in three phases.
    diversity-and-inclusion | The gender pay gap had narrowed to 3.1%.
    training-and-development | Only half of members had been to the safeguarding session.
    partnership | The council's joint work with the health board was praised.
    - | Councillor Hart asked when the potholes on Mill Lane would be filled.
    - | The application for 40 homes behind the church was refused.
    - | Mrs Bellweather wanted to know why the library closes at four on Fridays.
    - | The Leader said that the play area would be reopened in June.
    - | The bins in Fore Street had not been emptied for three weeks.
    - | The leisure centre had 2,000 more visits than the year before.
    vawg | A refuge with six places for women fleeing violent partners opened in May.
    neighbourhood-policing | Nuisance in the precinct in the evenings was raised by three ward members.
  `,
  health: `
    workforce-wellbeing | Turnout in the NHS staff survey had fallen and fewer would recommend the Trust as a place to work.
    recruitment | Nursing vacancies stood at 11%, and forty nurses were due from abroad.
    budget | The Trust was £8m off plan at month 9 because of the cost improvement programme.
    performance | Against the four hour standard the department reached 68%.
    technology-and-data | The electronic patient record would go live in two stages.
    estates-and-fleet | Concrete in the theatre block has to be propped every month.
    conduct-and-standards | Three concerns had been brought to the Freedom to Speak Up Guardian about the conduct of a consultant.
    training-and-development | Compliance with mandatory training was 91%.
    diversity-and-inclusion | Staff from ethnic minorities were more likely to enter the disciplinary process.
    performance | The regulator rated maternity services as good overall.
    - | Mr Akers asked how many patients were waiting for a new hip.
    - | The outbreak of norovirus on two wards had ended.
    - | Mothers had told the committee that the birth centre was closed at night.
    - | How are patients told that their outpatient appointment has moved?
  `,
  schools: `
    budget | The governors were told of an in-year deficit of £41,000.
    recruitment | A teacher of physics had still not been found, and the post would be advertised again.
    estates-and-fleet | The boiler in the lower school is at the end of its life.
    training-and-development | All staff had completed the safeguarding module on the inset day.
    workforce-wellbeing | Governors asked how the workload of teachers was being brought down.
    performance | In the inspection the school was found to be good in all areas but one.
    technology-and-data | Laptops for pupils without one at home would be lent out.
    - | Reading in year four is behind where it should be.
    - | A governor asked why two pupils had been excluded in the spring term.
    - | The menu of the canteen had been changed after a vote.
  `,
  fire: `
    recruitment | On-call crews at six stations are below strength, and thirteen firefighters have handed in their notice.
    estates-and-fleet | The turntable ladder is nineteen years old and off the run.
    budget | The Authority agreed a council tax increase of 2.99%.
    training-and-development | Breathing apparatus instruction has moved to the new centre at Holm.
    conduct-and-standards | The culture review had found bullying at two stations.
    performance | Attendance within ten minutes was achieved at 84% of house fires.
    performance | The inspectorate will return in the autumn to look at the two causes of concern.
    workforce-wellbeing | Screening for contaminants was offered to all crews.
    diversity-and-inclusion | Nine per cent of operational staff are women.
    contact | Control handled 19,000 emergency calls.
    - | Smoke alarms were fitted in 4,000 homes.
    - | The fire at the recycling plant had burned for six days.
    - | Co-responding for the ambulance service was suspended.
  `,
}
