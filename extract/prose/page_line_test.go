package prose

import "testing"

var pageCases = []citationCase{
	{"Question écrite n° 01234 de M. Jean Durandal (Creuse - UMP) publiée dans le JO Sénat du 12/03/2013 - page 234", []string{
		"Question écrite n° 01234 {number=1234 type=QE}",
		"Creuse - UMP {department=Creuse group=UMP}",
		"12/03/2013 - page 234 {what=question date=2013-03-12 page=234 series=Sénat}",
	}},
	{"Question publiée au JO le : 07/06/2011 page : 5912 Réponse publiée au JO le : 07/07/2011 page : 6120", []string{
		"07/06/2011 page : 5912 {what=question date=2011-06-07 page=5912}",
		"07/07/2011 page : 6120 {what=answer date=2011-07-07 page=6120}",
	}},
	{"**Question publiée au JO le :** [12 mars 2013](#), page 234\n**Réponse publiée au JO le :** [12 avril 2013](#), page 456", []string{
		"[12 mars 2013](#), page 234 {what=question date=2013-03-12 page=234}",
		"[12 avril 2013](#), page 456 {what=answer date=2013-04-12 page=456}",
	}},
	{"Question de Mme Anne Durandal (Lozère - Centristes) publiée le 18/02/2013", []string{
		"Lozère - Centristes {department=Lozère group=Centristes}",
		"18/02/2013 {what=question date=2013-02-18 series=Sénat}",
	}},
	{"de M. Jean Durandal ( Union pour un Mouvement Populaire - Creuse )", []string{
		"Union pour un Mouvement Populaire - Creuse {department=Creuse group=Union pour un Mouvement Populaire}",
	}},
	{"**Circonscription :** Val-d'Oise (3<sup>e</sup> circonscription) - Gauche démocrate et républicaine\n**Type**", []string{
		"Val-d'Oise (3<sup>e</sup> circonscription) - Gauche démocrate et républicaine {department=Val-d'Oise number=3 group=Gauche démocrate et républicaine}",
	}},
	{"M. Durandal (Nord - Pas-de-Calais) et M. Durandal (ligne A - ligne B) sont inscrits.", nil},
	{"La réponse a été publiée le 12 mars 2013. Sa lettre publiée au JO le 12 mars 2013 est connue.", nil},
	{"Dans la 3e circonscription - celle du maire - rien ne change.", nil},
}

func TestPageLines(t *testing.T) {
	checkCitations(t, pageCases, "jo_ref", "constituency", "question_ref")
}
