import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Schools and their places, standards and buildings, special educational needs, attendance, early years, further
 * and adult learning.
 *
 * Sources: Education Act 1996; Children and Families Act 2014 (special educational needs); Ofsted frameworks;
 * Comparative Agendas codebook, major topic 6.
 */
export const education: WrittenTopic = {
  id: 'education',
  label: 'Education and schools',
  related: ['childrens-services'],
  terms: [
    // Department for Education.
    [1, 'Ofsted, the academy'],
    // Education Act 1996.
    [
      1.4,
      `
school places, school admissions, primary school, secondary school, special school, academy trust
academy conversion, maintained school, school governor, headteacher, head teacher, school attendance
school exclusion, permanent exclusion, elective home education, pupil, pupil premium, free school meals
key stage, GCSE, attainment, school improvement, schools forum, dedicated schools grant, school funding
school transport, school building, teacher, teaching assistant, curriculum, sixth form, further education
adult education, early years, nursery place, childcare place, school uniform, school closure, school crossing`,
    ],
    // Children and Families Act 2014.
    [
      1.4,
      `
special educational needs, education health and care plan, educational psychologist, inclusion in schools
alternative provision, high needs block, virtual school`,
    ],
    // Supporting words.
    [0.8, 'school, education, classroom, college, university, apprenticeship, learner, exam results'],
    // Education Act 1996.
    [
      1.2,
      `
year group, reading age, phonics, maths, English and maths, lesson, homework, pupils, exclusions from school
suspensions, excluded pupils, school meals, school trip, parents evening, parental complaint, catchment
birth rate, school roll, form entry, uniform policy, governing body, school council, travel training`,
    ],
  ],
  abbreviations: [
    [
      1.4,
      `
SEND=special educational needs and disabilities
EHCP=education, health and care plan`,
    ],
    [
      1.3,
      `
SEN=special educational needs
DSG=dedicated schools grant`,
    ],
    [1.1, 'NEET=not in education, employment or training'],
    [1, 'MAT=multi-academy trust'],
  ],
  exclusions: `
members were educated, driving school, pupil of the, training school, lessons learned, police academy
public education campaign, driver education, education of residents, old school approach, school of thought
college green, college road, school lane, school road, road safety education, health education`,
}
