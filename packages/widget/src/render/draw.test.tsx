// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { draw } from './draw.ts';
import { h, type VNode } from './vnode.ts';

let root: HTMLElement;
const show = (...vnodes: VNode[]) => draw(root, vnodes);
const html = () => root.innerHTML;

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
});

describe('a virtual node', () => {
  it('becomes elements, texts and attributes', () => {
    show(
      <p class="lead" aria-busy={true} hidden={false} title={undefined}>
        {1} of <b>{'<3>'}</b>
      </p>,
    );
    expect(html()).toBe('<p class="lead" aria-busy="true">1 of <b>&lt;3&gt;</b></p>');
  });

  it('writes nothing for nothing, and a zero for a zero', () => {
    show(
      <p>
        {false}
        {null}
        {undefined}
        {true}
        {0}
      </p>,
    );
    expect(root.textContent).toBe('0');
  });

  it('draws pictures as pictures', () => {
    show(
      <svg viewBox="0 0 1 1" aria-hidden="true">
        <path d="M0 0" />
      </svg>,
    );
    expect(root.querySelector('path')?.namespaceURI).toBe('http://www.w3.org/2000/svg');
  });
});

describe('a change', () => {
  it('keeps the element, its focus and what is being written', () => {
    show(
      <p>
        {false}
        <input value="a" />
      </p>,
    );
    const field = root.querySelector('input');
    field?.focus();
    if (field) field.value = 'ab';
    show(
      <p>
        {<b>now</b>}
        <input value="ab" />
      </p>,
    );
    expect(root.querySelector('input')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(field?.value).toBe('ab');
  });

  it('makes an element anew where its key is another', () => {
    show(<p key="a">x</p>);
    const before = root.firstChild;
    show(<p key="b">x</p>);
    expect(root.firstChild).not.toBe(before);
  });

  it('takes away attributes, listeners, texts and elements that are gone', () => {
    const press = vi.fn();
    show(
      <button type="button" class="x" onClick={press}>
        a<b>c</b>
      </button>,
    );
    const button = root.querySelector('button');
    show(<button type="button">a</button>);
    button?.click();
    expect([html(), press.mock.calls.length]).toEqual(['<button type="button">a</button>', 0]);
    show();
    expect(html()).toBe('');
  });

  it('listens with the newest listener, once', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    show(<button type="button" onClick={first} />);
    show(<button type="button" onClick={second} />);
    root.querySelector('button')?.click();
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });

  it('unticks a box that is not ticked any more', () => {
    show(<input type="checkbox" checked={true} />);
    show(<input type="checkbox" checked={false} />);
    expect(root.querySelector('input')?.checked).toBe(false);
  });

  it('tells of an element once, when it is in its place', () => {
    const seen = vi.fn((element: HTMLElement) => element.isConnected);
    show(<input ref={seen} />);
    show(<input ref={seen} />);
    expect(seen.mock.results).toEqual([{ type: 'return', value: true }]);
  });
});

describe('what somebody else has put there', () => {
  const foreign = (name = 'x-extension') => document.createElement(name);

  it('is left in peace, and so is the field beside it', () => {
    const field = (isHeld: boolean) => (
      <p>
        <input value="a" />
        {isHeld && <b>Write a word.</b>}
        {isHeld ? 'held' : ''}
      </p>
    );
    show(field(false));
    const [p, input] = [root.querySelector('p'), root.querySelector('input')];
    p?.prepend(foreign());
    input?.after(foreign());
    p?.append(foreign());
    root.prepend(foreign());
    input?.focus();
    show(field(true));
    show(field(true));
    expect(document.activeElement).toBe(input);
    const x = '<x-extension></x-extension>';
    expect(html()).toBe(`${x}<p>${x}<input>${x}<b>Write a word.</b>held${x}</p>`);
    show(field(false));
    expect(html()).toBe(`${x}<p>${x}<input>${x}${x}</p>`);
    show();
    expect(html()).toBe(x);
  });

  it('may hold what is ours: that stays there', () => {
    const vnode = (name: string) => (
      <p>
        <input value="a" class={name} />
        <b>{name}</b>
      </p>
    );
    show(vnode('a'));
    const input = root.querySelector('input');
    const wrapper = foreign();
    input?.replaceWith(wrapper);
    if (input) wrapper.append(input);
    show(vnode('b'));
    expect(html()).toBe('<p><x-extension><input class="b"></x-extension><b>b</b></p>');
    expect(root.querySelector('input')).toBe(input);
  });

  it('takes the place of words, as a translation does, until the words change', () => {
    const vnode = (word: string) => (
      <p>
        <b>1</b>
        {word}
        <i>2</i>
      </p>
    );
    show(vnode('Next'));
    const translated = foreign('font');
    translated.textContent = 'Weiter';
    root.querySelector('b')?.nextSibling?.replaceWith(translated);
    show(vnode('Next'));
    expect(root.textContent).toBe('1Weiter2');
    show(vnode('Sending'));
    expect(root.textContent).toBe('1Sending2');
  });

  it('may have taken ours away: an element comes back where it stood, and texts that were joined are written once', () => {
    const vnode = (word: string) => (
      <p>
        <b>1</b>
        {false}
        <i>2</i>
        {word}
      </p>
    );
    show(vnode('a'));
    root.querySelector('b')?.remove();
    root.normalize();
    show(vnode('b'));
    expect(html()).toBe('<p><b>1</b><i>2</i>b</p>');
  });
});
