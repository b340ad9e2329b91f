// Package prose reads French parliamentary prose: which words name a report, a law, an office, a person, and what they say of
// it. It knows nothing of formats, graphs or IRIs: texts go in, [ontology.Mention] values come out.
//
//	text ──► tokens ──► trigger words ──► Extractor.Read, one small grammar each ──► candidates
//	                                                                                    │
//	mentions ◄── nesting, longest match ◄── Extractor.Settle, over all texts of a question ◄┘
//
// The tokens of a text are made once; a lexicon gives each known word a number and its classes (month, determiner, head of a
// report …) in any case and with or without accents. Extractors run in the order of [Extractors]; each starts its grammar at
// the words of its trigger classes and sees what those above it have found. Then, once all texts of a question are read,
// each may settle what only the whole tells: aliases, short forms, «ce rapport», whose recommendation it is. What stays
// ambiguous is dropped, never guessed.
//
// # Terminology
//
//   - token: a word, a number or a mark; «l'» is one, «vingt-deuxième» is one, «121-1» are three
//   - head word: the word a mention starts at: rapport, loi, ministre
//   - core: of an act with a title, the words from the head to number and date
//
// # Adding an extractor
//
// One file with an [Extractor], its words as a table in that file, one line in [Extractors], one in lexicon.go.
package prose
