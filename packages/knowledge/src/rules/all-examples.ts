import type { RuleExample } from '@warmhands/core';
import type { RuleId } from './all-rules.ts';
import { allergicReactionExamples } from './allergic-reaction.ts';
import { asleepExamples } from './asleep.ts';
import { bleedingConditionExamples } from './bleeding-condition.ts';
import { bloodInStoolExamples } from './blood-in-stool.ts';
import { bloodInVomitExamples } from './blood-in-vomit.ts';
import { blueOrGreyExamples } from './blue-or-grey.ts';
import { boneConditionExamples } from './bone-condition.ts';
import { bornEarlyExamples } from './born-early.ts';
import { bornEarlyTummyExamples } from './born-early-tummy.ts';
import { breathingConditionExamples } from './breathing-condition.ts';
import { bulgingFontanelleExamples } from './bulging-fontanelle.ts';
import { carerOverwhelmedExamples } from './carer-overwhelmed.ts';
import { carerUnfitExamples } from './carer-unfit.ts';
import { coldUnder3MonthsExamples } from './cold-under-3-months.ts';
import { constipatedSinceBirthExamples } from './constipated-since-birth.ts';
import { cryingExamples } from './crying.ts';
import { dangerNotSureExamples } from './danger-not-sure.ts';
import { diarrhoeaExamples } from './diarrhoea.ts';
import { difficultBirthExamples } from './difficult-birth.ts';
import { drowsyExamples } from './drowsy.ts';
import { dryMouthExamples } from './dry-mouth.ts';
import { eczemaExamples } from './eczema.ts';
import { eczemaProductExamples } from './eczema-product.ts';
import { feedingLessThanHalfExamples } from './feeding-less-than-half.ts';
import { feverishExamples } from './feverish.ts';
import { fewStoolsIn24hExamples } from './few-stools-in-24h.ts';
import { fewWetNappiesExamples } from './few-wet-nappies.ts';
import { floppyExamples } from './floppy.ts';
import { fractureExamples } from './fracture.ts';
import { from3MonthsExamples } from './from-3-months.ts';
import { from4To6WeeksExamples } from './from-4-to-6-weeks.ts';
import { from6WeeksTo3MonthsExamples } from './from-6-weeks-to-3-months.ts';
import { greenVomitExamples } from './green-vomit.ts';
import { groinLumpExamples } from './groin-lump.ts';
import { hardBreathingExamples } from './hard-breathing.ts';
import { hardStoolExamples } from './hard-stool.ts';
import { hardToWakeExamples } from './hard-to-wake.ts';
import { headSwellingExamples } from './head-swelling.ts';
import { heartConditionExamples } from './heart-condition.ts';
import { herniaExamples } from './hernia.ts';
import { hiccupsExamples } from './hiccups.ts';
import { highPitchedCryExamples } from './high-pitched-cry.ts';
import { hipConditionExamples } from './hip-condition.ts';
import { hotAfterVaccinationExamples } from './hot-after-vaccination.ts';
import { hotUnder3MonthsExamples } from './hot-under-3-months.ts';
import { hotWithoutReadingExamples } from './hot-without-reading.ts';
import { hungryExamples } from './hungry.ts';
import { hurtsWhenHeldExamples } from './hurts-when-held.ts';
import { inHospitalExamples } from './in-hospital.ts';
import { inconsolableCryingExamples } from './inconsolable-crying.ts';
import { jaundiceExamples } from './jaundice.ts';
import { justFedExamples } from './just-fed.ts';
import { justWokenExamples } from './just-woken.ts';
import { lapPatBornEarlyExamples } from './lap-pat-born-early.ts';
import { lapPatFrom6MonthsExamples } from './lap-pat-from-6-months.ts';
import { lapPatHardStoolExamples } from './lap-pat-hard-stool.ts';
import { lateMeconiumExamples } from './late-meconium.ts';
import { legWeaknessExamples } from './leg-weakness.ts';
import { limbNotUsedExamples } from './limb-not-used.ts';
import { longStoolGapExamples } from './long-stool-gap.ts';
import { longStoolGapOnBreastMilkExamples } from './long-stool-gap-on-breast-milk.ts';
import { lowImmunityExamples } from './low-immunity.ts';
import { muscleToneExamples } from './muscle-tone.ts';
import { nappyRashExamples } from './nappy-rash.ts';
import { navelNotHealedExamples } from './navel-not-healed.ts';
import { noHeadLiftExamples } from './no-head-lift.ts';
import { noWetNappy12hExamples } from './no-wet-nappy-12h.ts';
import { nonFadingRashExamples } from './non-fading-rash.ts';
import { nutOrSeedAllergyExamples } from './nut-or-seed-allergy.ts';
import { otherConditionExamples } from './other-condition.ts';
import { outsideTheBookExamples } from './outside-the-book.ts';
import { overheatedExamples } from './overheated.ts';
import { paleEpisodesExamples } from './pale-episodes.ts';
import { paleStoolExamples } from './pale-stool.ts';
import { productNeverUsedExamples } from './product-never-used.ts';
import { productNotTestedExamples } from './product-not-tested.ts';
import { projectileVomitingExamples } from './projectile-vomiting.ts';
import { refluxExamples } from './reflux.ts';
import { ribbonStoolExamples } from './ribbon-stool.ts';
import { rollsOrCrawlsExamples } from './rolls-or-crawls.ts';
import { seizureNowExamples } from './seizure-now.ts';
import { seizuresExamples } from './seizures.ts';
import { skinInfectionExamples } from './skin-infection.ts';
import { slowWeightGainExamples } from './slow-weight-gain.ts';
import { soreLeftArmExamples } from './sore-left-arm.ts';
import { soreLeftThighExamples } from './sore-left-thigh.ts';
import { soreRightArmExamples } from './sore-right-arm.ts';
import { soreRightThighExamples } from './sore-right-thigh.ts';
import { spineOrAnusFindingExamples } from './spine-or-anus-finding.ts';
import { stateNotSureExamples } from './state-not-sure.ts';
import { sunkenFontanelleExamples } from './sunken-fontanelle.ts';
import { surgeryOrDeviceExamples } from './surgery-or-device.ts';
import { swollenHardBellyExamples } from './swollen-hard-belly.ts';
import { tooLivelyExamples } from './too-lively.ts';
import { under4WeeksExamples } from './under-4-weeks.ts';
import { unexplainedBruiseExamples } from './unexplained-bruise.ts';
import { unwellExamples } from './unwell.ts';
import { usualStoolGapOnBreastMilkExamples } from './usual-stool-gap-on-breast-milk.ts';
import { vaccinatedIn48hExamples } from './vaccinated-in-48h.ts';
import { veryHot3To6MonthsExamples } from './very-hot-3-to-6-months.ts';
import { vomitingExamples } from './vomiting.ts';
import { weepingEczemaExamples } from './weeping-eczema.ts';
import { worriedExamples } from './worried.ts';

/** The examples of every rule, for tests alone: no page may import this. [K3] */
export const ruleExamples: Readonly<Record<RuleId, readonly RuleExample[]>> = {
  floppy: floppyExamples,
  'hard-to-wake': hardToWakeExamples,
  'seizure-now': seizureNowExamples,
  'blue-or-grey': blueOrGreyExamples,
  'hard-breathing': hardBreathingExamples,
  'non-fading-rash': nonFadingRashExamples,
  'bulging-fontanelle': bulgingFontanelleExamples,
  'green-vomit': greenVomitExamples,
  'blood-in-vomit': bloodInVomitExamples,
  'blood-in-stool': bloodInStoolExamples,
  'swollen-hard-belly': swollenHardBellyExamples,
  'groin-lump': groinLumpExamples,
  'high-pitched-cry': highPitchedCryExamples,
  'pale-episodes': paleEpisodesExamples,
  'no-wet-nappy-12h': noWetNappy12hExamples,
  'allergic-reaction': allergicReactionExamples,
  'hot-under-3-months': hotUnder3MonthsExamples,
  'cold-under-3-months': coldUnder3MonthsExamples,
  'danger-not-sure': dangerNotSureExamples,
  'hot-without-reading': hotWithoutReadingExamples,
  'very-hot-3-to-6-months': veryHot3To6MonthsExamples,
  'feeding-less-than-half': feedingLessThanHalfExamples,
  'few-wet-nappies': fewWetNappiesExamples,
  'pale-stool': paleStoolExamples,
  jaundice: jaundiceExamples,
  'inconsolable-crying': inconsolableCryingExamples,
  'limb-not-used': limbNotUsedExamples,
  'unexplained-bruise': unexplainedBruiseExamples,
  'projectile-vomiting': projectileVomitingExamples,
  'sunken-fontanelle': sunkenFontanelleExamples,
  'dry-mouth': dryMouthExamples,
  'hurts-when-held': hurtsWhenHeldExamples,
  worried: worriedExamples,
  'weeping-eczema': weepingEczemaExamples,
  'ribbon-stool': ribbonStoolExamples,
  'constipated-since-birth': constipatedSinceBirthExamples,
  'late-meconium': lateMeconiumExamples,
  'leg-weakness': legWeaknessExamples,
  'spine-or-anus-finding': spineOrAnusFindingExamples,
  'few-stools-in-24h': fewStoolsIn24hExamples,
  'born-early': bornEarlyExamples,
  fracture: fractureExamples,
  'bone-condition': boneConditionExamples,
  'heart-condition': heartConditionExamples,
  'breathing-condition': breathingConditionExamples,
  seizures: seizuresExamples,
  'bleeding-condition': bleedingConditionExamples,
  'low-immunity': lowImmunityExamples,
  'muscle-tone': muscleToneExamples,
  'surgery-or-device': surgeryOrDeviceExamples,
  'in-hospital': inHospitalExamples,
  'other-condition': otherConditionExamples,
  'hard-stool': hardStoolExamples,
  'slow-weight-gain': slowWeightGainExamples,
  'long-stool-gap-on-breast-milk': longStoolGapOnBreastMilkExamples,
  'long-stool-gap': longStoolGapExamples,
  'outside-the-book': outsideTheBookExamples,
  'hot-after-vaccination': hotAfterVaccinationExamples,
  feverish: feverishExamples,
  unwell: unwellExamples,
  vomiting: vomitingExamples,
  diarrhoea: diarrhoeaExamples,
  'skin-infection': skinInfectionExamples,
  overheated: overheatedExamples,
  'just-fed': justFedExamples,
  'just-woken': justWokenExamples,
  'vaccinated-in-48h': vaccinatedIn48hExamples,
  asleep: asleepExamples,
  drowsy: drowsyExamples,
  crying: cryingExamples,
  'too-lively': tooLivelyExamples,
  'state-not-sure': stateNotSureExamples,
  hungry: hungryExamples,
  'carer-overwhelmed': carerOverwhelmedExamples,
  'carer-unfit': carerUnfitExamples,
  'under-4-weeks': under4WeeksExamples,
  'from-4-to-6-weeks': from4To6WeeksExamples,
  'born-early-tummy': bornEarlyTummyExamples,
  'lap-pat-born-early': lapPatBornEarlyExamples,
  'hip-condition': hipConditionExamples,
  'difficult-birth': difficultBirthExamples,
  'head-swelling': headSwellingExamples,
  'navel-not-healed': navelNotHealedExamples,
  hernia: herniaExamples,
  reflux: refluxExamples,
  eczema: eczemaExamples,
  'eczema-product': eczemaProductExamples,
  'nut-or-seed-allergy': nutOrSeedAllergyExamples,
  'product-never-used': productNeverUsedExamples,
  'product-not-tested': productNotTestedExamples,
  'nappy-rash': nappyRashExamples,
  'sore-left-thigh': soreLeftThighExamples,
  'sore-right-thigh': soreRightThighExamples,
  'sore-left-arm': soreLeftArmExamples,
  'sore-right-arm': soreRightArmExamples,
  hiccups: hiccupsExamples,
  'lap-pat-hard-stool': lapPatHardStoolExamples,
  'no-head-lift': noHeadLiftExamples,
  'rolls-or-crawls': rollsOrCrawlsExamples,
  'from-6-weeks-to-3-months': from6WeeksTo3MonthsExamples,
  'from-3-months': from3MonthsExamples,
  'lap-pat-from-6-months': lapPatFrom6MonthsExamples,
  'usual-stool-gap-on-breast-milk': usualStoolGapOnBreastMilkExamples,
};
