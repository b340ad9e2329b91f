package prose

import "testing"

var billCases = []citationCase{
	{"PROJET DE LOI D'ORIENTATION ET DE PROGRAMMATION DU MINISTÈRE DES SPORTS", []string{
		"PROJET DE LOI D'ORIENTATION ET DE PROGRAMMATION DU MINISTÈRE DES SPORTS {nature=projet de loi topic=ORIENTATION ET DE PROGRAMMATION DU MINISTÈRE DES SPORTS}",
	}},
	{"Le projet de loi de financement de la sécurité sociale (PLFSS) pour 2015 prévoit une hausse.", []string{
		"projet de loi de financement de la sécurité sociale (PLFSS) pour 2015 {nature=projet de loi topic=financement de la sécurité sociale pour 2015 alias=PLFSS year=2015}",
	}},
	{"Le PLF 2015 et le projet de loi de finances initial pour 2015 sont prêts ; le projet de loi de finances arrive.", []string{
		"PLF 2015 {nature=projet de loi topic=finances pour 2015 alias=PLF year=2015}",
		"projet de loi de finances initial pour 2015 {nature=projet de loi topic=finances initial pour 2015 year=2015}",
	}},
	{"Le projet de loi de finances rectificative (PLFR) est prêt.", []string{
		"projet de loi de finances rectificative {nature=projet de loi topic=finances rectificative alias=PLFR}",
	}},
	{"La proposition de loi n° 1234 de M. Durandal relative aux moulins est examinée.", []string{
		"proposition de loi n° 1234 de M. Durandal relative aux moulins {nature=proposition de loi number=1234 topic=moulins}",
	}},
	{"Le projet de loi relatif à la montagne présenté en conseil des ministres est utile.", []string{
		"projet de loi relatif à la montagne {nature=projet de loi topic=montagne}",
	}},
	{"Le projet de loi « Égalité et avenir », adopté hier, est utile.", []string{
		"projet de loi « Égalité et avenir » {nature=projet de loi topic=Égalité et avenir}",
	}},
	{"Le projet de loi Numérique et le projet de loi Paris-La Défense sont utiles.", []string{
		"projet de loi Numérique {nature=projet de loi topic=Numérique}",
		"projet de loi Paris-La Défense {nature=projet de loi topic=Paris-La Défense alias=Paris-La Défense}",
	}},
	{"Le projet de loi autorisant l'approbation de l'accord franco-belge du 12 mars 2010 est inscrit.", []string{
		"projet de loi autorisant l'approbation de l'accord franco-belge du 12 mars 2010 {nature=projet de loi topic=autorisant l'approbation de l'accord franco-belge du 12 mars 2010}",
	}},
	{"La proposition de loi organique n° 123 (2012-2013) relative aux maires a été adoptée.", []string{
		"proposition de loi organique n° 123 (2012-2013) relative aux maires {nature=proposition de loi organique number=123 session=2012-2013 topic=maires}",
	}},
	{"La proposition de loi relative aux lavoirs (n° 512, 2014-2015) est déposée.", []string{
		"proposition de loi relative aux lavoirs (n° 512, 2014-2015) {nature=proposition de loi number=512 session=2014-2015 topic=lavoirs}",
	}},
	{"La PPL visant à protéger les abeilles et le PJL sur la biodiversité sont inscrits.", []string{
		"PPL visant à protéger les abeilles {nature=proposition de loi topic=protéger les abeilles}",
		"PJL sur la biodiversité {nature=projet de loi topic=biodiversité}",
	}},
	{"Le projet de loi de programmation des finances et le projet de loi de finances pour 2015 sont liés.", []string{
		"projet de loi de programmation des finances {nature=projet de loi topic=programmation des finances}",
		"projet de loi de finances pour 2015 {nature=projet de loi topic=finances pour 2015 year=2015}",
	}},
	{"Les projets de loi relatifs aux régions et à la métropole sont liés.", []string{
		"projets de loi relatifs aux régions et à la métropole {nature=projet de loi topic=régions et à la métropole}",
	}},
	{"Le projet de loi de règlement du budget pour 2013 est voté.", []string{
		"projet de loi de règlement du budget pour 2013 {nature=projet de loi topic=règlement du budget pour 2013 year=2013}",
	}},
	{"La proposition de loi tendant à modifier l'article L. 121-1 du code rural n'est pas inscrite.", []string{
		"proposition de loi tendant à modifier l'article L. 121-1 du code rural {nature=proposition de loi topic=modifier l'article L. 121-1 du code rural}",
	}},
	{"Le projet de loi dit « croissance » et le projet de loi pour la croissance, dit « Macron », se suivent.", []string{
		"projet de loi dit « croissance » {nature=projet de loi topic=croissance}",
		"projet de loi pour la croissance {nature=projet de loi topic=croissance alias=Macron}",
	}},
	{"Le projet de loi santé et l'avant-projet de la loi de santé sont discutés.", []string{
		"projet de loi santé {nature=projet de loi topic=santé}",
		"avant-projet de la loi de santé {nature=avant-projet de loi topic=santé}",
	}},
	{"Ce projet de loi sera discuté. Un projet de loi est en préparation.", nil},
	{"La proposition de loi de M. Durandal et la proposition de loi du groupe centriste sont rejetées.", nil},
	{"Une proposition de résolution n° 512 a été déposée.", nil},
	{"Une proposition de loi a été déposée le 5 mai 2014 pour interdire ces produits.", nil},
}

func TestBills(t *testing.T) { checkCitations(t, billCases, "bill") }
