package prose

import "testing"

var questionCases = []citationCase{
	{"Il attire son attention sur sa question écrite n° 12345 publiée au JO le 12 mars 2013 (page 2345), restée sans réponse.", []string{
		"question écrite n° 12345 publiée au JO le 12 mars 2013 {number=12345 date=2013-03-12 type=QE reminder=true}",
	}},
	{"Sa question n° 1234, posée à M. le ministre de l'intérieur le 5 mai 2013, n'a toujours pas reçu de réponse à ce jour.", []string{
		"question n° 1234, posée à M. le ministre de l'intérieur le 5 mai 2013 {number=1234 date=2013-05-05 reminder=true}",
	}},
	{"En réponse à la question écrite n° 54321 de M. Paul Durandal (JO du 12 mars 2013), il avait été précisé ce point.", []string{
		"question écrite n° 54321 de M. Paul Durandal (JO du 12 mars 2013) {number=54321 date=2013-03-12 type=QE}",
	}},
	{"Il lui rappelle les termes de sa question écrite n° 12 345 parue au Journal officiel de l'Assemblée nationale le 3 juin 2008.", []string{
		"question écrite n° 12 345 parue au Journal officiel de l'Assemblée nationale le 3 juin 2008 {number=12345 date=2008-06-03 type=QE reminder=true}",
	}},
	{"Les questions écrites nos 1234, 1235 et 1236 portaient sur ce sujet.", []string{
		"questions écrites nos 1234 {number=1234 type=QE}",
		"1235 {number=1235 type=QE}",
		"1236 {number=1236 type=QE}",
	}},
	{"Comme suite à la question au Gouvernement du 5 mai 2013, le ministre a répondu.", []string{
		"question au Gouvernement du 5 mai 2013 {date=2013-05-05 type=QG}",
	}},
	{"Sa question orale du 5 mai 2013 a été retirée.", []string{
		"question orale du 5 mai 2013 {date=2013-05-05 type=QOSD}",
	}},
	{"Sa question, déposée le 5 mai 2013, demeure sans réponse.", []string{
		"question, déposée le 5 mai 2013 {date=2013-05-05 reminder=true}",
	}},
	{"Réponse à la QE n° 12345 et à la QOSD n° 45.", []string{
		"QE n° 12345 {number=12345 type=QE}",
		"QOSD n° 45 {number=45 type=QOSD}",
	}},
	{"Ma question écrite 12345 du 05/06/2013 est restée sans suite.", []string{
		"question écrite 12345 du 05/06/2013 {number=12345 date=2013-06-05 type=QE}",
	}},
	{"Il lui rappelle sa question écrite, sous le n° 04567, du 3 juin 2008.", []string{
		"question écrite, sous le n° 04567, du 3 juin 2008 {number=4567 date=2008-06-03 type=QE reminder=true}",
	}},
	{"Il appelle l'attention sur la question écrite (n° 04567) qu'il avait déposée.", []string{
		"question écrite (n° 04567) {number=4567 type=QE}",
	}},
	{"Elle a déjà posé une question écrite en mars 2013 à ce sujet.", []string{
		"question écrite en mars 2013 {date=2013-03 type=QE}",
	}},
	{"Sa question orale n° 0987S du 4 mars 2013 a été posée au Sénat.", []string{
		"question orale n° 0987S du 4 mars 2013 {number=987S date=2013-03-04 type=QOSD}",
	}},
	{"La question n° 3 du questionnaire est mal posée. La question n° 12 de l'enquête aussi.", nil},
	{"La question se pose depuis le 5 mai 2013. La question du 5 mai 2013 n'est pas réglée.", nil},
	{"Cette question n'est pas nouvelle. Une question écrite a été posée.", nil},
	{"La question prioritaire de constitutionnalité du 5 mai 2013 est renvoyée.", nil},
}

func TestQuestionReferences(t *testing.T) { checkCitations(t, questionCases, "question_ref") }
