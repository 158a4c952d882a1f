import type { PageQuestion } from '@goodword/protocol';
import { chosenByChance } from '@goodword/protocol/chance-order';
import type { AfterMessages, Messages, QuestionMessages } from '../languages/messages.ts';
import type { More, QuestionParts } from '../panel/more.ts';
import type { View } from '../render/view.ts';
import { isContact } from '../share/is-contact.ts';
import { Box } from './box.tsx';
import { Choice } from './choice.tsx';
import { ContactQuestion } from './contact-question.tsx';
import { Day } from './day.tsx';
import { Decline } from './decline.tsx';
import { fill } from './fill.ts';
import { following } from './following.ts';
import { contactOf, isAnswered } from './is-answered.ts';
import { Line } from './line.tsx';
import { createLocationPicker } from './location-picker.tsx';
import css from './questions.css?inline';
import { Ranking } from './ranking.tsx';
import { Rated } from './rated.tsx';

/** Loads the sentences that the rarer questions need, and gives what the card asks of them. */
export async function loadMore(messages: Messages): Promise<More> {
  const [{ default: texts }, { default: after }] = await Promise.all([messages.questions(), messages.after()]);
  const LocationPicker = createLocationPicker();
  return {
    css,
    draw: (parts) => drawQuestion(parts, { texts, after, LocationPicker }),
    decline: (parts) => Decline(parts, texts),
    isAnswered,
    missing(_context, { type }, value) {
      if (type === 'contact') {
        const { method, contact } = contactOf(value);
        return isContact(method, contact.trim()) ? after.followUp.tickFirst : after.followUp.wrong[method];
      }
      if (type === 'date') return value ? texts.date.future : '';
      if (type === 'consent') return texts.missingTick;
      return type === 'text' ? messages.missingWords : '';
    },
    following,
    fill,
    shuffle: (question, response) => {
      if (question.type === 'choice')
        return { ...question, options: chosenByChance(response, question.options, question) };
      return question.type === 'ranking'
        ? { ...question, items: chosenByChance(response, question.items, question) }
        : question;
    },
    report({ program, response, send }, question, value) {
      if (question.type !== 'contact' || typeof value !== 'string') return question.type === 'contact';
      const { method, contact } = contactOf(value);
      const consent = { wording: question.permission };
      send('contact.requested', { program: program.id, response, method }, { contact: contact.trim(), consent });
      return true;
    },
  };
}

interface Sources {
  texts: QuestionMessages;
  after: AfterMessages;
  LocationPicker: ReturnType<typeof createLocationPicker>;
}

function drawQuestion(parts: QuestionParts, { texts, after, LocationPicker }: Sources): View {
  const { question } = parts;
  const as = <Type extends PageQuestion['type']>(_type: Type) =>
    ({ ...parts, question }) as QuestionParts & { question: PageQuestion & { type: Type } };
  switch (question.type) {
    case 'smileys':
      return Rated(as('smileys'), texts);
    case 'thumbs':
      return Rated(as('thumbs'), texts);
    case 'effort':
      return Rated(as('effort'), texts);
    case 'choice':
      return Choice(as('choice'), texts);
    case 'ranking':
      return Ranking(as('ranking'), texts);
    case 'text':
      return Line(parts);
    case 'date':
      return Day(parts, texts);
    case 'location':
      return LocationPicker(parts, texts);
    case 'contact':
      return ContactQuestion(as('contact'), after);
    case 'consent':
      return Box(as('consent'));
    default:
      return undefined;
  }
}
