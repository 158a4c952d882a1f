import type { ProgramInput } from '@goodword/protocol';
import { AFTER_QUESTIONS } from './after-questions.ts';
import { COMMON_DRIVERS } from './common-drivers.ts';
import { COMMENT_QUESTION, DRIVERS_QUESTION, LIKELY, RECOMMEND_LOCATION } from './common-texts.ts';
import { PROMPTS } from './prompts.ts';
import { COMMON_PROBLEMS, WHAT_WENT_WRONG } from './what-went-wrong.ts';

/** After a vehicle was serviced or repaired. */
export const VEHICLE_SERVICE: ProgramInput = {
  id: 'vehicle-service',
  name: 'After a vehicle service',
  language: 'en',
  questions: [
    { id: 'score', type: 'score', text: RECOMMEND_LOCATION, ...LIKELY, required: true },
    {
      ...DRIVERS_QUESTION,
      items: [
        { id: 'welcome', text: COMMON_DRIVERS.welcome },
        { id: 'time', text: COMMON_DRIVERS.time },
        { id: 'listened', text: COMMON_DRIVERS.listened },
        { id: 'trust', text: COMMON_DRIVERS.trust },
        { id: 'honest', text: COMMON_DRIVERS.honest },
        { id: 'fair', text: COMMON_DRIVERS.fair },
        { id: 'promise', text: COMMON_DRIVERS.promise },
        {
          id: 'explained',
          text: {
            en: 'I understood what was done',
            es: 'Entendí lo que se hizo',
            fr: 'J’ai compris ce qui a été fait',
            de: 'Ich habe verstanden, was gemacht wurde',
            it: 'Ho capito che cosa è stato fatto',
            'pt-BR': 'Entendi o que foi feito',
            nl: 'Ik begreep wat er is gedaan',
            pl: 'Było dla mnie jasne, co zrobiono',
            tr: 'Yapılan işi anladım',
            ar: 'فهمت الأعمال التي أُجريت',
            he: 'הבנתי מה נעשה',
            ja: '作業の内容に納得できました',
            'zh-Hans': '我明白做了哪些项目',
          },
        },
        {
          id: 'car',
          text: {
            en: 'They cared about my car',
            es: 'Trataron mi vehículo con cariño',
            fr: 'On a pris soin de ma voiture',
            de: 'Man ging sorgsam mit meinem Auto um',
            it: 'Hanno avuto cura della mia auto',
            'pt-BR': 'Cuidaram bem do meu carro',
            nl: 'Ze gingen zorgvuldig met mijn auto om',
            pl: 'Zadbano o mój samochód',
            tr: 'Aracıma özen gösterdiler',
            ar: 'اعتنوا بسيارتي',
            he: 'הם טיפלו ברכב שלי באכפתיות',
            ja: '車を大切に扱ってもらえました',
            'zh-Hans': '他们爱惜我的车',
          },
        },
        {
          id: 'safe',
          text: {
            en: 'I drove off feeling safe',
            es: 'Me fui con sensación de seguridad',
            fr: 'J’ai repris la route en confiance',
            de: 'Ich fuhr mit sicherem Gefühl los',
            it: 'Ho ripreso la guida con serenità',
            'pt-BR': 'Voltei a dirigir com tranquilidade',
            nl: 'Ik reed met een veilig gevoel weg',
            pl: 'Wracam na drogę bez obaw',
            tr: 'Yola güven içinde çıktım',
            ar: 'انطلقت وأنا أشعر بالأمان',
            he: 'יצאתי לדרך בתחושת ביטחון',
            ja: '安心して走り出せました',
            'zh-Hans': '我安心地开车上路',
          },
        },
      ],
    },
    {
      ...WHAT_WENT_WRONG,
      options: [
        {
          id: 'not-fixed',
          text: {
            en: 'The problem is still there',
            es: 'El problema sigue ahí',
            fr: 'Le problème est toujours là',
            de: 'Das Problem besteht weiter',
            it: 'Il problema c’è ancora',
            'pt-BR': 'O problema continua',
            nl: 'Het probleem is er nog',
            pl: 'Problem nadal występuje',
            tr: 'Sorun devam ediyor',
            ar: 'المشكلة ما زالت قائمة',
            he: 'הבעיה עדיין קיימת',
            ja: '問題が直っていません',
            'zh-Hans': '问题仍然存在',
          },
        },
        { id: 'wait', text: COMMON_PROBLEMS.wait },
        { id: 'cost', text: COMMON_PROBLEMS.cost },
        {
          id: 'not-informed',
          text: {
            en: 'Nobody kept me informed',
            es: 'Nadie me mantuvo al tanto',
            fr: 'Personne ne m’a donné de nouvelles',
            de: 'Niemand hielt mich auf dem Laufenden',
            it: 'Nessuno mi ha tenuto al corrente',
            'pt-BR': 'Ninguém me deu notícias',
            nl: 'Niemand hield mij op de hoogte',
            pl: 'Nikt mnie nie informował',
            tr: 'Kimse bana bilgi vermedi',
            ar: 'لم يُطلعني أحد على المستجدات',
            he: 'אף אחד לא עדכן אותי',
            ja: '途中の連絡がありませんでした',
            'zh-Hans': '没有人及时告知我进展',
          },
        },
        { id: 'treatment', text: COMMON_PROBLEMS.treatment },
      ],
    },
    COMMENT_QUESTION,
  ],
  ...AFTER_QUESTIONS,
  recommend: { ...AFTER_QUESTIONS.recommend, prompt: PROMPTS.vehicleService },
};
