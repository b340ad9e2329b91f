package prose

// Word classes that several extractors use. Names begin with w. The rest belong to one extractor each, in its own file.
const (
	wDeterminer     class = 1 << iota // le, la, l', un, ce, son, notre …
	wOf                               // de, du, des, d'
	wTo                               // à, au, aux
	wAnd                              // et, ou
	wPreposition                      // sur, pour, dans, par, en, contre …
	wRelative                         // qui, que, dont, où, lequel …
	wMonth                            // value: 1 to 12
	wNumeral                          // deux, vingt-trois, cent: value
	wOrdinal                          // premier, vingt-deuxième: value
	wCivility                         // M., Mme, Monsieur, Me
	wTitle                            // préfet, professeur, président …
	wNumberSign                       // n, no, nos, numéro
	wMultiplicative                   // bis, ter, quater …
	wDemonstrative                    // ce, cet, cette, ces, ledit …
	wPossessive                       // son, sa, ses, leur …
	wTopic                            // sur, relatif, concernant, consacré, portant …

	// Given by the shape of the token, not by the lexicon.
	wAcronym // two capitals or more
	wCapital // a capital first, or a lone one
	wNumber  // digits, and digits with letters: 1er
	wMixed   // capitals after small letters: DGFiP, iPhone
)

// First of the block of classes that each extractor's file may declare as its own: firstReportClass << 0, << 1 …
const (
	firstReportClass    class = 1 << 20 // 6
	firstLegalClass     class = 1 << 26 // 10
	firstOfficeClass    class = 1 << 36 // 6
	firstPersonClass    class = 1 << 42 // 4
	firstBodyClass      class = 1 << 46 // 6
	firstDemandClass    class = 1 << 52 // 6
	firstReferenceClass class = 1 << 58 // 6
)

var commonWords = []lexemes{
	{wDeterminer, "le la l' les un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque plusieurs certains certaines"},
	{wOf, "de du des d'"},
	{wTo, "à au aux"},
	{wAnd, "et ou"},
	{wPreposition, "sur pour dans par en contre sous entre vers chez avec sans selon envers malgré parmi depuis pendant durant lors après avant dès hors jusqu'"},
	{wRelative, "qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles"},
	{wDemonstrative, "ce cet cette ces ledit ladite lesdits lesdites dudit desdits desdites audit auxdits présent présente"},
	{wPossessive, "son sa ses leur leurs notre nos votre vos mon ma mes"},
	{wTopic, "sur relatif relative relatifs relatives concernant consacré consacrée consacrés consacrées portant dédié dédiée"},
	{wNumberSign, "n no nos numéro numéros"},
	{wMultiplicative, "bis ter quater quinquies sexies septies octies nonies decies undecies duodecies"},
	{0, "s er re e os er à"},
	{0, ". , ; : ! ? ( ) [ ] « » “ ” \" ° º / – — - … € % ^ * • < >"},
}
