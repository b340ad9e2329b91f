package prose

// actRole is what a word does near the head of an act.
type actRole uint8

const (
	qualifiesAct  actRole = 1 << iota // interministériel, modifié: says nothing of which act it is
	opensActTitle                     // relative, portant
	topicOfLaw                        // modernisation, orientation: «loi de modernisation …»
	issuesActs                        // préfet, ministre
	ofBill                            // projet, proposition
	auxiliary                         // a, est: «a arrêté» is no order
	effect                            // conséquences: «… de la loi du 7 août 2015 sur les communes»
	dayOfSigning                      // signé, promulgué: the date that follows is the act's own
)

var actRoleGroups = roles[actRole]{
	{qualifiesAct, "interministériel interministérielle interministériels interministérielles ministériel ministérielle ministériels ministérielles préfectoral préfectorale " +
		"préfectoraux préfectorales municipal municipale municipaux municipales communal départemental départementale régional rectoral rectorale conjoint conjointe conjoints conjointes fiscal fiscale " +
		"fiscales royal royale commun commune technique techniques modificatif modificative modificatifs modifié modifiée modifiés modifiées précité précitée précités " +
		"précitées susvisé susvisée susvisés susvisées susmentionné susmentionnée budgétaire budgétaires réglementaire individuel individuelle complémentaire générale d'application rectifié rectifiée présidentiel présidentielle inter-ministériel inter-ministérielle intercommunal"},
	{opensActTitle, "relatif relative relatifs relatives portant modifiant instituant fixant définissant autorisant complétant abrogeant concernant approuvant réglementant " +
		"organisant déterminant créant prescrivant interdisant rendant établissant précisant étendant homologuant habilitant ratifiant transposant adaptant réformant " +
		"prorogeant accordant confortant renforçant ouvrant instaurant favorisant garantissant encadrant simplifiant améliorant donnant attribuant agréant désignant " +
		"délimitant classant prononçant nommant supprimant limitant"},
	{topicOfLaw, "modernisation orientation programmation transformation simplification sécurisation refondation adaptation transition accélération développement " +
		"avenir urgence réforme séparation sauvegarde cohésion régulation mobilisation confiance programme lutte prévention protection décentralisation sanctuarisation " +
		"finances financement règlement bioéthique reconquête clarification réduction valorisation amélioration démocratisation codification mise soutien relance libération responsabilité"},
	{issuesActs, "préfet préfète maire ministre recteur rectrice directeur directrice président présidente gouverneur garde secrétaire ministère ministères direction caisse préfecture " +
		"gouvernement chancellerie délégation agence inspection premier première haut-commissaire contrôleur commissaire conseil cnaf"},
	{ofBill, "projet projets proposition propositions avant-projet avant-projets"},
	{auxiliary, "a ont est sont été être avait avaient était étaient ayant étant fut soit aura auraient serait"},
	{effect, "impact impacts conséquence conséquences effet effets incidence incidences répercussion répercussions influence influences poids retombées"},
	{dayOfSigning, "signé signée signés signées pris prise prises promulgué promulguée édicté édictée daté datée datés datées datant intervenu intervenue"},
}

var actRoles = tableOf(actRoleGroups.byFold())

func (t *text) actRole(i int, role actRole) bool { return actRoles.at(t, i)&role != 0 }
