/** A full stop that is heard and not seen, between words that the eye tells apart by place or colour. */
export function Pause() {
  return <span class="pause">. </span>;
}
