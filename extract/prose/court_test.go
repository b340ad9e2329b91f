package prose

import "testing"

var courtCases = []citationCase{
	{"Par un arrêt du 12 mars 2013, la Cour de cassation a rejeté le pourvoi.", []string{
		"arrêt du 12 mars 2013 {court=Cour de cassation date=2013-03-12}",
	}},
	{"Par un arrêt n° 12-14.300 du 12 mars 2013, la chambre sociale a tranché.", []string{
		"arrêt n° 12-14.300 du 12 mars 2013 {court=Cour de cassation date=2013-03-12 number=12-14.300}",
	}},
	{"L'arrêt de la chambre criminelle de la Cour de cassation du 12 mars 2013 fait jurisprudence.", []string{
		"arrêt de la chambre criminelle de la Cour de cassation du 12 mars 2013 {court=Cour de cassation date=2013-03-12}",
	}},
	{"Un arrêt rendu le 12 mars 2013 par la cour d'appel de Douai confirme cette lecture.", []string{
		"arrêt rendu le 12 mars 2013 {court=cour d'appel de Douai date=2013-03-12}",
	}},
	{"Le tribunal administratif de Lille, dans son jugement du 4 juin 2009, a suspendu l'arrêté.", []string{
		"jugement du 4 juin 2009 {court=tribunal administratif de Lille date=2009-06-04}",
	}},
	{"Par une ordonnance du 22 mars 2010, le juge des référés du Conseil d'État a enjoint au maire d'agir.", []string{
		"ordonnance du 22 mars 2010 {court=Conseil d'État date=2010-03-22}",
	}},
	{"Par ordonnance n° 439674 du 22 mars 2010, le Conseil d'Etat a enjoint au maire d'agir.", []string{
		"ordonnance n° 439674 du 22 mars 2010 {court=Conseil d'État date=2010-03-22 number=439674}",
	}},
	{"L'arrêt Perruche du 17 novembre 2000 de la Cour de cassation a été contesté.", []string{
		"arrêt Perruche du 17 novembre 2000 de la Cour de cassation {court=Cour de cassation date=2000-11-17}",
	}},
	{"L'arrêt Dupont c. France de la Cour européenne des droits de l'homme du 3 mai 2011 fixe la règle.", []string{
		"arrêt Dupont c. France de la Cour européenne des droits de l'homme du 3 mai 2011 {court=Cour européenne des droits de l'homme date=2011-05-03}",
	}},
	{"L'arrêt « Commune de Béziers » du Conseil d'État du 21 mars 2011 est connu.", []string{
		"arrêt « Commune de Béziers » du Conseil d'État du 21 mars 2011 {court=Conseil d'État date=2011-03-21}",
	}},
	{"La QPC n° 2012-231 du 13 avril 2012 est célèbre, comme la décision 2010-613 DC.", []string{
		"QPC n° 2012-231 du 13 avril 2012 {court=Conseil constitutionnel date=2012-04-13 number=2012-231 QPC}",
		"décision 2010-613 DC {court=Conseil constitutionnel number=2010-613 DC}",
	}},
	{"Voir (CE, 10 juin 2013, Commune de Saint-Avold, n° 327375) et (CAA Nantes, 8 février 2013, n° 12NT00874).", []string{
		"CE, 10 juin 2013, Commune de Saint-Avold, n° 327375 {court=Conseil d'État date=2013-06-10 number=327375}",
		"CAA Nantes, 8 février 2013, n° 12NT00874 {court=cour administrative d'appel de Nantes date=2013-02-08 number=12NT00874}",
	}},
	{"Voir Cass. 1re civ., 3 mars 2011, n° 09-70.754 ; Cass. crim., 4 mai 2010.", []string{
		"Cass. 1re civ., 3 mars 2011, n° 09-70.754 {court=Cour de cassation date=2011-03-03 number=09-70.754}",
		"Cass. crim., 4 mai 2010 {court=Cour de cassation date=2010-05-04}",
	}},
	{"Voir (Conseil d'État, 9 octobre 2006, n° 276359) et CJCE, 5 juin 1997, aff. C-105/94.", []string{
		"Conseil d'État, 9 octobre 2006, n° 276359 {court=Conseil d'État date=2006-10-09 number=276359}",
		"CJCE, 5 juin 1997, aff. C-105/94 {court=Cour de justice des Communautés européennes date=1997-06-05 number=C-105/94}",
	}},
	{"Il faut voir Conseil d'État, 5e et 6e chambres réunies, 12 mai 2017, n° 391730.", []string{
		"Conseil d'État, 5e et 6e chambres réunies, 12 mai 2017, n° 391730 {court=Conseil d'État date=2017-05-12 number=391730}",
	}},
	{"La décision du Conseil constitutionnel n° 2013-669 DC du 17 mai 2013 valide la loi.", []string{
		"décision du Conseil constitutionnel n° 2013-669 DC du 17 mai 2013 {court=Conseil constitutionnel date=2013-05-17 number=2013-669 DC}",
	}},
	{"Le Conseil constitutionnel l'a jugé dans sa décision du 17 mai 2013.", []string{
		"décision du 17 mai 2013 {court=Conseil constitutionnel date=2013-05-17}",
	}},
	{"La Cour de justice des Communautés européennes (CJCE), dans son arrêt du 5 juin 1997, l'a jugé.", []string{
		"arrêt du 5 juin 1997 {court=Cour de justice des Communautés européennes date=1997-06-05}",
	}},
	{"L'arrêt du 5 juin 1997 de la CJCE (affaire C-105/94) est clair.", []string{
		"arrêt du 5 juin 1997 de la CJCE (affaire C-105/94) {court=Cour de justice des Communautés européennes date=1997-06-05 number=C-105/94}",
	}},
	{"Le Conseil d'État a rendu deux décisions le 5 mai 2011. Dans un arrêt du même jour, la Cour de cassation a statué.", []string{
		"arrêt du même jour {court=Cour de cassation date=2011-05-05}",
	}},
	{"Voir ECLI:FR:CEORD:2012:440211.20120515 et l'arrêt du 5 mai 2011 de la Cour de cassation, ECLI:FR:CCASS:2011:SO01234.", []string{
		"ECLI:FR:CEORD:2012:440211.20120515 {court=Conseil d'État number=440211 ecli=ECLI:FR:CEORD:2012:440211.20120515}",
		"arrêt du 5 mai 2011 de la Cour de cassation, ECLI:FR:CCASS:2011:SO01234 {court=Cour de cassation date=2011-05-05 ecli=ECLI:FR:CCASS:2011:SO01234}",
	}},
	{"Dans une décision de 2005, le Conseil d'État a indiqué le contraire.", []string{
		"décision de 2005 {court=Conseil d'État date=2005}",
	}},
	{"Le jugement du tribunal de grande instance de Paris du 4 mai 2010 est définitif.", []string{
		"jugement du tribunal de grande instance de Paris du 4 mai 2010 {court=tribunal de grande instance de Paris date=2010-05-04}",
	}},
	{"La cour d'appel d'Aix-en-Provence, par arrêt du 4 mai 2010, a confirmé.", []string{
		"arrêt du 4 mai 2010 {court=cour d'appel d'Aix-en-Provence date=2010-05-04}",
	}},
	{"Les décisions nos 334022, 334023 et 334024 du 4 mai 2010 du Conseil d'État sont attendues.", []string{
		"décisions nos 334022, 334023 et 334024 du 4 mai 2010 du Conseil d'État {court=Conseil d'État date=2010-05-04 number=334022}",
	}},
	{"Selon l'arrêt rendu par la Cour de justice de l'Union européenne le 4 mai 2010, la taxe est illégale.", []string{
		"arrêt rendu par la Cour de justice de l'Union européenne le 4 mai 2010 {court=Cour de justice de l'Union européenne date=2010-05-04}",
	}},
	{"L'arrêt rendu par le Conseil d'État le 14 mai 2003 sous le numéro 238100 est clair.", []string{
		"arrêt rendu par le Conseil d'État le 14 mai 2003 sous le numéro 238100 {court=Conseil d'État date=2003-05-14 number=238100}",
	}},
	{"La décision rendue le 14 mai 2003 sous le n° 238100 par le Conseil d'État est claire.", []string{
		"décision rendue le 14 mai 2003 sous le n° 238100 {court=Conseil d'État date=2003-05-14 number=238100}",
	}},
	{"L'arrêt du Conseil d'État, en date du 3 mai 2004, est clair.", []string{
		"arrêt du Conseil d'État, en date du 3 mai 2004 {court=Conseil d'État date=2004-05-03}",
	}},
	{"L'arrêt rendu par la cour d'appel de Douai, le 3 mai 2014, est clair.", []string{
		"arrêt rendu par la cour d'appel de Douai, le 3 mai 2014 {court=cour d'appel de Douai date=2014-05-03}",
	}},
	{"L'arrêt de la cour administrative d'appel de Lyon (n° 04LY00300) du 3 mai 2004 est clair.", []string{
		"arrêt de la cour administrative d'appel de Lyon (n° 04LY00300) du 3 mai 2004 {court=cour administrative d'appel de Lyon date=2004-05-03 number=04LY00300}",
	}},
	{"Le jugement du tribunal administratif de Dijon en date du 3 mai 2004 est clair.", []string{
		"jugement du tribunal administratif de Dijon en date du 3 mai 2004 {court=tribunal administratif de Dijon date=2004-05-03}",
	}},
	{"Le Conseil d'État (décision n° 390100 du 5 avril 2014) a rejeté le recours.", []string{
		"décision n° 390100 du 5 avril 2014 {court=Conseil d'État date=2014-04-05 number=390100}",
	}},
	{"Il relit l'arrêt du 9 juin 2009, Commission contre Italie (C-410/06), et l'applique.", []string{
		"arrêt du 9 juin 2009, Commission contre Italie (C-410/06) {court=Cour de justice de l'Union européenne date=2009-06-09 number=C-410/06}",
	}},
	{"Le maire (décision n° 12 du 5 avril 2014) a refusé.", nil},
	{"La décision du préfet du 4 mai 2012 a été déférée au Conseil d'État.", nil},
	{"La décision du 4 mai 2012 du ministre a été attaquée devant le Conseil d'État.", nil},
	{"Sa décision du 4 mai 2012 a été transmise au Conseil d'État.", nil},
	{"Par une décision du 4 mai 2012, le maire a refusé ; le Conseil d'État a été saisi.", nil},
	{"L'ordonnance n° 45-2658 du 2 novembre 1945 a été citée par le Conseil d'État.", nil},
	{"Un arrêt de travail du 5 mai 2011 a été transmis à la caisse.", nil},
	{"L'arrêt du chantier le 5 mai 2011 inquiète les riverains.", nil},
	{"Le Conseil d'État, saisi d'un recours contre la décision du 3 mars 2010 de la commission, a statué.", nil},
}

func TestCourtDecisions(t *testing.T) { checkCitations(t, courtCases, "court_decision") }
