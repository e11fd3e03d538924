import { HOST_SHOWN, VERDICTS } from '../marks/highlight-names';
import type { Palette, Theme } from '../marks/palette';
import { LINE_STYLES } from '../marks/render-mark-style';

const grounds: Readonly<Record<Theme, string>> = {
  light:
    '--ground:#ffffff;--raised:#f4f5f7;--ink:#1d2128;--soft:#5b6470;--edge:#d5d9df;--marked:#ffe9b3;--link:#0b5c8f;--shadow:0 6px 24px rgb(20 28 40 / 18%),0 1px 3px rgb(20 28 40 / 14%)',
  dark: '--ground:#23272e;--raised:#2e333c;--ink:#eceff3;--soft:#a9b2be;--edge:#434a55;--marked:#614a12;--link:#8ac7f2;--shadow:0 6px 24px rgb(0 0 0 / 55%),0 1px 3px rgb(0 0 0 / 40%)',
};

/** Cut off from the page: nothing is inherited, and `!important` inside a shadow tree wins over the page's. */
const HOST = `:host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;overflow:visible!important;border:0!important;padding:0!important;margin:0!important;background:none!important;display:block!important;z-index:2147483647!important}
*{box-sizing:border-box}
:host>*{display:var(${HOST_SHOWN},none)}
.popper{width:max-content;max-width:calc(100vw - 16px);outline:0}`;

const SCROLLED =
  'overflow:auto;overscroll-behavior:contain;scrollbar-width:thin;scrollbar-color:var(--soft) transparent';

/** Sizes are shares of the text size that the reader has set in the browser, which the host has: not of the page's. */
const FRAME = `.card{display:flex;flex-direction:column;width:24.3em;max-width:100%;max-height:min(var(--room,33em),33em);overflow:hidden;background:var(--ground);color:var(--ink);border:1px solid var(--edge);border-radius:10px;box-shadow:var(--shadow);font:.875em/1.45 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;text-align:start;overflow-wrap:anywhere;outline:0}
.card.supported,.card.conflicts,.card.related{width:32.9em}
.card:focus-visible{outline:2px solid var(--link);outline-offset:1px}
.head{display:flex;align-items:flex-start;gap:2px;padding:10px 8px 6px 14px}
.heading{flex:1;min-width:0}
.body{position:relative;padding:0 14px 12px;${SCROLLED}}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
h2,h3,p,ul,blockquote{margin:0;padding:0}
h2{font-size:1.143em;line-height:1.35;font-weight:650}
h3{font-size:.82em;font-weight:600;color:var(--soft);margin-bottom:3px}
.label{font-size:.857em;color:var(--soft)}
.body>*+*{margin-top:8px}.body>.unseen+*{margin-top:0}
section{border-top:1px solid var(--edge);padding-top:8px}
section>*+*{margin-top:4px}
ul{list-style:none}
li+li{margin-top:6px}
.faint,.notes,.said-by,.source,.places,.called .label{color:var(--soft)}
.said-by,.source,.places{font-size:.893em}
.foot{border-top:1px solid var(--edge);padding-top:7px}
.source .label{font-size:inherit}
blockquote{font-family:Georgia,"Times New Roman",serif;line-height:1.45}
.evidence{border-inline-start:2px solid var(--edge);padding-inline-start:8px;margin:3px 0 2px}
.evidence[hidden]{display:none}
.title{font-style:italic}
.quoted{font-family:Georgia,"Times New Roman",serif}
mark{background:var(--marked);color:inherit;border-radius:2px;padding:0 1px;font-weight:650}`;

/**
 * What is pressed is 24 pixels high at least (WCAG 2.2, 2.5.8); a chip in a line of text by a margin that nobody sees.
 * Where nothing has been told of a copy, the tools beside it are as far apart as others: its own gap is taken back.
 */
const PARTS = `.sides{display:flex;flex-wrap:wrap;gap:8px}
.passage{flex:1 1 12.8em;background:var(--raised);border-radius:7px;padding:8px 10px}
.stacked .passage{flex-basis:100%}
.passage h3{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.difference{font-size:1.071em}
.passage .difference{font-size:.929em;font-weight:600;margin-bottom:3px}
.speaker{font-size:1.071em}
button{font:inherit;color:inherit;background:none;border:0;padding:0;margin:0;cursor:pointer}
.link{color:var(--link);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:2px;text-align:start;display:inline}
.own-line{display:block;min-height:24px}
.small{font-size:.893em}
.passage .small{margin-top:2px;margin-bottom:-4px}
.chip{position:relative;font-size:.82em;color:var(--soft);background:var(--raised);border-radius:9px;padding:0 7px;line-height:1.5;min-height:18px;white-space:nowrap}
.chip::before{content:"";position:absolute;inset:-4px -2px}
.chip:hover,.chip[aria-expanded=true]{color:var(--ink);box-shadow:inset 0 0 0 1px var(--edge)}
.tool{flex:none;width:28px;height:28px;border-radius:6px;font-size:18px;line-height:1;color:var(--soft)}
.step{min-width:28px;height:24px;border-radius:6px;margin-inline-start:6px;background:var(--raised);font-size:16px;line-height:1;color:var(--ink)}
.sign{display:grid;place-content:center;height:100%}
.tool:hover,.step:hover{background:var(--raised);color:var(--ink)}
.step:hover{box-shadow:inset 0 0 0 1px var(--edge)}
[dir=rtl] :is(.back,.step){transform:scaleX(-1)}
button:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:1px;border-radius:4px}
.pin svg{fill:none;stroke:currentColor;stroke-width:1.4;stroke-linejoin:round;stroke-linecap:round}
.pin[aria-pressed=true]{color:var(--ink)}
.pin[aria-pressed=true] svg{fill:currentColor}
.places{display:flex;align-items:center}
summary{cursor:pointer;color:var(--soft);font-size:.893em;width:fit-content;min-height:24px;padding-block:3px}
.worn{text-decoration-line:underline;text-underline-offset:.22em;text-decoration-skip-ink:none}
.reasons{font-size:.893em}
.tools{display:flex;flex:none;flex-wrap:wrap;align-items:baseline;gap:2px 14px;padding:3px 14px;border-top:1px solid var(--edge);font-size:.857em;color:var(--soft)}
.quiet{min-height:24px;padding:3px 0;text-decoration:underline transparent;text-underline-offset:2px;text-align:start}
.quiet:hover{color:var(--ink);text-decoration-color:currentColor}
.told:empty{margin-inline-start:-14px}
.copied{position:fixed;inset:0 auto auto 0;width:1px;height:1px;opacity:0}`;

const RISE = `@media (prefers-reduced-motion:no-preference){.card{animation:rise 120ms ease-out}@keyframes rise{from{opacity:0}}}`;

const READER = `@media (prefers-contrast:more){.card{--soft:var(--ink);--edge:currentColor}}
@media (forced-colors:active){mark{background:Highlight;color:HighlightText;forced-color-adjust:none}.card,.passage,.chip,.step{border:1px solid CanvasText}}`;

/** Where there is room for a few lines only, head, body and tools scroll as one: none of them takes all of it. */
const TIGHT = `{display:block;${SCROLLED}}`;
/** Viewports that leave a sheet no more room than that. */
const LOW = '(max-height:26em)';

const SHEET = `.sheet .card:focus-visible{outline:0}
.sheet{position:fixed;inset:auto 0 0 0}
.sheet .card{width:100%;max-width:45em;max-height:60vh;margin-inline:auto;border-radius:14px 14px 0 0;border-bottom:0;padding-bottom:env(safe-area-inset-bottom)}
.sheet :is(.tool,.step){width:44px;height:44px}
.sheet .tools{padding-block:0}
.sheet :is(.quiet,summary,.own-line){min-height:44px}
.sheet summary{padding-block:13px}
.sheet .quiet{min-width:44px}
.sheet .chip{min-height:24px;padding:0 10px;border-radius:12px}
.sheet li+li{margin-top:10px}
.card.tight${TIGHT}.tight .body{overflow:visible}
@media ${LOW}{.sheet .card${TIGHT}.sheet .body{overflow:visible}}`;

/** The style sheet inside the card's shadow root, for the theme of the page's ground and the reader's colours. `isStill`: nothing in it moves. */
export function renderCardStyle(theme: Theme, { claim }: Palette, isStill: boolean): string {
  const worn = VERDICTS.map(
    (verdict) =>
      `.worn.${verdict}{text-decoration-style:${LINE_STYLES[verdict]};text-decoration-color:${claim[verdict]};text-decoration-thickness:${verdict === 'supported' ? 2 : 1.5}px}`,
  );
  const themed = `.card{${grounds[theme]};color-scheme:${theme}}`;
  return [HOST, themed, FRAME, PARTS, ...worn, SHEET, READER, isStill ? '' : RISE].join('\n');
}
