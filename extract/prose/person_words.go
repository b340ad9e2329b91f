package prose

import "strings"

// Classes of words around names.
const (
	wGivenName    = firstPersonClass << iota // of the public lists
	wNamedThing                              // rue, lycée, fondation: what bears the name of a person
	wLoneTitle                               // a family name may stand alone after it: le président Martin
	wPublicFigure                            // family name that needs no given name: presidents and prime ministers
)

// Titles in the plural have the value 2: they belong to no name.
var personWords = func() []lexemes {
	return append([]lexemes{
		{wGivenName, gazetteerColumn("givennames.txt")},
		{wPublicFigure, gazetteerColumn("heads.txt")},
		{wTitle | wLoneTitle, `préfet préfète sous-préfet sous-préfète procureur procureure président présidente vice-président vice-présidente juge
député députée eurodéputé eurodéputée sénateur sénatrice recteur rectrice chancelier chancelière ambassadeur ambassadrice gouverneur gouverneure bâtonnier bâtonnière
professeur professeure docteur docteure maître général générale maréchal amiral vice-amiral contre-amiral colonel colonelle lieutenant-colonel commandant commandante capitaine
lieutenant lieutenante adjudant adjudante adjudant-chef sergent sergente sergent-chef caporal caporal-chef brigadier brigadier-chef gendarme major
abbé cardinal évêque archevêque pape imam rabbin pasteur commissaire`},
		{wTitle, `maire adjoint adjointe conseiller conseillère rapporteur rapporteure corapporteur corapporteure secrétaire inspecteur inspectrice contrôleur contrôleuse contrôleure
directeur directrice avocat avocate doyen doyenne académicien académicienne président-directeur présidente-directrice haut-commissaire haute-commissaire
défenseur défenseure médiateur médiatrice questeur questeure roi reine prince princesse empereur`},
		{wTitle, `préfets=2 procureurs=2 présidents=2 présidentes=2 députés=2 députées=2 sénateurs=2 sénatrices=2 professeurs=2 docteurs=2 généraux=2 colonels=2 maires=2 conseillers=2
conseillères=2 rapporteurs=2 rapporteures=2 corapporteurs=2 corapporteures=2 inspecteurs=2 directeurs=2 avocats=2 ambassadeurs=2 recteurs=2 commissaires=2 juges=2`},
		{wNamedThing, `rue rues avenue avenues boulevard boulevards place places quai quais square allée allées impasse chemin pont ponts cours passage faubourg
lycée lycées collège collèges école écoles groupe institut université universités faculté campus crèche internat
hôpital hôpitaux clinique cliniques centre centres maternité CHU CHR CHRU EHPAD résidence foyer
fondation fondations association prix bourse bourses programme action actions
stade stades gymnase gymnases complexe piscine vélodrome théâtre salle auditorium musée musées bibliothèque médiathèque maison espace parc jardin cité caserne base
aéroport aérogare gare gares station métro tunnel barrage navire frégate paquebot porte-avions porte-hélicoptères bâtiment tour
société sociétés entreprise entreprises laboratoire laboratoires cabinet établissements maisons marque enseigne magasin magasins usine
loi lois ordonnance ordonnances amendement amendements décret circulaire jurisprudence dispositif réforme réformes prime plan plans taxe barème arrêt méthode maladie syndrome test opération label`},
		{0, `ancien ancienne anciens premier première haut collègue collègues candidat candidate dit déclaré que qu' dont lui-même elle-même ami amis amie camarade confrère
européen européenne honoraire national nationale régional régionale départemental départementale municipal municipale territorial territoriale communautaire délégué déléguée adjoint adjointe
socialiste communiste écologiste centriste républicain républicaine insoumis insoumise radical radicale macroniste gaulliste général générale divisionnaire principal principale fédéral fédérale
public publique élu élue sortant sortante parlementaire apparenté apparentée non-inscrit
/ van von der den ben bin el al di da dos y saint sainte st ste`},
	}, civilityWords...)
}()

// gazetteerColumn returns the names of a list of single words.
func gazetteerColumn(file string) string {
	var names []string
	for _, row := range gazetteerRows(file) {
		names = append(names, row[0])
	}
	return strings.Join(names, " ")
}
