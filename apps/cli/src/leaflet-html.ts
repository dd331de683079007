import { readFileSync } from 'node:fs';
import { drawStill, type Look, type PictureWish, sceneOf, svgText } from '@warmhands/core/figure';
import type { Piece } from '@warmhands/knowledge';

/** The moment of a cycle at which a hand is well on its way. */
const UNDER_WAY = 0.45;

/** A page of its own: no script, no request, nothing to load. The style and the drawings stand in it. [C11] */
export function leafletHtml(title: string, pieces: readonly Piece[], look: Look): string {
  const draw = drawer(look);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)} · Warmhands</title>
<style>
${readFileSync(new URL(import.meta.resolve('@warmhands/knowledge/leaflet.css')), 'utf8')}${OF_ITS_OWN}</style>
</head>
<body>
<main class="leaflet">
<h1>${escaped(title)}</h1>
${pieces.map((piece) => htmlOf(piece, draw)).join('\n')}
</main>
</body>
</html>
`;
}

/** What the app's own stylesheet says for its pages. */
const OF_ITS_OWN = `body {
  max-inline-size: 62rem;
  margin: 1.5rem auto;
  padding-inline: 1rem;
  /* The width of the letters says how many pages it takes, so fonts of one width come first. */
  font-family: "Atkinson Hyperlegible Next", Arial, "Liberation Sans", "Nimbus Sans", system-ui, sans-serif;
  background: #ffffff;
}
h1 {
  margin: 0 0 0.2em;
}
@media print {
  body {
    max-inline-size: none;
    margin: 0;
    padding: 0;
  }
  h1 {
    font-size: 17pt;
  }
}
`;

function htmlOf({ tag, name, english, inside }: Piece, draw: (wish: PictureWish) => string): string {
  const attributes = `${name === undefined ? '' : ` class="${escaped(name)}"`}${english ? ' lang="en"' : ''}`;
  const children = inside.map((child) => {
    if (typeof child === 'string') return escaped(child);
    return 'picture' in child ? draw(child.picture) : htmlOf(child, draw);
  });
  return `<${tag}${attributes}>${children.join('')}</${tag}>`;
}

/** Each drawing names its shades anew: on one page two of one name would be the first one. */
function drawer(look: Look): (wish: PictureWish) => string {
  let drawings = 0;
  return (wish) => {
    drawings += 1;
    return svgText(drawStill(sceneOf(wish), look, UNDER_WAY))
      .replaceAll(' id="', ` id="d${drawings}-`)
      .replaceAll('url(#', `url(#d${drawings}-`)
      .replace('<svg ', '<svg aria-hidden="true" ');
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
