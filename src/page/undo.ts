/** Takes back what an effect did. Calling it twice does nothing more. */
export type Undo = () => void;
