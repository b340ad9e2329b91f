package prose

import (
	"testing"

	"qparl/ontology"
)

var amountCases = []citationCase{
	{"Le coût est de 1,5 million d'euros, soit 1.500.000 € ou 1 500 000,50 euros.", []string{
		"1,5 million d'euros {value=1.5e+06 currency=EUR}",
		"1.500.000 € {value=1.5e+06 currency=EUR}",
		"1 500 000,50 euros {value=1.5000005e+06 currency=EUR}",
	}},
	{"Le budget est de 15M€, 1,2Md€, 3,5 Mds€, 200 k€ et 1,2 Md d'euros.", []string{
		"15M€ {value=1.5e+07 currency=EUR}",
		"1,2Md€ {value=1.2e+09 currency=EUR}",
		"3,5 Mds€ {value=3.5e+09 currency=EUR}",
		"200 k€ {value=200000 currency=EUR}",
		"1,2 Md d'euros {value=1.2e+09 currency=EUR}",
	}},
	{"Il faut deux millions et demi d'euros, un demi-million d'euros, vingt et un mille euros, deux cents euros.", []string{
		"deux millions et demi d'euros {value=2.5e+06 currency=EUR}",
		"un demi-million d'euros {value=500000 currency=EUR}",
		"vingt et un mille euros {value=21000 currency=EUR}",
		"deux cents euros {value=200 currency=EUR}",
	}},
	{"Il a perdu 3 milliards de chiffre d'affaires et 2 millions d'habitants.", []string{
		"3 milliards {value=3e+09}",
	}},
	{"Un franc symbolique ; l'euro est fort ; la zone euro ; il est franc ; un port franc.", []string{
		"Un franc {value=1 currency=FRF}",
	}},
	{"Entre 10 et 15 euros, en 2012 450 euros, le 12 mars 2013 15 euros.", []string{
		"15 euros {value=15 currency=EUR}",
		"450 euros {value=450 currency=EUR}",
		"15 euros {value=15 currency=EUR}",
	}},
	{"L'aide est de 50 euros par mois (soit 600 €/an) pour 12 000 foyers ; 5 dollars.", []string{
		"50 euros {value=50 currency=EUR}",
		"600 € {value=600 currency=EUR}",
	}},
	{"Quelques millions d'euros, plusieurs milliards, des dizaines de milliers d'euros.", nil},
	{"La prime de 500 F est versée en 2013.", nil},
}

func TestAmounts(t *testing.T) { checkCitations(t, amountCases, "amount") }

var percentCases = []citationCase{
	{"Le taux de 2,3% ou 12,75 % passe à 100 %, vingt pour cent, 19,6 p. 100.", []string{
		"2,3% {value=2.3}",
		"12,75 % {value=12.75}",
		"100 % {value=100}",
		"vingt pour cent {value=20}",
		"19,6 p. 100 {value=19.6}",
	}},
	{"Soit 5 pour mille, 0,5 point, page 100, p. 100 ; au tome 2, p. 12 ; cent personnes.", nil},
	{"Les 10-15 % de hausse, entre 5% et 10%.", []string{
		"15 % {value=15}",
		"5% {value=5}",
		"10% {value=10}",
	}},
}

func TestPercentages(t *testing.T) { checkCitations(t, percentCases, "percent") }

var momentCases = []citationCase{
	{"Du 12 au 15 mars 2013, en avril 2013, le 1er mars, le 30 février 2012, en 1999 et 12/2013.", []string{
		"15 mars 2013 {iso=2013-03-15}",
		"avril 2013 {iso=2013-04}",
	}},
	{"Le 6 courant et le 12 juin dernier, le 1er janvier prochain, 10 aout 1990, le 1^er mars 2012, le 28/02/2006.", []string{
		"6 courant {iso=2014-06-06 relative=true}",
		"12 juin dernier {iso=2013-06-12 relative=true}",
		"1er janvier prochain {iso=2015-01-01 relative=true}",
		"10 aout 1990 {iso=1990-08-10}",
		"1^er mars 2012 {iso=2012-03-01}",
		"28/02/2006 {iso=2006-02-28}",
	}},
	{"La loi du 2 juillet 1986, le rapport du 5 mai 2010 et sa question écrite du 3 juin 2008.", nil},
	{"Le courant électrique, le mois de mars et le mois courant.", nil},
}

func TestMoments(t *testing.T) { checkCitations(t, momentCases, "date") }

// TestFrancSign: «F» is the franc in texts of its time only.
func TestFrancSign(t *testing.T) {
	for date, want := range map[string]int{"1994-05-02": 1, "2013-05-02": 0} {
		q := &ontology.Question{Text: "La prime de 1 500 F est versée.", Publication: ontology.Publication{Date: ontology.Date(date)}}
		if mentions, _ := NewFinder([]*Extractor{Amount}).Find(q); len(mentions) != want {
			t.Errorf("%s: %d amounts, want %d", date, len(mentions), want)
		}
	}
}

// TestNumbersCostNothing: digits that are no money and no percentage allocate nothing.
func TestNumbersCostNothing(t *testing.T) {
	f := NewFinder([]*Extractor{Amount, Percentage, Moment})
	q := &ontology.Question{Text: "Sur 12 450 foyers, 3 millions d'heures, 14 h 30, le 12 de la rue, page 100 (p. 12), 28/02 et cent pages en mars."}
	f.Find(q)
	if n := testing.AllocsPerRun(100, func() { f.Find(q) }); n > 0 {
		t.Errorf("%v allocations", n)
	}
}
