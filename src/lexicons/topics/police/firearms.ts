import type { WrittenTopic } from '../../../model/written-topic'

/**
 * Gun crime, firearms licensing, armed policing and forensic work on guns.
 *
 * Sources: Firearms Act 1968; Home Office counting rules: possession of weapons; College of Policing on armed
 * policing; National Ballistics Intelligence Service.
 */
export const firearms: WrittenTopic = {
  id: 'firearms',
  label: 'Firearms',
  broader: ['violence-and-knife-crime'],
  related: ['serious-organised-crime', 'violence-and-knife-crime'],
  terms: [
    // Firearms Act 1968; licensing.
    [
      1.4,
      `
firearms licensing, firearm licence, firearms certificate, shotgun certificate, firearms licence fee
shotgun licensing, gun licence, gun licensing, firearms and explosives licensing, gun ownership, gun owner
certificate holders`,
    ],
    // Home Office counting rules: weapons.
    [
      1.3,
      `
firearm, firearms discharge, gun crime, gun enabled crime, shotgun, handgun, imitation firearm, blank firing
self-loading pistol, converted weapon, 3D printed, 3D firearm, firearms surrender, gun surrender, gun amnesty
ammunition, shooting incident, fatal shooting, drive-by shooting, gunshot, gunmen, gunman, sawn-off, pistol
rifle, illegal gun`,
    ],
    // College of Policing on armed policing.
    [
      1.2,
      `
armed officer, armed response, armed response vehicle, armed police, authorised firearms officer
counter-terrorist specialist firearms, police shooting, firearms officer`,
    ],
    // Everyday words.
    [0.9, 'gun, ballistic, ballistics'],
    // Words whose stem others share.
    [0.9, 'shooting', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.96, 'airgun', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [
      0.96,
      `
air gun, air weapon, shots fired, shot dead, shot and killed, guns seized, guns recovered, guns handed in
certificate renewal, certificates awaiting, armed operation, armed deployments, deactivated weapon
converted blank, gun dealer, medical checks on gun`,
    ],
    // Our own list: the same matters as members and officers say them.
    [0.64, 'bullet', 'exact'],
    // Our own list: the same matters as members and officers say them.
    [0.64, 'live rounds, licensing unit, shot at'],
  ],
  abbreviations: [
    [1.4, 'FELU=firearms and explosives licensing unit'],
    [1.3, 'NABIS=National Ballistics Intelligence Service'],
    [
      1.2,
      `
ARV=armed response vehicle
AFO=authorised firearms officer
FLU=firearms licensing unit
CTSFO=counter-terrorist specialist firearms officer`,
    ],
  ],
  exclusions: `
starting gun, gun to the head, jump the gun, smoking gun, top gun, gun metal, nail gun, shooting star
shooting up, shooting ahead, film shooting, photo shooting, shooting of the film
shooting themselves in the foot, shooting season, game shooting, under the gun, sticking to guns
shooting hoops, speed gun, caulking gun, armed forces, armed forces covenant, armed with information
armed with the facts, water pistol, long shot, flu shot, screen shot, shot up, head shot, best shot
booster shot, water weapon, birth certificate, certificates of attendance, parking certificate
medical certificate, certificate of, armed with knives, armed with a knife, armed with a machete
contract renewal, renewal of the contract, urban renewal, vetting renewal`,
}
