import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Training, courses and tutors; continuing professional development, leadership programmes, talent, promotion and
 * appraisal as development.
 *
 * Sources: College of Policing: curricula, CPD, leadership programme, promotion process; Policing Education
 * Qualifications Framework.
 */
export const trainingAndDevelopment: WrittenTopic = {
  id: 'training-and-development',
  label: 'Training and development',
  related: ['recruitment', 'performance', 'workforce-wellbeing'],
  terms: [
    // The same matters in the words of members, officers and the public.
    [0.3, 'college'],
    // The same matters in the words of members, officers and the public.
    [0.6, 'training', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.25, 'assessment', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.3, 'learning', 'exact'],
    // The same matters in the words of members, officers and the public.
    [0.5, 'promotion', 'exact'],
    // The same matters in the words of members, officers and the public.
    [
      0.7,
      `
trained officers, officers trained, staff trained, the training school, taught, learn about
sessions for officers, training for supervisors, equipped for, equipped to, lessons for officers
talks in schools`,
    ],
    // The same matters in the words of members, officers and the public.
    [
      0.6,
      `
been trained, trained in, trained on, trained for, be trained, are trained, were trained, trained staff
student officer, course for`,
    ],
    // College of Policing.
    [
      1.3,
      `
training programme, training course, training package, training plan, training needs analysis
mandatory training, training delivery, training for officers, training and development, training provision
training module, refresher training, personal safety training, public and personal safety training
learning and development, professional development, continuous professional development, leadership training
leadership programme, leadership development, leadership course, leadership skills, talent management
talent strategy, talent programme, talent mapping, talent planning, succession plan, promotion process
promotion board, promotion exam, tutor constable, coaching and mentoring, mentoring scheme, e-learning
first line leaders, development programme, fast track programme, additional training, further training
enhanced training, input for officers, trauma awareness training, detective training, training compliance
student officer training, abstraction for training, initial training, career development
development opportunities, skills gap, skills matrix, driver training`,
    ],
    // College of Policing.
    [1.1, 'CPD, trainer, trainers', 'exact'],
    // Supporting words.
    [
      0.8,
      `
tutor, mentoring, coaching, curriculum, workshop for officers, talent, apprenticeship, blended learning
induction, upskill, upskilling, accreditation, accredited, qualification, classroom, learning programme
masterclass, personal development, competency and values framework, learning culture, apprentice`,
    ],
    // Supporting words.
    [0.4, 'course, module, skill, supervisor, leadership, develop staff, probationary, portfolio, mentor'],
    // Words whose stem others share.
    [0.8, 'talented', 'exact'],
    // Words whose stem others share.
    [0.4, 'development, trained', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'inset, instructor, refresher, trainee, secondment, upskilled', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
pass rate, detective examination, sergeants' exam, inspectors' exam, promotion examination
national investigators' examination, inset day, awareness session, safeguarding module, safeguarding session
module completed, completed the module, fully trained, not trained, member development
breathing apparatus instruction, leaders' programme, knowledge and skills, exam results of officers
learn on the job, online learning for staff, qualified detectives, detective qualification
accredited detectives, teaching assistants trained, attend the course, on the course, day course, week course
induction programme, personal safety, career pathway, career progression, professional learning
develop its leaders`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.56, 'exam', 'exact'],
  ],
  abbreviations: [
    [
      1.2,
      `
CPD=continuing professional development
L&D=learning and development
PPST=public and personal safety training`,
    ],
    [
      1.1,
      `
NPPF=National Police Promotion Framework
TNA=training needs analysis`,
    ],
    [0.8, 'PDR=professional development review'],
    [
      0.7,
      `
PIP=Professionalising Investigation Programme
CVF=Competency and Values Framework`,
    ],
  ],
  exclusions: `
train station, train line, train operator, train service, trains, training ground football
training centre lease, training session football, of course, in due course, due course, course of action
in the course of, course of the year, course of the investigation, golf course, race course, course correction
driver awareness course, speed awareness course, driver education course, promotion of the campaign
promotion of the service, health promotion, promotion of road safety, promotion of the scheme, sales promotion
promotion to the Premier League, lesson learned, learning lessons, housing development, property development
economic development, development site, development plan document, software development
developments in the case, new development of homes, plan development, development of the plan
development of the strategy, policy development, site development, business development, under development
learning disability, machine learning, risk assessment, impact assessment, equality impact assessment
threat assessment, assessment centre, needs assessment, project portfolio, change portfolio, portfolio holder
portfolio office, development of relationships, strategic assessment, political leadership, council leadership
change of leadership, football training, trained dog, trained on the model, training data, model training
data assessment, medical examination, post-mortem examination, examination of the, examination of
cross-examination, forensic examination, phone examination, device examination, qualified chair
qualified opinion, qualified audit, football coach, coach park, degree of, exam results, gcse exam
legally qualified, training ship, train times, by train, repair workshop, vehicle workshop, fleet workshop
potty training, dog training, vehicle examination, exam hall, temporary classroom, in training for
training ground, further education college, sixth form college, colleges and universities`,
}
