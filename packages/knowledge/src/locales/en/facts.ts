import type {
  AskedFact,
  BabyState,
  CarerState,
  DerivedFact,
  InjectedLimb,
  Milk,
  ProfileFact,
  Question,
} from '@warmhands/core';
import { dangerQuestion, dangerTexts, type FactText, type QuestionText } from './danger.ts';

const standing = {
  'difficult-birth': {
    name: 'A hard birth',
    ask: 'Was the birth hard on your baby?',
    hint: 'With forceps or a cup, or hard in some other way.',
  },
  'head-swelling': {
    name: 'A swelling or bruise on the head',
    ask: 'Is there a swelling or a bruise on the head?',
    hint: 'A soft lump from the birth counts too. It may take weeks to go.',
  },
  'navel-healed': {
    name: 'Navel closed and dry',
    ask: 'Is the navel closed and dry?',
    hint: 'The stump is off. If it is red, wet, smells or bleeds, call your midwife or doctor today.',
  },
  hernia: {
    name: 'A hernia',
    ask: 'Has your baby a hernia?',
    hint: 'A soft bulge at the navel or in the groin.',
  },
  'hip-condition': {
    name: 'Hips that need care',
    ask: 'Do the hips need care?',
    hint: 'A loose hip, a harness, a cast, or a breech baby who waits for a scan.',
  },
  fracture: { name: 'A broken bone', ask: 'Is a bone broken, or has one been?' },
  'bone-condition': { name: 'Bones that break easily', ask: "Do your baby's bones break easily?" },
  'heart-condition': { name: 'A heart problem', ask: 'Has your baby a heart problem?' },
  'breathing-condition': {
    name: 'A lung problem',
    ask: 'Has your baby a lung problem?',
    hint: 'Extra oxygen at home counts too.',
  },
  seizures: { name: 'Fits in the past', ask: 'Has your baby ever had a fit?' },
  'bleeding-condition': {
    name: 'Bleeds easily',
    ask: 'Does your baby bleed easily?',
    hint: 'A drug that thins the blood counts too.',
  },
  'low-immunity': {
    name: 'Weak against germs',
    ask: 'Is your baby weak against germs?',
    hint: 'You would have been told.',
  },
  'muscle-tone': { name: 'Very soft or stiff muscles', ask: 'Are the muscles very soft or very stiff?' },
  'surgery-or-device': {
    name: 'A wound, stoma, tube, line or shunt',
    ask: 'Is there a wound, a stoma, a tube, a line or a shunt?',
    hint: 'After an operation or a burn too.',
  },
  'in-hospital': { name: 'In hospital', ask: 'Is your baby in hospital?' },
  reflux: {
    name: 'Milk that often comes back up',
    ask: 'Does milk often come back up?',
    hint: 'More than a small dribble after a feed.',
  },
  eczema: { name: 'Eczema', ask: 'Has your baby eczema?', hint: 'Dry, red skin that itches.' },
  'nut-or-seed-allergy': {
    name: 'A nut or seed allergy',
    ask: 'Is there a nut or seed allergy?',
    hint: 'In your baby, or thought likely. Sesame and mustard are seeds too.',
  },
  'other-condition': {
    name: 'Some other health problem',
    ask: 'Is there some other health problem?',
    hint: 'Your midwife or doctor keeps an eye on it.',
  },
} as const;

const today = {
  'feeding-less-than-half': { name: 'Feeds less than half', ask: 'Does your baby take less than half of the feeds?' },
  'few-wet-nappies': { name: 'Few wet nappies', ask: 'Are there few wet nappies?', hint: 'None for 8 hours counts.' },
  'pale-stool': { name: 'Pale stool', ask: 'Is the stool pale or white?', hint: 'Dark wee counts too.' },
  jaundice: { name: 'Yellow skin or eyes', ask: 'Are the skin or the eyes yellow?' },
  'inconsolable-crying': {
    name: 'Cries and nothing helps',
    ask: 'Does your baby cry and nothing helps?',
    hint: 'For more than 3 hours, or the cry is new. Look for a hair round a finger or toe.',
  },
  'limb-not-used': { name: 'An arm or leg lies still', ask: 'Does an arm or a leg lie still?' },
  'unexplained-bruise': {
    name: 'A bruise or lump, cause not known',
    ask: 'Is there a bruise or a lump, and you do not know why?',
  },
  'projectile-vomiting': { name: 'Sick that shoots out', ask: 'Does the sick shoot out, again and again?' },
  'sunken-fontanelle': { name: 'Soft spot sinks in', ask: 'Does the soft spot on the head sink in?' },
  'dry-mouth': { name: 'A dry mouth', ask: 'Is the mouth dry?' },
  'hurts-when-held': { name: 'Hurts when held', ask: 'Does it hurt your baby to be held or moved?' },
  worried: { name: 'You are worried', ask: 'Are you worried?', hint: 'That is reason enough.' },
  'weeping-eczema': { name: 'Eczema that weeps', ask: 'Does the eczema weep?', hint: 'Wet, yellow or crusty.' },
  feverish: { name: 'Feels hot', ask: 'Does your baby feel hot?', hint: 'Feel the chest or the back.' },
  unwell: { name: 'Not themself', ask: 'Is your baby not quite themself?', hint: 'A cold, a cough or a rash counts.' },
  vomiting: { name: 'Being sick', ask: 'Has your baby been sick?', hint: 'More than a small dribble of milk.' },
  diarrhoea: { name: 'Watery stools', ask: 'Are the stools watery?' },
  'skin-infection': { name: 'Sore, red or oozing skin', ask: 'Is there skin that is sore, red or oozes?' },
  'nappy-rash': { name: 'Nappy rash', ask: 'Is there nappy rash?' },
  overheated: { name: 'Too warm', ask: 'Is your baby too warm?', hint: 'Sweaty or flushed.' },
} as const;

const timing = {
  'minutes-since-feed': { name: 'Minutes since the feed', ask: 'How long ago did the last feed end?' },
  'minutes-since-wake': { name: 'Minutes since waking', ask: 'How long has your baby been awake?' },
  'vaccinated-in-48h': { name: 'A vaccine in the last 2 days', ask: 'Has there been a vaccine in the last 2 days?' },
  'injection-site-sore': {
    name: 'Sore from a needle',
    ask: 'Is a limb red or sore from a needle?',
    hint: "Left and right are your baby's own.",
  },
} as const;

const now = {
  state: { name: 'How your baby is', ask: 'How is your baby right now?' },
  hiccups: { name: 'Hiccups', ask: 'Has your baby hiccups?' },
  hungry: { name: 'Hungry', ask: 'Is your baby hungry?', hint: 'Turns and seeks, or sucks a fist.' },
  carer: { name: 'How you are', ask: 'And how are you?' },
} as const;

const tummy = {
  'hard-stool': { name: 'Hard stools', ask: 'Are the stools hard?', hint: 'Like stones, or big and dry.' },
  'ribbon-stool': { name: 'Stools like a ribbon', ask: 'Are the stools thin, like a ribbon?' },
  'constipated-since-birth': {
    name: 'Hard to pass since birth',
    ask: 'Has it been hard to pass a stool since birth?',
    hint: 'Or since the first few weeks.',
  },
  'late-meconium': {
    name: 'First stool after 2 days',
    ask: 'Did the first dark stool come later than 2 days after birth?',
  },
  'leg-weakness': { name: 'Weak legs', ask: 'Have the legs grown weak?', hint: 'Or they move less than before.' },
  'spine-or-anus-finding': {
    name: 'A mark on the low back',
    ask: 'Is there a dimple or a tuft of hair on the low back?',
    hint: 'Or a bottom hole that looks out of place.',
  },
  'slow-weight-gain': { name: 'Slow to gain weight', ask: 'Is your baby slow to gain weight?' },
  'stools-in-24h': { name: 'Stools in a day', ask: 'How many stools in the last 24 hours?' },
  'days-since-stool': { name: 'Days since a stool', ask: 'How many whole days since the last stool?' },
} as const;

const moves = {
  'head-lift': { name: 'Lifts the head', ask: 'Does your baby lift the head?', hint: 'When on the front and awake.' },
  'rolls-or-crawls': { name: 'Rolls or crawls', ask: 'Does your baby roll or crawl?' },
} as const;

const profile = {
  'born-early': {
    name: 'Born early',
    ask: 'When was your baby due?',
    hint: 'Born over 3 weeks before that day is early.',
  },
  milk: { name: 'Milk', ask: 'Which milk does your baby have?' },
  solids: { name: 'Solid food', ask: 'Does your baby eat solid food?' },
} as const;

/** Words of every fact that a carer can be asked. */
export const askedFactTexts = {
  ...standing,
  ...dangerTexts,
  ...today,
  ...timing,
  ...now,
  ...tummy,
  ...moves,
  ...profile,
} as const satisfies Record<AskedFact | ProfileFact, FactText>;

/** Names of what is worked out and never asked, as the reasons show it. */
const derived = {
  'hottest-reading': { name: 'Hottest reading' },
  'coldest-reading': { name: 'Coldest reading' },
  'age-days': { name: 'Age' },
  'corrected-age-days': { name: 'Age, counted from the due date' },
  'post-menstrual-weeks': { name: 'Weeks since the pregnancy began' },
  product: { name: 'On the skin' },
  'patch-test': { name: 'Skin test is clear' },
} as const satisfies Record<DerivedFact, { readonly name: string }>;

/** Words of every fact; those that can be asked also have a question. */
export const factTexts = { ...askedFactTexts, ...derived } as const;

/** Words of the eight screens of questions. */
export const questionTexts = {
  baby: {
    title: 'About your baby',
    lead: 'Things that seldom change.',
    none: 'None of these',
    notSure: 'I am not sure',
  },
  standing: {
    title: 'What should we know?',
    lead: 'Touch each one that is true. We ask again after some weeks.',
    none: 'None of these',
    notSure: 'I am not sure about one',
  },
  danger: dangerQuestion,
  today: {
    title: 'How is today?',
    lead: 'Touch each one that is true today. Your own worry counts.',
    none: 'None of these today',
    notSure: 'I am not sure about one',
  },
  timing: {
    title: 'When was it?',
    lead: 'A rough guess will do. If you do not know, say so.',
    none: 'No vaccine, nothing sore',
    notSure: 'I do not know',
  },
  now: {
    title: 'Right now',
    lead: 'Look at your baby for a moment. Then at you.',
    none: 'No hiccups, not hungry',
    notSure: 'I cannot tell',
  },
  tummy: {
    title: 'About the tummy',
    lead: 'We ask this before strokes for the tummy.',
    none: 'None of these',
    notSure: 'I am not sure about one',
  },
  moves: {
    title: 'How your baby moves',
    lead: 'This says if time on the front is fine.',
    none: 'Does not roll or crawl',
    notSure: 'I am not sure',
  },
} as const satisfies Record<Question, QuestionText>;

/** A choice, with what it looks like. */
export interface ChoiceText {
  readonly name: string;
  readonly hint?: string;
}

/** The six states of a baby, as a carer sees them. */
export const stateTexts = {
  'deep-sleep': { name: 'Fast asleep', hint: 'Still, with even breath.' },
  'light-sleep': { name: 'Asleep, and stirs', hint: 'Eyes closed, small moves.' },
  drowsy: { name: 'Sleepy', hint: 'Eyes droop or close.' },
  'quiet-alert': { name: 'Awake and calm', hint: 'Bright eyes, looks at you, moves little.' },
  'active-alert': { name: 'Awake and lively', hint: 'Wriggles a lot, or begins to fuss.' },
  crying: { name: 'Crying' },
} as const satisfies Record<BabyState, ChoiceText>;

/** How the carer is. */
export const carerTexts = {
  ready: { name: 'Calm and ready' },
  overwhelmed: { name: 'It is too much for me', hint: 'You are not alone. We show what helps now.' },
  unfit: { name: 'Not fit right now', hint: 'Very tired, after a drink or a drug, or with a cold sore.' },
} as const satisfies Record<CarerState, ChoiceText>;

/** The limbs where a needle goes in. Left and right are the baby's own. */
export const limbTexts = {
  'left-thigh': { name: 'Left thigh' },
  'right-thigh': { name: 'Right thigh' },
  'left-arm': { name: 'Left arm' },
  'right-arm': { name: 'Right arm' },
} as const satisfies Record<InjectedLimb, ChoiceText>;

/** The milk that a baby has. */
export const milkTexts = {
  breast: { name: 'Breast milk only' },
  formula: { name: 'Formula only' },
  mixed: { name: 'Both' },
  none: { name: "No milk, or cow's milk" },
} as const satisfies Record<Milk, ChoiceText>;

/** Answers that many questions share. */
export const answerTexts = {
  yes: 'Yes',
  no: 'No',
  unknown: 'I am not sure',
  notAsked: 'Not asked yet',
  noLimb: 'None is sore',
  stillFeeding: 'Feeding right now',
} as const;
