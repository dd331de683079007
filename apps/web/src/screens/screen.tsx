import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { shell } from '../locales/en/shell.ts';
import { Bar } from '../parts/bar.tsx';
import { hrefOf, route } from '../platform/route.ts';
import { Lasting } from './lasting.tsx';
import { Top } from './top.tsx';
import { useWords } from './words.ts';

interface ScreenProps {
  /** The one heading of first rank, and the title of the document. */
  readonly title: string;
  /** Where back leads; absent: this is home. */
  readonly back?: string | undefined;
  /** Lays a cloth under the heading; its hem says the verdict. */
  readonly tone?: 'go' | 'ask' | 'wait' | 'care' | undefined;
  /** The heading in the largest type. */
  readonly large?: boolean;
  /** What lies on the cloth under the heading, or under the heading where there is none. */
  readonly lead?: ComponentChildren;
  readonly name?: string;
  readonly children?: ComponentChildren;
  /** At most one row above the bar, under the thumb. */
  readonly dock?: ComponentChildren;
}

/** The frame of every screen: what is so, why, what may be chosen, the way on, the ways out. [W1] */
export function Screen({ title, back, tone, large, lead, name, children, dock }: ScreenProps): JSX.Element {
  const words = useWords(shell);
  const heading = (
    <>
      <Heading large={large ?? false}>{title}</Heading>
      {lead}
    </>
  );
  useEffect(() => {
    document.title = `${title} · Warmhands`;
  }, [title]);
  return (
    <div class={name ? `page ${name}` : 'page'}>
      <Lasting />
      <header class={tone ? `cloth ${tone}` : undefined}>
        <Top back={back} />
        {tone && <div class="within">{heading}</div>}
      </header>
      <main>
        {!tone && heading}
        {children}
      </main>
      <footer class="ends">
        {dock && <div class="dock">{dock}</div>}
        <Bar words={words} at={route.value[0] ?? ''} />
      </footer>
    </div>
  );
}

let lastHeard: string | null = null;

/** The heading takes the focus when somebody arrives from another screen, so that a screen reader begins there. [W2] */
function Heading({ large, children }: { readonly large: boolean; readonly children: ComponentChildren }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const here = hrefOf(...route.value);
  // Before the first paint, so that whatever watches the new screen starts from its top.
  useLayoutEffect(() => {
    if (lastHeard !== null && lastHeard !== here) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    lastHeard = here;
  }, [here]);
  return (
    <h1 ref={heading} class={large ? 'say' : undefined} tabIndex={-1}>
      {children}
    </h1>
  );
}
