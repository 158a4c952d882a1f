import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'rtl',
  tellAFriend: 'לספר לחברים',
  channels: {
    email: 'אימייל',
    sms: 'הודעה',
    whatsapp: 'וואטסאפ',
    facebook: 'פייסבוק',
    x: 'X',
    copy: 'העתקה',
    device: 'עוד',
  },
  opens: 'נפתחת האפליקציה שלך. הלחיצה על ״שליחה״ היא שלך.',
  preparing: 'הקישור שלך בהכנה.',
  failed: 'יצירת הקישור לא הצליחה.',
  again: 'לנסות שוב',
  copied: 'הועתק',
  linkCopied: 'הקישור הועתק. אפשר להדביק אותו היכן שהחברים שלך נמצאים.',
  copyYourself: 'הקישור להעתקה:',
};

export default share;
