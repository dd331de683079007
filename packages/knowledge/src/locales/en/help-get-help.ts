import type { HelpText } from '../../help/help-text.ts';

/** Words of "Get help". */
export const getHelpTexts: HelpText<'get-help'> = {
  title: 'Get help',
  lead: 'Warmhands cannot see your baby. If you see one of these signs, or feel that something is wrong, call.',
  sections: {
    now: {
      title: 'Call the emergency number now',
      lead: 'These signs stand on lists by NHS regions, the Meningitis Research Foundation, NICE and RCEMLearning. Read November 2026.',
      items: {
        floppy: 'Floppy: arms and legs hang, no push back.',
        'hard-to-wake': 'Hard to wake, or does not stay awake.',
        'hard-breathing': 'Hard to breathe: grunts, long pauses, or ribs that suck in.',
        'blue-or-grey': 'Blue, grey or blotchy skin or lips.',
        'seizure-now': 'A fit: stiff, jerking, or eyes that stare and do not follow.',
        'non-fading-rash': 'A rash that does not fade when you press a glass on it.',
        'hot-under-three-months': 'Under 3 months: 38.0 °C or more.',
        'cold-under-three-months': 'Under 3 months: below 36.0 °C.',
        'bulging-fontanelle': 'The soft spot on the head bulges while your baby is calm and upright.',
        'high-pitched-cry': 'A weak cry, or a high cry that is not like your baby.',
        'green-vomit': 'Green sick.',
        'blood-in-vomit': 'Blood in the sick, or bits like coffee grounds.',
        'blood-in-stool': 'Blood in the nappy, or a stool like red jelly.',
        'pale-episodes': 'Goes pale again and again, with legs pulled up.',
        'swollen-hard-belly': 'A tummy that is big and hard.',
        'groin-lump': 'A lump in the groin or the sac below.',
        'no-wet-nappy-12h': 'No wet nappy for 12 hours.',
        'jaundice-on-the-first-day': 'Yellow skin or eyes on the first day of life.',
        'allergic-reaction': 'A swollen face, a wheeze or a limp body after a product or food. (Reasoned.)',
      },
    },
    today: {
      title: 'Call a doctor today',
      lead: 'These signs stand on lists by NHS regions, the Meningitis Research Foundation, RCEMLearning and Bliss. Read November 2026.',
      items: {
        worried: 'You are worried. That is reason enough. (Reasoned.)',
        'hot-three-to-six-months': '3 to 6 months: 39.0 °C or more.',
        'feeding-less-than-half': 'Feeds less than half as much as usual.',
        'few-wet-nappies': 'No wet nappy for 8 hours.',
        'dry-mouth': 'A dry mouth.',
        'sunken-fontanelle': 'The soft spot on the head sinks in.',
        'projectile-vomiting': 'Sick that shoots out, again and again.',
        'inconsolable-crying': 'Cries for over 3 hours and nothing helps, or the cry is new.',
        'hurts-when-held': 'Cries more when held or moved.',
        'limb-not-used': 'Does not move an arm or a leg.',
        'unexplained-bruise': 'A bruise or a lump, and you do not know why.',
        jaundice: 'Yellow skin or eyes.',
        'pale-stool': 'Pale or white stool, or dark wee.',
        'weeping-eczema': 'Eczema that weeps, or skin that looks infected. (National Eczema Society.)',
      },
    },
    who: {
      title: 'Whom to call',
      items: {
        'emergency-number': 'For a sign of the first list: the emergency number, or the nearest emergency room.',
        'doctor-today': 'For a sign of the second list: your doctor, or the service that stands in for them at night.',
        'midwife-or-health-visitor': 'For feeds, weight and stools in the first weeks: your midwife or health visitor.',
        pharmacist: 'For a cream or a product: your pharmacist. (Reasoned.)',
        'somebody-you-trust': 'When it is all too much: a friend, family, your health visitor or doctor. Any hour.',
      },
    },
    unsure: {
      title: 'Not sure how to massage?',
      items: {
        'ask-them':
          'Ask your midwife, health visitor or doctor, above all if your baby has a health problem or was born early.',
        classes: 'They may know of a local class. A class is a good place to see and try the strokes.',
        'question-fit': 'You could ask: "Is massage fine for my baby now? Is there a part I should leave out?"',
        'question-watch': 'You could ask: "Can you watch me do it once?"',
        'question-skin': 'You could ask: "What may I put on this skin, if anything?"',
        'question-teacher': 'Ask a teacher: "Who trained you? What do you do when a baby says no?"',
      },
    },
  },
};
