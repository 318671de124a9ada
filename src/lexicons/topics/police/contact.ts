import type { WrittenTopic } from '../../../model/written-topic'

/**
 * How the public reaches the police and is answered: 999, 101, call handling, control rooms, online reporting,
 * front counters, social media desks.
 *
 * Sources: NPCC contact management strategy; HMICFRS PEEL question on responding to the public; police.uk 999
 * performance data; Single Online Home programme.
 */
export const contact: WrittenTopic = {
  id: 'contact',
  label: 'Public contact',
  related: ['technology-and-data', 'neighbourhood-policing', 'performance'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.25, 'telephone'],
    // The same matters in the words of members, officers and the public.
    [0.7, 'film from the public, footage from the public, send in footage, upload footage, control room'],
    // The same matters in the words of members, officers and the public.
    [0.6, 'front counter, enquiry officer, front desk, enquiry office, counter at'],
    // The same matters in the words of members, officers and the public.
    [0.9, 'online chat, counter closed, counter shut, public counter'],
    // NPCC contact management strategy.
    [
      1.4,
      `
call handling, call handler, call taker, call taking, call centre, contact centre, contact management
force contact, public contact, contact strategy, contact channel, force control room, emergency call
non-emergency call, non emergency number, abandonment rate, abandoned call, call abandonment, call volume
call wait, call demand, answer calls, answered within, call waiting time, time to answer, online reporting
report online, reporting crime online, single online home, live chat, web chat, webchat, repeat caller
vulnerable caller, emergency services number, contact the police, get through to the police, digital contact
command and control, silent solution, voicemail, rapid video response, call back service`,
    ],
    // Police.uk 999 performance data.
    [
      1.3,
      `
999, 999 call, 101, 101 call, 101 service, 101 line, 101 number, 101 system, 101 performance, 101 wait
999 and 101, 101 and 999, call 101, ring 101, dial 101, via 101`,
    ],
    // Supporting words.
    [
      0.8,
      `
caller, calls for service, call to service, answer the phone, telephone call, switchboard, dispatcher
triage of calls, incident grading, grade 1, priority incident, initial investigation, response to calls
report by phone, contact form, contact options, demand for calls, calls answered, calls from the public
lost calls, faith in 101`,
    ],
    // Supporting words.
    [0.4, 'phone, dispatch, incident management, chatbot, reporting crime, text message, opening hours, chat'],
    // Words whose stem others share.
    [0.4, 'calls, demand, counter, counters', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'callback, telephony', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
hang up, hung up, rang off, get through, pick up the phone, ring the police, rang the police, phone the police
call the police, answer time, answer rate, answered in, call-back, unanswered call, call queue, queue of calls
waiting for an answer, enquiry counter, station counter, web form, online form, email inbox, text service
grade two incident, grade one incident, grade 2, grade two, grade one, priority call, emergency line
non-emergency, number of calls, calls received, calls taken, calls a day, volume of calls, calls last year
gave up, give up waiting, call length, longest wait, phone line, telephone line, report a crime, contact us
first point of contact, police website`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'send someone'],
    // National contact management strategy.
    [
      1,
      `
led to an officer attending, officer attending, officers attending, calls attended, call handlers moved`,
    ],
  ],
  abbreviations: [
    [1.3, 'FCR=force control room'],
    [1.2, 'SOH=Single Online Home'],
    [0.8, 'THRIVE=threat, harm, risk, investigation, vulnerability, engagement'],
  ],
  exclusions: `
phones are now given back, phones given back, phones returned, phones were returned, downloading of phones
examination of phones, on phones
999 offences, 999 crimes, 999 incidents, 999 arrests, 999 cases, 101 cases, 101 arrests, 101 complaints
101 officers, 101 crimes, 101 offences, 101 applicants, 101 recruits, 101 people, 101 incidents, 101 posts
999 officers, 999 people, call for evidence, calls for a review, called on, call to order
call on the government, calls into question, close call, wake-up call, contact details, contact tracing
contact with victims, victim contact, eye contact, contact sport, point of contact, conference call
mobile phone, phone theft, phone snatching, on demand, remote control room temperature, telephone poll
called in decision, phone download, phone extraction, contact order, skill demand, contact hours, bank call
scam call, phone mast, speed call, called back to the meeting, helpline for staff, call back the, ring road
ring fenced, gave up their, gave up work, give up their, abandoned vehicle, abandoned car, abandoned property
abandoned the, project abandoned, ring of, wedding ring, email him, email her, email it, email you
email members, email the, by email, will email, would email, online course, fraud online, online fraud
picked up by, picks up the, CCTV control room, calls upon, calls on the`,
}
