import type { BOOK_REVIEW_DUE, SET_ASIDE } from '@warmhands/core';
import type { RuleText } from '../../book/check-rules.ts';
import type { RuleId } from '../../rules/all-rules.ts';

/** The lists that a text about care stands on: it names them, and never speaks in our own name. */
const OXFORDSHIRE = 'the fever list of NHS Oxfordshire';
const SERIOUS_SIGNS = 'an old NHS list of grave signs';
const MENINGITIS = 'the list of the Meningitis Research Foundation';
const BABY_TUMMY = 'NHS lists on the tummy in the first weeks';
const TUMMY_TROUBLES = 'a list of RCEMLearning';
const COLIC_PAGE = 'a page for doctors (Paper GP)';
const CRYING_PATH = 'the NHS Gloucestershire page on crying';
const NICE_TABLE = 'the NICE (CG99) table of red flags';
const YELLOW = 'the NHS and Bliss pages on yellow skin';

function now(...lists: readonly string[]): string {
  return `It stands on ${lists.join(' and ')}. Read November 2026. Get help now.`;
}

function today(...lists: readonly string[]): string {
  return `It stands on ${lists.join(' and ')}. Read November 2026. Call a doctor today.`;
}

function flag(...lists: readonly string[]): string {
  return `It stands on ${lists.join(' and ')}. Read November 2026. Someone should look first, today.`;
}

const ASK_FIRST = 'Article 1, read November 2026, says to ask first. Ask the team that knows your baby.';
const NO_SOURCE = 'Reasoned: we found no source for this.';

/** Why a rule speaks: the reason in one short sentence, and what it stands on. */
export const ruleTexts = {
  // help now
  floppy: { say: 'A floppy baby needs help now.', why: now(OXFORDSHIRE, SERIOUS_SIGNS) },
  'hard-to-wake': { say: 'A baby who is hard to wake needs help now.', why: now(OXFORDSHIRE, SERIOUS_SIGNS) },
  'seizure-now': { say: 'A fit needs help now.', why: now(OXFORDSHIRE, SERIOUS_SIGNS) },
  'blue-or-grey': { say: 'Blue or grey skin needs help now.', why: now(OXFORDSHIRE, SERIOUS_SIGNS) },
  'hard-breathing': { say: 'A baby who fights for breath needs help now.', why: now(OXFORDSHIRE, SERIOUS_SIGNS) },
  'high-pitched-cry': { say: 'A weak or very high cry needs help now.', why: now(OXFORDSHIRE, SERIOUS_SIGNS) },
  'non-fading-rash': {
    say: 'A rash that does not fade needs help now.',
    why: now(MENINGITIS, 'the NHS Scotland list on fever'),
  },
  'bulging-fontanelle': { say: 'A soft spot that bulges needs help now.', why: now(SERIOUS_SIGNS, MENINGITIS) },
  'green-vomit': { say: 'Green sick needs help now.', why: now(BABY_TUMMY) },
  'blood-in-vomit': { say: 'Blood in the sick needs help now.', why: now(MENINGITIS, COLIC_PAGE) },
  'blood-in-stool': { say: 'Blood in the nappy needs help now.', why: now(TUMMY_TROUBLES, COLIC_PAGE) },
  'swollen-hard-belly': { say: 'A big, hard tummy needs help now.', why: now(NICE_TABLE) },
  'groin-lump': { say: 'A lump in the groin needs help now.', why: now(TUMMY_TROUBLES) },
  'pale-episodes': { say: 'A baby who goes pale in turns needs help now.', why: now(TUMMY_TROUBLES, COLIC_PAGE) },
  'no-wet-nappy-12h': { say: 'Twelve hours with no wet nappy need help now.', why: now(MENINGITIS) },
  'allergic-reaction': {
    say: 'A swollen face or a wheeze needs help now.',
    why: `${NO_SOURCE} It can close the airway fast. Get help now.`,
  },
  'hot-under-3-months': {
    say: '38.0 °C or more needs help now at this age.',
    why: `It stands on ${OXFORDSHIRE} and on two more. They are by NHS Scotland and the Meningitis Research Foundation. Read November 2026. Get help now.`,
  },
  'cold-under-3-months': { say: 'Under 36.0 °C needs help now at this age.', why: now(OXFORDSHIRE) },
  // a call today
  'danger-not-sure': {
    say: 'You are not sure about a sign of danger. Call today.',
    why: `${NO_SOURCE} Not sure is not a no. If it gets worse, get help at once.`,
  },
  'hot-without-reading': {
    say: 'Your baby feels hot and is still very young. Call today.',
    why: `${NO_SOURCE} Take the heat with a thermometer. At 38.0 °C or more, get help now.`,
  },
  'very-hot-3-to-6-months': {
    say: '39.0 °C or more: call a doctor today.',
    why: today(SERIOUS_SIGNS, 'a fever page (Zana)'),
  },
  'feeding-less-than-half': { say: 'Feeds of less than half: call a doctor today.', why: today(OXFORDSHIRE) },
  'few-wet-nappies': { say: 'Few wet nappies: call a doctor today.', why: today(OXFORDSHIRE) },
  'pale-stool': { say: 'Pale stool or dark wee: call a doctor today.', why: today(YELLOW) },
  jaundice: {
    say: 'Yellow skin or eyes: call a doctor today.',
    why: `It stands on ${YELLOW}. Read November 2026. On the first day of life, call at once.`,
  },
  'inconsolable-crying': {
    say: 'A cry that nothing calms: call a doctor today.',
    why: today(TUMMY_TROUBLES, CRYING_PATH),
  },
  'limb-not-used': { say: 'An arm or leg lies still: call a doctor today.', why: today(TUMMY_TROUBLES, CRYING_PATH) },
  'unexplained-bruise': {
    say: 'A bruise or lump with no known cause: call today.',
    why: today(TUMMY_TROUBLES, CRYING_PATH),
  },
  'projectile-vomiting': { say: 'Sick that shoots out: call a doctor today.', why: today(MENINGITIS, COLIC_PAGE) },
  'sunken-fontanelle': { say: 'A soft spot that sinks in: call a doctor today.', why: today(OXFORDSHIRE) },
  'dry-mouth': { say: 'A dry mouth: call a doctor today.', why: today(OXFORDSHIRE) },
  'hurts-when-held': { say: 'It hurts to be held: call a doctor today.', why: today(TUMMY_TROUBLES, CRYING_PATH) },
  worried: {
    say: 'You are worried. That is reason enough to call today.',
    why: `${NO_SOURCE} You know your baby best.`,
  },
  'weeping-eczema': {
    say: 'Eczema that weeps: call a doctor today.',
    why: today('a list for massage teachers'),
  },
  'ribbon-stool': { say: 'Stools like a ribbon: someone should look first.', why: flag(NICE_TABLE) },
  'constipated-since-birth': { say: 'Hard to pass since birth: someone should look first.', why: flag(NICE_TABLE) },
  'late-meconium': { say: 'A late first stool: someone should look first.', why: flag(NICE_TABLE) },
  'leg-weakness': { say: 'Weak legs: someone should look first.', why: flag(NICE_TABLE) },
  'spine-or-anus-finding': { say: 'A mark on the low back: someone should look first.', why: flag(NICE_TABLE) },
  'few-stools-in-24h': {
    say: 'Under two stools a day: have the feeds looked at today.',
    why: 'Reasoned from NHS and NCT pages on the first weeks, read November 2026. It may mean too little milk. Call your midwife or health visitor.',
  },
  // ask before any massage
  'born-early': {
    say: 'Your baby may have come early: ask the team first.',
    why: 'Papers on harm to babies born early (BMJ Paediatrics Open, read November 2026) are the ground. Ask if massage is fine by now.',
  },
  fracture: { say: 'A broken bone: ask first.', why: ASK_FIRST },
  'bone-condition': { say: 'Bones that break easily: ask first.', why: ASK_FIRST },
  'heart-condition': { say: 'A heart problem: ask first.', why: ASK_FIRST },
  'breathing-condition': { say: 'A lung problem: ask first.', why: ASK_FIRST },
  seizures: { say: 'Fits in the past: ask first.', why: ASK_FIRST },
  'bleeding-condition': { say: 'A baby who bleeds easily: ask first.', why: ASK_FIRST },
  'low-immunity': { say: 'Weak against germs: ask first.', why: ASK_FIRST },
  'muscle-tone': { say: 'Very soft or stiff muscles: ask first.', why: ASK_FIRST },
  'surgery-or-device': { say: 'A wound, tube or line: ask first.', why: ASK_FIRST },
  'in-hospital': {
    say: 'In hospital: only with the staff.',
    why: 'In one study (BMJ Paediatrics Open, read November 2026) some small babies ran low on oxygen. Staff must be there.',
  },
  'other-condition': { say: 'A health problem: ask first.', why: ASK_FIRST },
  'hard-stool': {
    say: 'Hard stools: ask before a tummy massage.',
    why: 'Reasoned. NICE (CG99), read November 2026, counts hard stools as a sign. Your health visitor or doctor can help.',
  },
  'slow-weight-gain': {
    say: 'Slow to gain weight: ask before a tummy massage.',
    why: 'It stands on the NICE (CG99) table of amber flags. Read November 2026. Your health visitor can weigh your baby.',
  },
  'long-stool-gap-on-breast-milk': {
    say: 'Over a week with no stool: ask first.',
    why: "A page of the Children's hospital in Minnesota, read November 2026, says to call at 7 days. It can wait till the day.",
  },
  'long-stool-gap': {
    say: 'Three days or more with no stool: ask first.',
    why: 'Reasoned from NICE (CG99), read November 2026. It counts under three stools a week as a sign.',
  },
  // wait
  'outside-the-book': {
    say: 'Past two years, we have no advice.',
    why: `${NO_SOURCE} This book ends at the second birthday.`,
  },
  'hot-after-vaccination': {
    say: 'Hot after a vaccine: hold and rest, no massage.',
    why: 'NHS lists (Oxfordshire, Scotland) see this as less grave. If a sign comes, or you worry, call at once.',
  },
  feverish: {
    say: 'A hot baby needs rest, not massage.',
    why: 'Article 1 says no massage with a fever. Hold your baby if that feels good.',
  },
  unwell: {
    say: 'Not themself today: massage can wait.',
    why: 'Article 1 says no massage while a baby is ill. To be held is fine.',
  },
  vomiting: {
    say: 'Your baby has been sick: massage can wait.',
    why: 'Article 1 says no massage while a baby is ill. To be held is fine.',
  },
  diarrhoea: {
    say: 'Watery stools: massage can wait.',
    why: 'Article 1 says no massage while a baby is ill. Look out for wet nappies.',
  },
  'skin-infection': {
    say: 'The skin is sore: massage can wait.',
    why: 'Article 1 says no massage on skin like this. Show it to a doctor.',
  },
  overheated: {
    say: 'Your baby is too warm: cool down first.',
    why: 'The Lullaby Trust warns of too much heat. Take off a layer and wait.',
  },
  'just-fed': {
    say: 'Less than an hour since the feed.',
    why: 'Article 1 says to wait one hour after a feed.',
  },
  'just-woken': {
    say: 'Your baby has just woken up.',
    why: 'Article 1 says not right after sleep. The 15 minutes are ours.',
  },
  'vaccinated-in-48h': {
    say: 'Less than two days since the vaccine.',
    why: 'Article 1 says to wait 48 hours. Hold your baby as much as you both like.',
  },
  asleep: { say: 'Your baby is asleep.', why: 'Article 2 says to let a sleeping baby sleep.' },
  drowsy: {
    say: 'Your baby is too sleepy now.',
    why: 'Article 1 says to choose a time when your baby is not too sleepy.',
  },
  crying: {
    say: 'Your baby is crying: comfort comes first.',
    why: 'Article 1 and some teachers say to leave massage for a calm time.',
  },
  'too-lively': {
    say: 'Your baby is too lively for calm strokes.',
    why: 'Teachers start when a baby is awake and calm. You can choose to wake and play.',
  },
  'state-not-sure': { say: 'Hard to tell how your baby is.', why: `${NO_SOURCE} Wait a little and look again.` },
  hungry: { say: 'Your baby is hungry: feed first.', why: `${NO_SOURCE} A hungry baby cannot enjoy it.` },
  'carer-overwhelmed': {
    say: 'It is too much right now. You can step away.',
    why: 'ICON (NHS) says: lay your baby down safe on the back. Take some minutes and call someone.',
  },
  'carer-unfit': {
    say: 'Not now: you need to be awake and fit.',
    why: `${NO_SOURCE} A later time, or someone else, is fine.`,
  },
  // with parts left out
  'under-4-weeks': {
    say: 'Under 4 weeks: hold, and stroke over clothes.',
    why: 'Reasoned. Some pages for parents start the full massage at about six weeks. At first, a few minutes are plenty.',
  },
  'from-4-to-6-weeks': {
    say: 'Under 6 weeks: a few strokes, five minutes.',
    why: 'Reasoned. Some pages for parents start the full massage at about six weeks.',
  },
  'born-early-tummy': {
    say: 'Born early: no strokes on tummy or front yet.',
    why: 'Some babies born early came to harm after tummy massage. If it was the cause is not known. The number of weeks is ours.',
  },
  'lap-pat-born-early': { say: 'Born early: no pats over the lap.', why: `${NO_SOURCE} Your lap may press too much.` },
  'hip-condition': {
    say: 'The hips need care: no bends, no straight legs.',
    why: 'Pages on hips (NHS RNOH and the International Hip Dysplasia Institute) are the ground. Leave a harness on.',
  },
  'difficult-birth': { say: 'A hard birth: leave the head alone.', why: 'Article 2 says so.' },
  'head-swelling': {
    say: 'The head is sore: leave it alone.',
    why: 'Reasoned. A swelling from birth may need weeks to go.',
  },
  'navel-not-healed': {
    say: 'The navel is not closed, or not known to be.',
    why: 'Some teachers leave the tummy alone until it is dry.',
  },
  hernia: { say: 'A hernia: leave the tummy alone.', why: `${NO_SOURCE} Do not press on it.` },
  reflux: {
    say: 'Milk comes back up: nothing on the front or lap.',
    why: `${NO_SOURCE} Knees up would press the tummy too.`,
  },
  eczema: {
    say: 'Eczema: long, smooth strokes only.',
    why: 'The National Eczema Society says to smooth cream on and not to rub.',
  },
  'eczema-product': {
    say: "Eczema: only your baby's own cream.",
    why: 'Article 1 says to use the cream you were given, but no steroid cream.',
  },
  'nut-or-seed-allergy': {
    say: 'A nut or seed allergy: no oil from plants.',
    why: 'A study of peanut oil on the skin is the ground. Dry hands are fine.',
  },
  'product-never-used': {
    say: 'We never use this on a baby. Dry hands are fine.',
    why: 'It may harm the skin, or lead to an allergy. Some of this is reasoned.',
  },
  'product-not-tested': {
    say: 'No clear skin test yet: dry hands for now.',
    why: 'Article 1 says to try a drop first. Some teachers wait 24 hours, and so do we.',
  },
  'nappy-rash': { say: 'Nappy rash: leave the bottom alone.', why: `${NO_SOURCE} Sore skin needs rest.` },
  'sore-left-thigh': {
    say: 'The left thigh is sore: leave that leg alone.',
    why: 'A teacher leaves out the spot of the needle.',
  },
  'sore-right-thigh': {
    say: 'The right thigh is sore: leave that leg alone.',
    why: 'A teacher leaves out the spot of the needle.',
  },
  'sore-left-arm': {
    say: 'The left arm is sore: leave it alone.',
    why: 'A teacher leaves out the spot of the needle.',
  },
  'sore-right-arm': {
    say: 'The right arm is sore: leave it alone.',
    why: 'A teacher leaves out the spot of the needle.',
  },
  hiccups: { say: 'Hiccups: leave the tummy alone.', why: 'One teacher waits until they are gone.' },
  'lap-pat-hard-stool': {
    say: 'Solid food and hard stools: no pats over the lap.',
    why: 'Article 1 says it may not be right then.',
  },
  'no-head-lift': {
    say: 'The head is not lifted yet, or we do not know.',
    why: `${NO_SOURCE} On the front, a baby must lift the head to breathe with ease.`,
  },
  'rolls-or-crawls': {
    say: 'Your baby is on the move: short and playful.',
    why: `${NO_SOURCE} Ten minutes at most. Follow your baby.`,
  },
  // what the age alone sets
  'from-6-weeks-to-3-months': {
    say: 'At this age: ten minutes, three of them on the front.',
    why: 'Reasoned. A page on tummy time begins with a few minutes, awake and watched.',
  },
  'from-3-months': { say: 'At this age: up to 15 minutes.', why: `${NO_SOURCE} Less is fine too.` },
  'lap-pat-from-6-months': {
    say: 'From 6 months: no pats over the lap.',
    why: 'Article 1 keeps them for younger babies.',
  },
  'usual-stool-gap-on-breast-milk': {
    say: 'On breast milk alone, a gap like this is common.',
    why: 'NICE (CG99) does not count it as a sign from six weeks on. There is nothing to put right.',
  },
  // what the gate says by itself
  'book-review-due': {
    say: 'This book is due for a new look.',
    why: 'Its review date has passed. Look for an update.',
  },
  'time-to-come-set-aside': {
    say: 'A time that is still to come was set aside.',
    why: 'We do not count good news before its time. Is the clock right?',
  },
} as const satisfies Record<RuleId | typeof BOOK_REVIEW_DUE | typeof SET_ASIDE, RuleText>;
