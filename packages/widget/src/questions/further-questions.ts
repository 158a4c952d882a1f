import type { PageProgram, PageQuestion } from '@goodword/protocol';
import { chosenByChance } from '@goodword/protocol/chance-order';
import type { Messages, QuestionMessages } from '../languages/messages.ts';
import type { FurtherQuestions, QuestionParts } from '../panel/context.ts';
import type { VNode } from '../render/vnode.ts';
import type { ContactQuestion } from '../share/contact-question.tsx';
import { Box } from './box.tsx';
import { Choice } from './choice.tsx';
import { Day } from './day.tsx';
import { Decline } from './decline.tsx';
import { isAnswered } from './is-answered.ts';
import { Line } from './line.tsx';
import { createLocationPicker } from './location-picker.tsx';
import css from './questions.css?inline';
import { Ranking } from './ranking.tsx';
import { Rated } from './rated.tsx';

/** Loads what the further questions of a program need, and gives what the card asks of them. */
export async function loadFurtherQuestions(messages: Messages, { questions }: PageProgram): Promise<FurtherQuestions> {
  const hasContact = questions.some(({ type }) => type === 'contact');
  const [{ default: texts }, contact] = await Promise.all([
    messages.questions(),
    hasContact ? loadContact(messages) : undefined,
  ]);
  const LocationPicker = createLocationPicker();
  return {
    css: css + (contact?.css ?? ''),
    render: (parts) => renderQuestion(parts, { texts, contact, LocationPicker }),
    decline: (parts) => Decline(parts, texts),
    isAnswered: (question, value, needsEvery) =>
      question.type === 'contact' && contact ? contact.isAnswered(value) : isAnswered(question, value, needsEvery),
    missing({ type }, value) {
      // It says so itself, beside the field that it is about.
      if (type === 'contact') return undefined;
      if (type === 'date' && value) return texts.date.future;
      if (type === 'consent') return texts.missingTick;
      return /^(text|comment)$/.test(type) ? messages.missingWords : messages.missingChoice;
    },
    shuffle: (question, response) => {
      if (question.type === 'choice')
        return { ...question, options: chosenByChance(response, question.options, question) };
      return question.type === 'ranking'
        ? { ...question, items: chosenByChance(response, question.items, question) }
        : question;
    },
    report(context, question, value) {
      if (question.type !== 'contact' || !contact) return false;
      contact.report(context, question, value);
      return true;
    },
  };
}

async function loadContact(messages: Messages): Promise<ContactQuestion & { css: string }> {
  const [{ createContactQuestion, css }, { default: words }] = await Promise.all([
    import('../share/follow-up-step.tsx'),
    messages.followUp(),
  ]);
  return { ...createContactQuestion(words), css };
}

interface Sources {
  texts: QuestionMessages;
  contact: ContactQuestion | undefined;
  LocationPicker: ReturnType<typeof createLocationPicker>;
}

function renderQuestion(parts: QuestionParts, { texts, contact, LocationPicker }: Sources): VNode {
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
      return contact?.render(parts);
    case 'consent':
      return Box(as('consent'));
    default:
      return undefined;
  }
}
