/** What holding a car is worth to the dealership when it is booked: the deposit, in cents. */
const DEPOSIT = { currency: 'USD', minor: 5_000 };

interface Booking {
  order: string;
  value: { currency: string; minor: number };
}

/** The form at the foot of the page. A real dealer's would post to its own server, which knows the order's number. */
export function bookTestDrives({ onBooked }: { onBooked: (booking: Booking) => void }): void {
  const form = document.querySelector<HTMLFormElement>('#test-drive');
  const answer = document.querySelector<HTMLElement>('#test-drive-answer');
  const day = form?.querySelector<HTMLInputElement>('input[type="date"]');
  if (!form || !answer || !day) return;
  day.min = localToday();

  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-car]')) {
    button.addEventListener('click', () => {
      const car = form.querySelector<HTMLSelectElement>('select[name="car"]');
      if (car) car.value = button.dataset.car ?? '';
      form.scrollIntoView({ block: 'center' });
      form.querySelector<HTMLInputElement>('input[name="name"]')?.focus({ preventScroll: true });
    });
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const fields = new FormData(form);
    const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
    const order = `TD-${number.toString(36).toUpperCase().padStart(7, '0')}`;
    onBooked({ order, value: DEPOSIT });
    answer.textContent = `Booked, ${fields.get('name')}: the ${fields.get('car')} waits for you. Your number is ${order}.`;
    form.reset();
  });
}

function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
