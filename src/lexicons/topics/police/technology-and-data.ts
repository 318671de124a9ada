import type { WrittenTopic } from '../../../model/written-topic'

/**
 * IT, digital services, data and analytics, artificial intelligence, body-worn video, digital forensics,
 * information management.
 *
 * Sources: National Policing Digital Strategy; NPCC covenant for using artificial intelligence; Information
 * Commissioner's guidance; HMICFRS reports on digital forensics.
 */
export const technologyAndData: WrittenTopic = {
  id: 'technology-and-data',
  label: 'Technology and data',
  related: ['change-programme', 'contact'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.35, 'camera', 'exact'],
    // The same matters in the words of members, officers and the public.
    [
      0.9,
      `
doorbell camera, mobile cameras, cameras working, cameras not working, live system, data sharing agreement
sharing of data, digital evidence programme, reminders were lost`,
    ],
    // The same matters in the words of members, officers and the public.
    [0.5, 'cameras', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.7, 'dashboard, drone, data agreement, lists not shared, doorbell'],
    // National Policing Digital Strategy.
    [
      1.4,
      `
technology, artificial intelligence, facial recognition, live facial recognition
retrospective facial recognition, body worn video, body worn camera, digital forensic, digital strategy
IT strategy, IT system, ICT system, IT infrastructure, IT programme, record management system
crime recording system, command and control system, data quality, data strategy, data analytics, data ethics
data protection, data migration, data architecture, data governance, data science, data driven, data breach
cyber security, machine learning, predictive analytics, algorithm, digital transformation
information technology, information management, information governance, mobile data, data lab, cloud storage
digital evidence, evidence management system, digital asset, automatic redaction, tech investment
new software, digital team, digital investigation, digital device, digital media, emerging technology`,
    ],
    // Supporting words.
    [
      1,
      `
software, database, robotics, cloud, server, laptop, smartphone, mobile device, tablet device, computer
Power BI, Microsoft 365, Office 365, MS 365, redaction, digitisation, digitalisation, digitise
transcription tool, CCTV, doorbell footage, biometric, information asset, freedom of information
subject access request, system upgrade, cyber attack, cyber resilience, legacy system, digital platform
science and innovation, website, webservices, hardware, IT failure, IT outage, IT issue, IT problem
network outage, interoperability, duty management system, workforce management system, command system
data set, data retention, data collection, data asset, data sharing, video conferencing, chatbot, bodycam`,
    ],
    // Supporting words.
    [
      0.6,
      `
digital, system functionality, live stream, online platform, video footage, data, platform, online presence
information sharing system, new system`,
    ],
    // Open Standards Principles of the Government Digital Service; Open Data Charter.
    [
      1.1,
      `
open data, open source, open standard, open format, document format, file format, metadata, linked data
data publication, data release, release of data, publication of data, publish data, machine readable
web browser, dataset, data portal, data transparency`,
    ],
    // Open Standards Principles of the Government Digital Service.
    [1.1, 'API, XML, CSV, software developer, data developer', 'exact'],
    // Supporting words.
    [0.3, 'system, online, upgrade, infrastructure, portal, tool, footage, supplier'],
    // Words whose stem others share.
    [1, 'analytics, automation, automated, app', 'exact'],
    // Words whose stem others share.
    [0.6, 'functionality', 'exact'],
    // Words whose stem others share.
    [0.3, 'innovation', 'exact'],
    // National Policing Digital Strategy.
    [
      1.1,
      `
records system, case management system, computer system, payment system, booking system, rostering system
crime system, IT project, new computer, online system`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'airwave, copilot, redacting, wifi, spreadsheet', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
electronic patient record, electronic record, system went live, system go live, system outage, data loss
lost data, loss of data, personal data, personal details, information commissioner, details had been published
sent to the wrong, radio system, emergency services network, body-worn, generative AI, virtual reality
digital records, digital tools, handheld devices, data platform, data warehouse, data analyst, data team
data-led, legacy IT, IT upgrade, IT department, IT team, IT support, IT provider, system failure
system crashed, technical problems, technical issue, case management, e-rostering, patient records
digital front door, online booking, cameras installed, phone downloads, examine phones, phone examination
device examination, devices awaiting examination, digital backlog, facial matching, camera network
automatic number plate, wi-fi, records were lost, retention of images, stored for longer, video stored
false alert, risk of hacking`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'outage', 'exact'],
    // Data quality framework of the Government Data Quality Hub.
    [
      1,
      `
accuracy of the data, accuracy of data, data accuracy, inaccurate data, data error, data was inaccurate
data not accurate, counted twice, double counted, double counting, corrected figure, figures were wrong`,
    ],
    // Information Commissioner, guidance on data protection and access to information.
    [
      1.1,
      `
privacy impact assessment, data protection impact assessment, access request, requests for footage
annual storage, data storage, storage cost, retention of footage, retention of data, plate reader
number plate reader, licence plate reader, license plate reader`,
    ],
    // Our own list: the same matters as members and officers say them.
    [
      1,
      `
call-back function, callback function, call-back feature, withheld number, mobilising system
offender system, offender management system, new records system, switch a camera off, cameras switched off
turn a camera off`,
    ],
    // Surveillance technology ordinances of American cities; guidance on body-worn cameras.
    [
      1.1,
      `
body camera, body cam, face recognition, public space camera, license plate camera, licence plate camera
number plate camera, dash cam, dashcam, video retention, release of video, video release, handsets, case system
redact video, surveillance technology, gunshot detection`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
AI=artificial intelligence
BWV=body-worn video
LFR=live facial recognition
RFR=retrospective facial recognition
DFU=digital forensics unit`,
    ],
    [
      1.1,
      `
ICT=information and communications technology
RMS=records management system
MS365=Microsoft 365
PDS=Police Digital Service`,
    ],
    [
      1,
      `
ANPR=automatic number plate recognition
GDPR=General Data Protection Regulation
PND=Police National Database
LEDS=Law Enforcement Data Service
ESN=Emergency Services Network`,
    ],
    [0.9, 'IT=information technology'],
    [
      0.8,
      `
FOI=freedom of information
IOT=internet of things`,
    ],
    [0.7, 'SAR=subject access request'],
  ],
  exclusions: `
phones were returned, phones returned, phones given back, phones are given back
crime data, performance data, the data shows, data shows, survey data, recruitment data, workforce data
data on recruitment, financial data, data from the survey, data from these interviews, criminal justice system
justice system, whole system, system leader, legal system, education system, care system, health system
system of work, in the cloud of, under a cloud, platform to speak, railway platform, train platform
oil platform, computer aided dispatch grade, online fraud, online scam, online abuse, online grooming
online meeting, online training, online course, meeting online, online survey, online questionnaire
system partners, system change in health, social media platform, tool theft, theft of tools, power tool
garden tool, rewards platform, website for the minutes, council website, commissioner's website
published on the website, available on the website, on the website, analysts of, speed camera, camera van
radio interview, local radio, radio station, video link, on camera, crime recording, recording of crime
recording practice, recording the meeting, recorded live, systems thinking, fire alarm system, heating system
support systems, average speed camera, mobile camera van, cameras for speeding, safety camera`,
}
