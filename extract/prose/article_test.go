package prose

import (
	"strings"
	"testing"
)

var articleCases = []struct {
	text string
	want []string
}{
	{"L'article L. 10 du code électoral et l'article R 12-3 dudit code.", []string{"article L. 10 {articles=[L. 10] of=code électoral}", "article R 12-3 {articles=[R. 12-3] of=code électoral}"}},
	{"Les articles LO 141, L.O. 142 et L. 143 du code électoral.", []string{"articles LO 141, L.O. 142 et L. 143 {articles=[L.O. 141 L.O. 142 L. 143] of=code électoral}"}},
	{"L'article R*. 123-4 du code de l'urbanisme.", []string{"article R*. 123-4 {articles=[R.* 123-4] of=code de l'urbanisme}"}},
	{"L'article L-121-1 du code de la consommation.", []string{"article L-121-1 {articles=[L. 121-1] of=code de la consommation}"}},
	{"Les articles 199 undecies B, 39 AH et 1600-0 H bis du CGI.", []string{"articles 199 undecies B, 39 AH et 1600-0 H bis {articles=[199 undecies B 39 AH 1600-0 H bis] of=code général des impôts}"}},
	{"L'article 150 V du code général des impôts et l'article 8 I de la loi du 3 mai 2010.", []string{"article 150 V {articles=[150 V] of=code général des impôts}", "article 8 I {articles=[8] of=loi du 3 mai 2010}"}},
	{"L'article 885 I bis du code général des impôts.", []string{"article 885 I bis {articles=[885 I bis] of=code général des impôts}"}},
	{"L'article 12bis et l'article 7 ter de la loi du 3 mai 2010.", []string{"article 12bis {articles=[12 bis]}", "article 7 ter {articles=[7 ter] of=loi du 3 mai 2010}"}},
	{"L'article premier de la Constitution.", []string{"article premier {articles=[1er] of=Constitution}"}},
	{"Les articles 1er à 3 de la loi n° 2010-5 du 3 mai 2010.", []string{"articles 1er à 3 {articles=[1er 3] of=loi n° 2010-5 du 3 mai 2010 range=true}"}},
	{"Le 2° du II de l'article L. 45, troisième alinéa, du code électoral.", []string{"article L. 45 {articles=[L. 45] of=code électoral}"}},
	{"L'article L. 253 bis dernier alinéa du code rural.", []string{"article L. 253 bis dernier alinéa {articles=[L. 253 bis] of=code rural}"}},
	{"La loi du 3 mai 2010 le dit. La même loi, en son article 64, et l'article 65 de la même loi le précisent.",
		[]string{"article 64 {articles=[64] of=loi du 3 mai 2010}", "article 65 {articles=[65] of=loi du 3 mai 2010}"}},
	{"Le décret n° 2010-7 du 3 mai 2010, dont l'article 4 est connu.", []string{"article 4 {articles=[4] of=décret n° 2010-7 du 3 mai 2010}"}},
	{"Le code de l'environnement (article L. 1) le prévoit.", []string{"article L. 1 {articles=[L. 1] of=code de l'environnement}"}},
	{"Code civil, art. 1382.", []string{"art. 1382 {articles=[1382] of=code civil}"}},
	{"L'article 344 I de l'annexe III au code général des impôts.", []string{"article 344 I {articles=[344] of=code général des impôts, annexe III}"}},
	{"Un plan (L. 425-3 du code de l'environnement) existe, dit M. L. 425 fois.", []string{"L. 425-3 {articles=[L. 425-3] of=code de l'environnement}"}},
	{"L'article 5 du code de bonne conduite et l'article 8 de ce texte.", []string{"article 5 {articles=[5]}", "article 8 {articles=[8]}"}},
	{"L'article 9 du code civil et l'article L. 3 sont cités.", []string{"article 9 {articles=[9] of=code civil}", "article L. 3 {articles=[L. 3]}"}},
	{"L'article L. 9 du code rural est cité ; l'article L. 3 du règlement aussi.", []string{"article L. 9 {articles=[L. 9] of=code rural}", "article L. 3 {articles=[L. 3]}"}},
	{"L'article L. 9 du code rural et l'article L. 7 du code du sport ; selon l'article L. 9, rien.",
		[]string{"article L. 9 {articles=[L. 9] of=code rural}", "article L. 7 {articles=[L. 7] of=code du sport}", "article L. 9 {articles=[L. 9] of=code rural}"}},
	{"L’article\u00a0L.\u00a0121-1 du code du travail.", []string{"article\u00a0L.\u00a0121-1 {articles=[L. 121-1] of=code du travail}"}},
	{"Un article de presse, des articles de sport et l'article 3ème.", nil},
	{"L'article 49, alinéa 3, de la Constitution.", []string{"article 49 {articles=[49] of=Constitution}"}},
	{"Le II de l'article L. 14 du même code est lu avec le code rural.", []string{"article L. 14 {articles=[L. 14] of=code rural}"}},
	{"L'article 1411-II quater du CGI.", []string{"article 1411-II quater {articles=[1411] of=code général des impôts}"}},
	{"La loi SRU oblige. Son article 55 est connu.", []string{"article 55 {articles=[55] of=loi SRU}"}},
	{"L'article 2 de la récente loi Climat.", []string{"article 2 {articles=[2] of=loi Climat}"}},
	{"Les articles L. 1 et suivants du code minier.", []string{"articles L. 1 et suivants {articles=[L. 1] of=code minier et_suivants=true}"}},
	{"La loi du 3 mai 2010 existe. L'article 5 du décret précité et l'article 6 de la loi précitée.", []string{"article 5 {articles=[5]}", "article 6 {articles=[6] of=loi du 3 mai 2010}"}},
}

func TestArticles(t *testing.T) {
	for _, c := range articleCases {
		got := legalIn(c.text, "", "article")
		if strings.Join(got, "\n") != strings.Join(c.want, "\n") {
			t.Errorf("%s\n got %s\nwant %s", c.text, strings.Join(got, "\n     "), strings.Join(c.want, "\n     "))
		}
	}
}
