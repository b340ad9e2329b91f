package prose

import (
	"fmt"
	"strings"
	"testing"

	"qparl/ontology"
)

// legalMentions finds what a question names.
func legalMentions(q *ontology.Question) []ontology.Mention {
	mentions, errs := NewFinder(nil).Find(q)
	if len(errs) > 0 {
		panic(errs[0])
	}
	return mentions
}

// legalIn writes the mentions of one kind as «surface {slot=value …}», and after ␟ the core when there is a title.
func legalIn(text, date, kind string) (lines []string) {
	q := &ontology.Question{Text: text, Publication: ontology.Publication{Date: ontology.Date(date)}}
	for _, m := range legalMentions(q) {
		if m.Entity.Kind() != kind {
			continue
		}
		var b strings.Builder
		b.WriteString(text[m.Span.Begin:m.Span.End])
		if m.Core > 0 {
			b.WriteString(" ␟" + text[m.Span.Begin:m.Core])
		}
		b.WriteString(" {")
		for i, s := range m.Entity.Slots() {
			if s.Name == "title" {
				continue
			}
			if i > 0 {
				b.WriteByte(' ')
			}
			fmt.Fprintf(&b, "%s=%v", s.Name, s.Value)
		}
		b.WriteByte('}')
		lines = append(lines, b.String())
	}
	return lines
}

var actCases = []struct {
	text string
	want []string
}{
	{"La loi n° 84-53 modifiée du 26 janvier 1984 s'applique.", []string{"loi n° 84-53 modifiée du 26 janvier 1984 {nature=loi number=84-53 date=1984-01-26}"}},
	{"La loi modifiée n° 84-53 du 26 janvier 1984 s'applique.", []string{"loi modifiée n° 84-53 du 26 janvier 1984 {nature=loi number=84-53 date=1984-01-26}"}},
	{"La loi n° 83-634 du 13 juillet 1983 modifiée portant droits et obligations des agents prévoit ce cas.",
		[]string{"loi n° 83-634 du 13 juillet 1983 modifiée portant droits et obligations des agents ␟loi n° 83-634 du 13 juillet 1983 {nature=loi number=83-634 date=1983-07-13}"}},
	{"Le décret-loi du 30 octobre 1935 subsiste.", []string{"décret-loi du 30 octobre 1935 {nature=décret-loi date=1935-10-30}"}},
	{"Les lois n° 82-213 du 2 mars 1982 et n° 83-8 du 7 janvier 1983 ont transféré ces tâches.",
		[]string{"lois n° 82-213 du 2 mars 1982 {nature=loi number=82-213 date=1982-03-02}", "n° 83-8 du 7 janvier 1983 {nature=loi number=83-8 date=1983-01-07}"}},
	{"Les décrets n°s 2004-1 et 2004-2 du 5 janvier 2004 sont muets.",
		[]string{"décrets n°s 2004-1 {nature=décret number=2004-1}", "2004-2 du 5 janvier 2004 {nature=décret number=2004-2 date=2004-01-05}"}},
	{"Les lois du 2 mars 1982 et du 7 janvier 1983 ont transféré ces tâches.",
		[]string{"lois du 2 mars 1982 {nature=loi date=1982-03-02}", "7 janvier 1983 {nature=loi date=1983-01-07}"}},
	{"L'arrêté du 3 mai 2011 et la circulaire du même jour le disent.",
		[]string{"arrêté du 3 mai 2011 {nature=arrêté date=2011-05-03}", "circulaire du même jour {nature=circulaire date=2011-05-03}"}},
	{"La loi de finances rectificative pour 2014 (n° 2014-891 du 8 août 2014) est lue.",
		[]string{"loi de finances rectificative pour 2014 {nature=loi de finances rectificative number=2014-891 date=2014-08-08 year=2014}"}},
	{"Le budget de la loi de finances initiale (LFI) pour 2018 est voté.", []string{"loi de finances initiale (LFI) pour 2018 {nature=loi de finances initiale year=2018}"}},
	{"La LFSS pour 2019 et la LFI 2020 le disent.", []string{"LFSS pour 2019 {nature=loi de financement de la sécurité sociale year=2019}", "LFI 2020 {nature=loi de finances initiale year=2020}"}},
	{"La loi n° 2019-1446 du 24 décembre 2019 de financement de la sécurité sociale pour 2020 a changé.",
		[]string{"loi n° 2019-1446 du 24 décembre 2019 de financement de la sécurité sociale pour 2020 ␟loi n° 2019-1446 du 24 décembre 2019 {nature=loi number=2019-1446 date=2019-12-24 year=2020}"}},
	{"La loi de finances de fin de gestion pour 2023 ouvre ces crédits.", []string{"loi de finances de fin de gestion pour 2023 {nature=loi de finances de fin de gestion year=2023}"}},
	{"La circulaire DGS/DH n° 98-213 du 9 avril 1998 l'admet.", []string{"circulaire DGS/DH n° 98-213 du 9 avril 1998 {nature=circulaire number=98-213 date=1998-04-09}"}},
	{"La circulaire DSS/SD5B/2012/319 du 18 août 2012 l'admet.", []string{"circulaire DSS/SD5B/2012/319 du 18 août 2012 {nature=circulaire number=DSS/SD5B/2012/319 date=2012-08-18}"}},
	{"L'instruction n° DGOS/R4/2011/85 du 3 mars 2011 l'admet.", []string{"instruction n° DGOS/R4/2011/85 du 3 mars 2011 {nature=instruction number=DGOS/R4/2011/85 date=2011-03-03}"}},
	{"La note de service n° 2014-063 du 9 mai 2014 l'admet.", []string{"note de service n° 2014-063 du 9 mai 2014 {nature=note de service number=2014-063 date=2014-05-09}"}},
	{"La circulaire du préfet de la région du 4 mai 2010 l'admet.", []string{"circulaire du préfet de la région du 4 mai 2010 {nature=circulaire date=2010-05-04 issuer=préfet de la région}"}},
	{"La loi Égalim a vécu, comme la loi Sapin 2 et la loi « Matras ».",
		[]string{"loi Égalim {nature=loi alias=loi Égalim}", "loi Sapin 2 {nature=loi alias=loi Sapin 2}", "loi « Matras » {nature=loi alias=loi Matras}"}},
	{"La loi du 7 août 2015, dite loi NOTRe, reste.", []string{"loi du 7 août 2015 {nature=loi date=2015-08-07 alias=loi NOTRe}"}},
	{"La loi du 22 juillet 2013, dite loi « Fioraso », reste.", []string{"loi du 22 juillet 2013 {nature=loi date=2013-07-22 alias=loi Fioraso}"}},
	{"La loi n° 2015-136 du 9 février 2015 relative à la sobriété (dite « loi Abeille ») reste.",
		[]string{"loi n° 2015-136 du 9 février 2015 relative à la sobriété ␟loi n° 2015-136 du 9 février 2015 {nature=loi number=2015-136 date=2015-02-09 alias=loi Abeille}"}},
	{"La loi relative à la qualité des rivières du 3 mai 2012 reste.", []string{"loi relative à la qualité des rivières du 3 mai 2012 {nature=loi date=2012-05-03}"}},
	{"La loi sur l'eau reste.", []string{"loi sur l'eau {nature=loi alias=loi sur l'eau}"}},
	{"Les conséquences de la loi du 7 août 2015 sur les communes sont lourdes.", []string{"loi du 7 août 2015 {nature=loi date=2015-08-07}"}},
	{"L'arrêté du 2 mai 2002 modifiant l'arrêté du 4 juin 1998 relatif aux barrages est paru.",
		[]string{"arrêté du 2 mai 2002 modifiant l'arrêté du 4 juin 1998 relatif aux barrages ␟arrêté du 2 mai 2002 {nature=arrêté date=2002-05-02}",
			"arrêté du 4 juin 1998 relatif aux barrages ␟arrêté du 4 juin 1998 {nature=arrêté date=1998-06-04}"}},
	{"Le décret n° 2010-12 du 4 janvier 2010 pris pour l'application de l'article 3 de la loi n° 2009-5 du 2 janvier 2009 est paru.",
		[]string{"décret n° 2010-12 du 4 janvier 2010 pris pour l'application de l'article 3 de la loi n° 2009-5 du 2 janvier 2009 ␟décret n° 2010-12 du 4 janvier 2010 {nature=décret number=2010-12 date=2010-01-04}",
			"loi n° 2009-5 du 2 janvier 2009 {nature=loi number=2009-5 date=2009-01-02}"}},
	{"La loi du 5 mai 2010 permet depuis lors de modifier le tarif.", []string{"loi du 5 mai 2010 {nature=loi date=2010-05-05}"}},
	{"Il faut, avant la loi du 5 mai 2010, de simplifier ou d'orienter.", []string{"loi du 5 mai 2010 {nature=loi date=2010-05-05}"}},
	{"L'arrêté du 7 mars dernier le fixe.", []string{"arrêté du 7 mars dernier {nature=arrêté date=2014-03-07}"}},
	{"La loi\u00a0n°\u00a02003-7 du 3\u00a0janvier\u00a02003 et l’ordonnance n°2005-9 du 6\u202fmai\u202f2005 restent.",
		[]string{"loi\u00a0n°\u00a02003-7 du 3\u00a0janvier\u00a02003 {nature=loi number=2003-7 date=2003-01-03}", "ordonnance n°2005-9 du 6\u202fmai\u202f2005 {nature=ordonnance number=2005-9 date=2005-05-06}"}},
	{"🚲 La loi LOM reste.", []string{"loi LOM {nature=loi alias=loi LOM}"}},
	{"La loi n° 2018-938 du 30 octobre 2018 pour une alimentation saine, durable et accessible à tous, dite loi Egalim, le veut.",
		[]string{"loi n° 2018-938 du 30 octobre 2018 pour une alimentation saine ␟loi n° 2018-938 du 30 octobre 2018 {nature=loi number=2018-938 date=2018-10-30 alias=loi Egalim}"}},
	{"La loi organique relative aux lois de finances (LOLF) du 1er août 2001 reste.",
		[]string{"loi organique relative aux lois de finances (LOLF) du 1er août 2001 {nature=loi organique date=2001-08-01 alias=loi LOLF}"}},
	{"Les ordonnances n° 2017-85 à 2017-89 du 2 mai 2017 restent.",
		[]string{"ordonnances n° 2017-85 {nature=ordonnance number=2017-85}", "2017-89 du 2 mai 2017 {nature=ordonnance number=2017-89 date=2017-05-02}"}},
	{"Les décrets du 3 mai 2010 relatif aux sols et du 4 mai 2011 relatif aux eaux sont parus.",
		[]string{"décrets du 3 mai 2010 relatif aux sols ␟décrets du 3 mai 2010 {nature=décret date=2010-05-03}", "4 mai 2011 relatif aux eaux ␟4 mai 2011 {nature=décret date=2011-05-04}"}},
	{"Il interroge sur l'arrêté du 3 mai 1990 fixant la prime et sur le décret n° 90-12 du 7 mai 1990.",
		[]string{"arrêté du 3 mai 1990 fixant la prime ␟arrêté du 3 mai 1990 {nature=arrêté date=1990-05-03}", "décret n° 90-12 du 7 mai 1990 {nature=décret number=90-12 date=1990-05-07}"}},
	{"L'instruction fiscale 5 B-17-99 du 3 mai 1999 le dit.", []string{"instruction fiscale 5 B-17-99 du 3 mai 1999 {nature=instruction number=5 B-17-99 date=1999-05-03}"}},
	{"L'arrêté de protection de biotope du 3 mai 2010 et la loi d'amnistie du 4 août 1981 restent.",
		[]string{"arrêté de protection de biotope du 3 mai 2010 {nature=arrêté date=2010-05-03}", "loi d'amnistie du 4 août 1981 {nature=loi date=1981-08-04}"}},
	{"La loi pénitentiaire du 24 novembre 2009 et la loi quinquennale n° 93-1313 du 20 décembre 1993 restent, comme l'arrêté cynégétique du 3 mai 2010.",
		[]string{"loi pénitentiaire du 24 novembre 2009 {nature=loi date=2009-11-24 alias=loi pénitentiaire}",
			"loi quinquennale n° 93-1313 du 20 décembre 1993 {nature=loi number=93-1313 date=1993-12-20 alias=loi quinquennale}", "arrêté cynégétique du 3 mai 2010 {nature=arrêté date=2010-05-03}"}},
	{"L'arrêté du 25 juin 1980 relatif aux établissements recevant du public (ERP) reste.",
		[]string{"arrêté du 25 juin 1980 relatif aux établissements recevant du public ␟arrêté du 25 juin 1980 {nature=arrêté date=1980-06-25}"}},
	{"Le juge des référés, par ordonnance de protection du 3 mai 2010, l'a dit.", nil},
	{"La LOLF organise cela.", []string{"LOLF {nature=loi organique alias=LOLF}"}},
	{"Les ordonnances du 22 septembre 2017 relatives au dialogue social et le décret du 3 mai 2018 se suivent.",
		[]string{"ordonnances du 22 septembre 2017 relatives au dialogue social ␟ordonnances du 22 septembre 2017 {nature=ordonnance date=2017-09-22}", "décret du 3 mai 2018 {nature=décret date=2018-05-03}"}},
	{"La loi d'orientation n° 89-486 du 10 juillet 1989 reste.", []string{"loi d'orientation n° 89-486 du 10 juillet 1989 {nature=loi number=89-486 date=1989-07-10}"}},
	{"Une circulaire rendue publique le 7 janvier 2010 le dit.", []string{"circulaire rendue publique le 7 janvier 2010 {nature=circulaire date=2010-01-07}"}},
	{"Le décret du Conseil d'État est attendu ; un décret en Conseil d'État le fixera. Le projet de loi du 3 mai 2010 et l'avant-projet de décret du 4 mai 2010 aussi.", nil},
	{"La loi est claire, la loi du marché aussi, comme les lois de la République et une loi relative à la pêche.", nil},
	{"Il a arrêté du 3 au 5 mai 2010 sa liste ; une note du 4 mai 2010 en parle ; l'instruction du dossier n° 45 dure.", nil},
	{"Les arrêtés préfectoraux fixant les tirs et la future loi d'orientation agricole sont attendus.", nil},
	{"La commission des lois du 3 mai 2010 a siégé.", nil},
}

func TestActs(t *testing.T) {
	for _, c := range actCases {
		got := legalIn(c.text, "2014-12-23", "law")
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s\n got %s\nwant %s", c.text, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}
