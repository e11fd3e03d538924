import { useState } from 'preact/hooks';
import { addDocument, type ReadPage, readGivenFile } from './add-documents';
import { useWords } from './words';

interface AddDocumentsFormProps {
  readonly readPage: ReadPage;
  /** Called after each document that was tried. */
  readonly added: () => Promise<void>;
}

const NOTHING = { text: '', title: '', source: '' };

/** Files or pasted words become documents; what became of each is said below. */
export function AddDocumentsForm({ readPage, added }: AddDocumentsFormProps) {
  const words = useWords();
  const { say } = words;
  const [pasted, setPasted] = useState(NOTHING);
  const [reading, setReading] = useState<string | null>(null);
  const [said, setSaid] = useState<readonly string[]>([]);

  const run = async (jobs: readonly { readonly name: string; readonly work: () => Promise<string> }[]) => {
    const lines: string[] = [];
    for (const { name, work } of jobs) {
      setReading(name);
      lines.push(await work().catch(() => say('own_refused_unreadable', name)));
      setSaid([...lines]);
      await added();
    }
    setReading(null);
  };
  const addFiles = (files: readonly File[]) =>
    run(
      files.map((file) => ({
        name: file.name,
        work: async () => addDocument(words, file.name, await readGivenFile(file, readPage)),
      })),
    );
  const addPasted = async () => {
    const { text, title, source } = pasted;
    const name = title.trim() || say('own_pasted');
    const given = { content: { kind: 'text', text }, title: title.trim() || null, source: source.trim() } as const;
    await run([{ name, work: () => addDocument(words, name, given) }]);
    setPasted(NOTHING);
  };
  const field = (name: 'title' | 'source', label: string) => (
    <label class="own-field">
      <span>
        {label} <span class="label">({say('own_optional')})</span>
      </span>
      <input
        type="text"
        value={pasted[name]}
        onInput={(event) => setPasted({ ...pasted, [name]: event.currentTarget.value })}
      />
    </label>
  );

  return (
    <form
      class="own-form"
      onSubmit={(event) => {
        event.preventDefault();
        void addPasted();
      }}
    >
      <h3>{say('own_add_heading')}</h3>
      <label class="own-files">
        <span class="own-files-button">{say('own_files')}</span>
        <input
          type="file"
          class="unseen"
          multiple
          accept=".txt,.html,.htm,.xhtml,text/plain,text/html"
          disabled={reading !== null}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            event.currentTarget.value = '';
            void addFiles(files);
          }}
        />
        <span class="label">{say('own_files_note')}</span>
      </label>
      <label class="own-field">
        <span>{say('own_text')}</span>
        <textarea
          rows={6}
          value={pasted.text}
          onInput={(event) => setPasted({ ...pasted, text: event.currentTarget.value })}
        />
      </label>
      {pasted.text !== '' && (
        <div class="own-fields">
          {field('title', say('own_text_title'))}
          {field('source', say('own_text_source'))}
        </div>
      )}
      <button type="submit" disabled={reading !== null || pasted.text.trim() === ''}>
        {say('own_add')}
      </button>
      <div class="own-said" role="status">
        {reading !== null && <p>{say('own_reading', reading)}</p>}
        {said.map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </div>
    </form>
  );
}
