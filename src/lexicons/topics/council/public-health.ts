import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Prevention and health inequalities, NHS services under scrutiny, mental health, drugs and alcohol treatment,
 * vaccination, sexual health.
 *
 * Sources: Health and Social Care Act 2012; public health outcomes framework; Comparative Agendas codebook, major
 * topic 3.
 */
export const publicHealth: WrittenTopic = {
  id: 'public-health',
  label: 'Public health',
  related: ['adult-social-care', 'childrens-services'],
  terms: [
    // Public health outcomes framework.
    [1, 'smoking in pregnancy, stop smoking, smoking rate'],
    // Health and Social Care Act 2012.
    [
      1.4,
      `
public health, health inequalities, health and wellbeing board, integrated care board, integrated care system
health scrutiny, NHS trust, hospital trust, ambulance service, ambulance response, GP surgery, GP practice
GP appointment, primary care, dentistry, NHS dentist, pharmacy, mental health service, mental health support
community health, vaccination, immunisation, screening programme, smoking cessation, obesity, healthy weight
drug and alcohol service, substance misuse service, sexual health, suicide prevention, life expectancy
director of public health, joint strategic needs assessment, health visitor, school nurse, maternity service
waiting times for treatment, emergency department, accident and emergency, Healthwatch, infant mortality
social prescribing, pandemic, covid-19, public health grant`,
    ],
    // Supporting words.
    [0.6, 'health, patient, doctor, nurse, wellbeing of residents, mental health, NHS'],
    // NHS Constitution and NHS England operational standards.
    [
      1.3,
      `
waiting list, referral to treatment, elective recovery, elective care, cancer waiting, ambulance handover
handover delay, corridor care, delayed discharge, discharge from hospital, bed occupancy, hospital bed
patient safety, patient experience, patient flow, infection control, infection prevention, outbreak, norovirus
never event, mortality rate, stillbirth, midwife, midwifery, birth centre, maternity, neonatal, stroke unit
outpatient, inpatient, theatre list, surgery list, surgeon, consultant clinic, dialysis, chemotherapy
phlebotomy, blood test, diagnostic, endoscopy, minor injuries, walk-in centre, urgent care
urgent treatment centre, out of hours GP, dentist, dental, optician, hospice, palliative, end of life care
physiotherapy clinic, mental health bed, patient transport, prescription, medicines, vaccine, flu jab
health visiting, autism assessment, ADHD assessment, cancer, diabetes, dementia, stroke`,
    ],
    // NHS Constitution.
    [
      0.8,
      `
patients, clinical, clinician, hospital, clinic, ward sister, GP, ambulance, surgery, medical, treatment
hospital ward, wards`,
    ],
  ],
  abbreviations: [
    [
      1.3,
      `
JSNA=joint strategic needs assessment
CAMHS=child and adolescent mental health services`,
    ],
    [
      1.2,
      `
ICB=integrated care board
HOSC=health overview and scrutiny committee`,
    ],
  ],
  exclusions: `
patient approach, be patient, were patient, by ward, ward by ward, ward member, ward councillor, per ward
every ward, each ward, own ward, my ward, their ward, since the pandemic, before the pandemic
after the pandemic, during the pandemic, pre-pandemic, post-pandemic, health and safety, financial health
health check of the system, occupational health, clean bill of health, health of the budget
health of the economy, health of the high street, healthy reserves, healthy balance, healthy competition
environmental health, patient with the process`,
}
