import type { NonEmpty, Rule } from '@warmhands/core';
import { allergicReaction } from './allergic-reaction.ts';
import { asleep } from './asleep.ts';
import { bleedingCondition } from './bleeding-condition.ts';
import { bloodInStool } from './blood-in-stool.ts';
import { bloodInVomit } from './blood-in-vomit.ts';
import { blueOrGrey } from './blue-or-grey.ts';
import { boneCondition } from './bone-condition.ts';
import { bornEarly } from './born-early.ts';
import { bornEarlyTummy } from './born-early-tummy.ts';
import { breathingCondition } from './breathing-condition.ts';
import { bulgingFontanelle } from './bulging-fontanelle.ts';
import { carerOverwhelmed } from './carer-overwhelmed.ts';
import { carerUnfit } from './carer-unfit.ts';
import { coldUnder3Months } from './cold-under-3-months.ts';
import { constipatedSinceBirth } from './constipated-since-birth.ts';
import { crying } from './crying.ts';
import { dangerNotSure } from './danger-not-sure.ts';
import { diarrhoea } from './diarrhoea.ts';
import { difficultBirth } from './difficult-birth.ts';
import { drowsy } from './drowsy.ts';
import { dryMouth } from './dry-mouth.ts';
import { eczema } from './eczema.ts';
import { eczemaProduct } from './eczema-product.ts';
import { feedingLessThanHalf } from './feeding-less-than-half.ts';
import { feverish } from './feverish.ts';
import { fewStoolsIn24h } from './few-stools-in-24h.ts';
import { fewWetNappies } from './few-wet-nappies.ts';
import { floppy } from './floppy.ts';
import { fracture } from './fracture.ts';
import { from3Months } from './from-3-months.ts';
import { from4To6Weeks } from './from-4-to-6-weeks.ts';
import { from6WeeksTo3Months } from './from-6-weeks-to-3-months.ts';
import { greenVomit } from './green-vomit.ts';
import { groinLump } from './groin-lump.ts';
import { hardBreathing } from './hard-breathing.ts';
import { hardStool } from './hard-stool.ts';
import { hardToWake } from './hard-to-wake.ts';
import { headSwelling } from './head-swelling.ts';
import { heartCondition } from './heart-condition.ts';
import { hernia } from './hernia.ts';
import { hiccups } from './hiccups.ts';
import { highPitchedCry } from './high-pitched-cry.ts';
import { hipCondition } from './hip-condition.ts';
import { hotAfterVaccination } from './hot-after-vaccination.ts';
import { hotUnder3Months } from './hot-under-3-months.ts';
import { hotWithoutReading } from './hot-without-reading.ts';
import { hungry } from './hungry.ts';
import { hurtsWhenHeld } from './hurts-when-held.ts';
import { inHospital } from './in-hospital.ts';
import { inconsolableCrying } from './inconsolable-crying.ts';
import { jaundice } from './jaundice.ts';
import { justFed } from './just-fed.ts';
import { justWoken } from './just-woken.ts';
import { lapPatBornEarly } from './lap-pat-born-early.ts';
import { lapPatFrom6Months } from './lap-pat-from-6-months.ts';
import { lapPatHardStool } from './lap-pat-hard-stool.ts';
import { lateMeconium } from './late-meconium.ts';
import { legWeakness } from './leg-weakness.ts';
import { limbNotUsed } from './limb-not-used.ts';
import { longStoolGap } from './long-stool-gap.ts';
import { longStoolGapOnBreastMilk } from './long-stool-gap-on-breast-milk.ts';
import { lowImmunity } from './low-immunity.ts';
import { muscleTone } from './muscle-tone.ts';
import { nappyRash } from './nappy-rash.ts';
import { navelNotHealed } from './navel-not-healed.ts';
import { noHeadLift } from './no-head-lift.ts';
import { noWetNappy12h } from './no-wet-nappy-12h.ts';
import { nonFadingRash } from './non-fading-rash.ts';
import { nutOrSeedAllergy } from './nut-or-seed-allergy.ts';
import { otherCondition } from './other-condition.ts';
import { outsideTheBook } from './outside-the-book.ts';
import { overheated } from './overheated.ts';
import { paleEpisodes } from './pale-episodes.ts';
import { paleStool } from './pale-stool.ts';
import { productNeverUsed } from './product-never-used.ts';
import { productNotTested } from './product-not-tested.ts';
import { projectileVomiting } from './projectile-vomiting.ts';
import { reflux } from './reflux.ts';
import { ribbonStool } from './ribbon-stool.ts';
import { rollsOrCrawls } from './rolls-or-crawls.ts';
import { seizureNow } from './seizure-now.ts';
import { seizures } from './seizures.ts';
import { skinInfection } from './skin-infection.ts';
import { slowWeightGain } from './slow-weight-gain.ts';
import { soreLeftArm } from './sore-left-arm.ts';
import { soreLeftThigh } from './sore-left-thigh.ts';
import { soreRightArm } from './sore-right-arm.ts';
import { soreRightThigh } from './sore-right-thigh.ts';
import { spineOrAnusFinding } from './spine-or-anus-finding.ts';
import { stateNotSure } from './state-not-sure.ts';
import { sunkenFontanelle } from './sunken-fontanelle.ts';
import { surgeryOrDevice } from './surgery-or-device.ts';
import { swollenHardBelly } from './swollen-hard-belly.ts';
import { tooLively } from './too-lively.ts';
import { under4Weeks } from './under-4-weeks.ts';
import { unexplainedBruise } from './unexplained-bruise.ts';
import { unwell } from './unwell.ts';
import { usualStoolGapOnBreastMilk } from './usual-stool-gap-on-breast-milk.ts';
import { vaccinatedIn48h } from './vaccinated-in-48h.ts';
import { veryHot3To6Months } from './very-hot-3-to-6-months.ts';
import { vomiting } from './vomiting.ts';
import { weepingEczema } from './weeping-eczema.ts';
import { worried } from './worried.ts';

const RULES = [
  // care: somebody should help now
  floppy,
  hardToWake,
  seizureNow,
  blueOrGrey,
  hardBreathing,
  nonFadingRash,
  bulgingFontanelle,
  greenVomit,
  bloodInVomit,
  bloodInStool,
  swollenHardBelly,
  groinLump,
  highPitchedCry,
  paleEpisodes,
  noWetNappy12h,
  allergicReaction,
  hotUnder3Months,
  coldUnder3Months,
  // care: ring somebody today
  dangerNotSure,
  hotWithoutReading,
  veryHot3To6Months,
  feedingLessThanHalf,
  fewWetNappies,
  paleStool,
  jaundice,
  inconsolableCrying,
  limbNotUsed,
  unexplainedBruise,
  projectileVomiting,
  sunkenFontanelle,
  dryMouth,
  hurtsWhenHeld,
  worried,
  weepingEczema,
  ribbonStool,
  constipatedSinceBirth,
  lateMeconium,
  legWeakness,
  spineOrAnusFinding,
  fewStoolsIn24h,
  // care: ask before any massage
  bornEarly,
  fracture,
  boneCondition,
  heartCondition,
  breathingCondition,
  seizures,
  bleedingCondition,
  lowImmunity,
  muscleTone,
  surgeryOrDevice,
  inHospital,
  otherCondition,
  hardStool,
  slowWeightGain,
  longStoolGapOnBreastMilk,
  longStoolGap,
  // wait
  outsideTheBook,
  hotAfterVaccination,
  feverish,
  unwell,
  vomiting,
  diarrhoea,
  skinInfection,
  overheated,
  justFed,
  justWoken,
  vaccinatedIn48h,
  asleep,
  drowsy,
  crying,
  tooLively,
  stateNotSure,
  hungry,
  carerOverwhelmed,
  carerUnfit,
  // adapt
  under4Weeks,
  from4To6Weeks,
  bornEarlyTummy,
  lapPatBornEarly,
  hipCondition,
  difficultBirth,
  headSwelling,
  navelNotHealed,
  hernia,
  reflux,
  eczema,
  eczemaProduct,
  nutOrSeedAllergy,
  productNeverUsed,
  productNotTested,
  nappyRash,
  soreLeftThigh,
  soreRightThigh,
  soreLeftArm,
  soreRightArm,
  hiccups,
  lapPatHardStool,
  noHeadLift,
  rollsOrCrawls,
  // go, with a limit or a word that the age alone calls for
  from6WeeksTo3Months,
  from3Months,
  lapPatFrom6Months,
  usualStoolGapOnBreastMilk,
] as const satisfies NonEmpty<Rule>;

/** The id of a rule of the book. */
export type RuleId = (typeof RULES)[number]['id'];

/** Every rule of the book: the gravest first, and within a gravity in the order of the questions. */
export const allRules: NonEmpty<Rule & { readonly id: RuleId }> = RULES;
