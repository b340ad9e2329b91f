package prose

import (
	"testing"

	"qparl/ontology"
)

// ministryNames are those of ministries since 1986, as the decrees on the composition of the governments have them.
var ministryNames = []string{
	"ministère de l'économie, des finances et de la privatisation", "ministère de la culture et de la communication", "ministère des affaires sociales et de l'emploi",
	"ministère de l'équipement, du logement, de l'aménagement du territoire et des transports", "ministère des départements et territoires d'outre-mer",
	"ministère de l'industrie, des postes et télécommunications et du tourisme", "ministère de l'éducation nationale, de la jeunesse et des sports",
	"ministère de la fonction publique et des réformes administratives", "ministère de la solidarité, de la santé et de la protection sociale",
	"ministère des postes, des télécommunications et de l'espace", "ministère de l'industrie et de l'aménagement du territoire", "ministère de l'agriculture et de la forêt",
	"ministère du travail, de l'emploi et de la formation professionnelle", "ministère des affaires sociales, de la santé et de la ville",
	"ministère des anciens combattants et victimes de guerre", "ministère de la solidarité entre les générations", "ministère de la santé publique et de l'assurance maladie",
	"ministère de l'intégration et de la lutte contre l'exclusion", "ministère de l'éducation nationale, de la recherche et de la technologie",
	"ministère de l'aménagement du territoire et de l'environnement", "ministère de la fonction publique, de la réforme de l'État et de la décentralisation",
	"ministère de l'intérieur, de la sécurité intérieure et des libertés locales", "ministère de la santé, de la famille et des personnes handicapées",
	"ministère de l'agriculture, de l'alimentation, de la pêche et des affaires rurales",
	"ministère des petites et moyennes entreprises, du commerce, de l'artisanat et des professions libérales",
	"ministère de l'écologie, de l'énergie, du développement durable et de l'aménagement du territoire",
	"ministère de l'immigration, de l'intégration, de l'identité nationale et du codéveloppement",
	"ministère du budget, des comptes publics, de la fonction publique et de la réforme de l'État", "ministère des affaires étrangères et européennes",
	"ministère de l'intérieur, de l'outre-mer, des collectivités territoriales et de l'immigration", "ministère du redressement productif",
	"ministère de l'égalité des territoires et du logement", "ministère des affaires étrangères et du développement international",
	"ministère du travail, de l'emploi, de la formation professionnelle et du dialogue social", "ministère des droits des femmes, de la ville, de la jeunesse et des sports",
	"ministère de l'environnement, de l'énergie et de la mer", "ministère de la cohésion des territoires et des relations avec les collectivités territoriales",
	"ministère de l'action et des comptes publics", "ministère de l'Europe et des affaires étrangères",
	"ministère de l'économie, des finances et de la souveraineté industrielle et numérique", "ministère de la transformation et de la fonction publiques",
	"ministère du partenariat avec les territoires et de la décentralisation", "ministère de la transition écologique, de l'énergie, du climat et de la prévention des risques",
	"ministère des Solidarités et de la Santé", "ministère de la Transition écologique et de la Cohésion des territoires", "ministère chargé de l'industrie",
	"ministère délégué à la famille", "ministère délégué aux petites et moyennes entreprises, au commerce, à l'artisanat et aux professions libérales",
	"secrétariat d'État aux anciens combattants", "secrétariat d'État chargé de la mer",
}

func TestMinistryNames(t *testing.T) {
	for _, name := range ministryNames {
		for _, rest := range []string{" a répondu hier.", " et celui de la santé ont conclu", " le confirme dans sa lettre", ", dans sa réponse, indique", " et les associations", " en a pris acte",
			" pour les communes rurales", ".\nDe la même façon", " du 3 mai 2010"} {
			if got := bodiesIn(t, "Le "+name+rest); got != name {
				t.Errorf("%q%q: %s", name, rest, got)
			}
		}
	}
}

func TestMinistriesAbroad(t *testing.T) {
	for name, ministry := range map[string]bool{
		"ministère de la défense": true, "ministère de la défense argentin": false, "ministère allemand de l'intérieur": false, "ministère de la santé du Mali": false,
		"ministère de l'agriculture de Nouvelle-Zélande": false, "ministère de la nacre": true,
	} {
		bodies := settled(t, &ontology.Question{Text: "Le " + name + " a répondu."})
		if len(bodies) != 1 || bodies[0].Name != name || bodies[0].Ministry != ministry {
			t.Errorf("%q: %+v", name, bodies)
		}
	}
}

func TestNoMinistry(t *testing.T) {
	for _, s := range []string{"Le ministère a répondu.", "Le ministère de M. Paul Martin", "le ministère public requiert", "son ministère de tutelle", "les ministères concernés", "un secrétariat d'école"} {
		if got := bodiesIn(t, s); got != "" {
			t.Errorf("%q: %s", s, got)
		}
	}
}
