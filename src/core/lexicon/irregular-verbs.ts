/**
 * Irregular English verbs: base, past and participle; one form for both where they are alike.
 * Source: the list of irregular verbs in Quirk et al., A Comprehensive Grammar of the English Language, §§ 3.11–3.20,
 * without the archaic ones, with the prefixed verbs that newspapers use.
 */
const VERBS = `arise arose arisen,awake awoke awoken,bear bore born,beat beat beaten,become became become,begin began begun,
behold beheld,bend bent,bet bet,bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,breed bred,
bring brought,broadcast broadcast,build built,burn burnt,burst burst,buy bought,cast cast,catch caught,choose chose chosen,
cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,draw drew drawn,dream dreamt,drink drank drunk,
drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew flown,
forbid forbade forbidden,forecast forecast,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,
forgo forwent forgone,freeze froze frozen,get got gotten,give gave given,go went gone,grind ground,grow grew grown,
hang hung,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew known,lay laid,lead led,
leap leapt,learn learnt,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,meet met,mislead misled,
mistake mistook mistaken,offset offset,outdo outdid outdone,overcome overcame overcome,override overrode overridden,
oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,overrun overran overrun,pay paid,put put,quit quit,
read read,rebuild rebuilt,rend rent,repay repaid,reset reset,rethink rethought,rewrite rewrote rewritten,rid rid,ride rode ridden,
ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,sew sewed sewn,
shake shook shaken,shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,
sink sank sunk,sit sat,sleep slept,slide slid,sling slung,slit slit,sow sowed sown,speak spoke spoken,speed sped,spend spent,
spin spun,spit spat,split split,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,
stink stank stunk,stride strode stridden,strike struck stricken,string strung,strive strove striven,swear swore sworn,
sweep swept,swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught,tear tore torn,tell told,think thought,
throw threw thrown,thrust thrust,tread trod trodden,undergo underwent undergone,undermine undermined,understand understood,
undertake undertook undertaken,undo undid undone,unwind unwound,uphold upheld,upset upset,wake woke woken,wear wore worn,
weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn,withhold withheld,withstand withstood,
wring wrung,write wrote written`;

/** What a form of an irregular verb can be. `past` and `participle` are both true for `led`. */
export interface IrregularForm {
  readonly lemma: string;
  readonly base: boolean;
  readonly past: boolean;
  readonly participle: boolean;
}

/** Every base, past and participle form of an irregular verb, lower case. */
export const IRREGULAR_FORMS: ReadonlyMap<string, IrregularForm> = collectForms();

function collectForms(): Map<string, IrregularForm> {
  const forms = new Map<string, IrregularForm>();
  for (const entry of VERBS.split(',')) {
    const [lemma = '', past = '', participle = past] = entry.trim().split(' ');
    const add = (form: string) => {
      if (forms.has(form) && form !== lemma) return;
      forms.set(form, { lemma, base: form === lemma, past: form === past, participle: form === participle });
    };
    for (const form of new Set([lemma, past, participle])) add(form);
    if (participle === 'stricken') forms.set(past, { lemma, base: false, past: true, participle: true });
  }
  return forms;
}
