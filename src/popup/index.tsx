import { render } from 'preact';

render(<h1>Sidelight</h1>, document.body);
