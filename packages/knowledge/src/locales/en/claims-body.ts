import type { bodyAndOilClaims } from '../../claims/body-and-oil.ts';
import type { ClaimText } from '../../claims/claim-text.ts';

/** Words of the claims about the body, oils and harm. */
export const bodyClaimTexts = {
  endorphins: {
    title: "Does massage release the body's own painkillers?",
    said: ['It names endorphins, which the body makes against pain.'],
    hold: 'We found no study that shows this in babies. We leave it out.',
    why: 'We looked and found nothing on it.',
    does: 'We make no promise about pain. A baby who hurts should be seen by someone.',
  },
  circulation: {
    title: 'Is massage good for the blood flow?',
    said: ['It says that more blood reaches muscles and skin.', 'It says that the blood may flow better.'],
    hold: 'The evidence is very uncertain, and what it would mean for a baby is not known.',
    why: 'One trial (Agarwal, 2000) saw more flow in the leg in the group with sesame oil. It did not show that a baby gains from it.',
    does: 'We leave this benefit out.',
  },
  weight: {
    title: 'Will my baby gain weight?',
    said: ['Weight gain stands in its list of benefits.'],
    hold: 'The evidence is very uncertain. Massage is not a way to make a healthy baby gain weight.',
    why: 'A Cochrane review (2013) counted 34 studies, 20 of them weak in how they were done. Its figure of almost a kilogram is too large to believe. The review of 2006 found no effect in the better ones. Babies born early, in hospital, gained about 5 grams a day more, in weak studies.',
    does: 'If weight worries you, please see your health visitor or doctor. We draw no weight charts.',
  },
  'reflex-points': {
    title: 'Are there points on the foot for the tummy?',
    said: ['The spot above the heel is linked to the gut.', 'Finger ends and toes are linked to the sinuses.'],
    hold: 'We found no study that shows such points. A foot rub is something that many babies enjoy.',
    why: 'One trial (2001) set real foot work against sham foot work. Both did better than nothing, and they did not differ. A small later trial found more, but its helper knew who got what.',
    does: 'We keep the touch and leave out the map.',
  },
  'muscle-tone': {
    title: 'Does massage build muscle tone?',
    said: ['It says that massage may help muscles to grow firm.'],
    hold: 'We found no study good enough to say so.',
    why: 'We looked and found nothing that we could lean on.',
    does: 'We leave this benefit out. A baby who seems floppy needs help now: see "Get help".',
  },
  'goodness-of-oils': {
    title: 'Is oil good for the skin?',
    said: ['It gives each oil a gift of its own, such as vitamin E, and warns of cooking oils.'],
    hold: 'No study that we found shows a gain for healthy skin. Oil only helps your hands to glide.',
    why: 'In one trial (OBSeRvE) newborn skin ripened best with no oil. Olive and sunflower oil both slowed this. A Cochrane review found that creams do not keep eczema away. Advice for midwives is to leave oils off dry skin.',
    does: 'We start without any oil. Some plain products are allowed after four weeks and a skin test of 24 hours.',
  },
  'no-harm': {
    title: 'Can massage do harm?',
    said: ['It calls the massage easy and fit for anywhere.', 'It speaks of a happy time and of nothing else.'],
    hold: 'How often gentle massage harms a well baby is not known. Forceful, oily or badly timed massage may do harm.',
    why: 'A review of 60 studies (BMJ Paediatrics Open) found harm told in 16. Half said nothing about harm at all. In babies born early there were 17 cases of a twisted bowel, and nobody knows the cause. Force has broken a bone.',
    does: 'We ask before we show strokes. We leave out what does not fit your baby. We never press or stretch.',
  },
} as const satisfies Record<(typeof bodyAndOilClaims)[number]['id'], ClaimText>;
