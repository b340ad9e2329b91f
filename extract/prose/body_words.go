package prose

// bodyWords holds the words of the grammar of bodies. Heads are described in bodyHeads.
var bodyWords = []lexemes{
	{wBodyHead, "inspection direction délégation secrétariat commissariat haut-commissariat haut haute service agence autorité office institut centre " +
		"caisse école établissement fédération confédération union syndicat association ligue fonds société fondation collectif coordination " +
		"mutuelle mutualité mouvement banque académie musée bibliothèque ordre bureau pôle réseau laboratoire maison médiateur médiatrice " +
		"défenseur défenseure contrôleur contrôleure chambre cour tribunal parquet groupement organisation observatoire conseil comité " +
		"commission mission groupe cellule conférence assemblée convention planning parti alliance forum compagnie crédit parc port " +
		"cité orchestre théâtre opéra conservatoire archives secours collège université hôpital lycée ministère région tribune " +
		"interprofession section unité brigade sous-direction régie consortium plateforme radio sénat police gendarmerie préfecture " +
		"sous-préfecture rectorat aéroport armée marine métropole collectivité rassemblement front assistance hospices muséum haras mobilier " +
		"état-major agences communauté imprimerie trésorerie scène clinique inspecteur polyclinique légion manufacture monnaie parlement"},
	{wNameHead, "société sociétés entreprise entreprises groupe groupes association associations cabinet cabinets laboratoire laboratoires " +
		"fondation fondations syndicat syndicats bureau agence commission mission comité collectif collectifs consortium croisiériste " +
		"constructeur constructeurs armateur opérateur opérateurs équipementier géant géants fabricant assureur enseigne enseignes " +
		"filiale banque banques compagnie compagnies transporteur énergéticien " +
		"start-up firme firmes mutuelle mutuelles concessionnaire multinationale multinationales institut radio centre coopérative clinique organisme opérateur hôpitaux cliniques"},
	{wNoBody, "tva csg crds smic rsa aah apa pch ehpad ehpa usld ssiad saad spasad pme pmi eti tpe tpi eurl sarl sas sci scop zrr zfu zus zup aop " +
		"igp aoc co2 nox vih sida dpe qpc ddt ogm pib pnb rse esg lgv tgv ter ivg pma gpa fiv loa lld lme lolf lopmi lopsi loppsi " +
		"plf plfss plfr plfssr lfss lfr cgi cgct css csp cpp cch cfa bts cap bac bep dut but deug dea dess vae vap cpf cif dif cdi cdd " +
		"cice cir cii isf ifi ir is cet cvae cfe ifer tascom ticpe tipp tgap teom taxe dgf dsr dsu detr dsil dmto fctva epci " +
		"sivom sivu scot plu plui pos pprn ppri pprt zac zad zan oap opah gemapi sdage sage smgf hlm hlm sru dalo alur elan " +
		"maptam loti lom loi egalim pacte macron elan pme bepos rt re2020 rt2012 rge mwh kwh gwh twh gw mw kw tnt fm dab adsl " +
		"ntic tic gps gsm sms mms pdf url html usb led lcd tv cd dvd ip jo jorf bo bofip etp etpt rh ce cse chsct atmp at mp " +
		"als apl alf pacs pv pvc ptac pl vl vtc ptz smac sms irm tep scanner adn arn tdah bpco avc vhc vhb hpv ivg ist mst als sep " +
		"zee cdg vefa saad csapa smur " +
		"usa urss rfa rda uk roi drom com dom tom domtom pom dom-tom pac pcp idf paca nato g7 g8 g20 cop cop21 cop22 cop26 cop27 cop28 " +
		"ceta ttip tafta mercosur ppp dsp msp ccn qr faq pdg dg daf drh rdv sdf nb kg km hab ht ttc pin rib iban bic tpg nr ndlr svp " +
		"opex osm osr olt ong ongs oqtf ait asi aspa asf rmi ass acre accre nacre api paje mpt msap nao pse ape ase anc spanc " +
		"ens-lyon ifsi ide ibode iade aed avs aesh atsem clis ulis segpa rased ief eps svt emc ses pisa pirls timss lv1 lv2 lmd ddv vsl " +
		"smur sami samu covid-19 covid sars-cov-2 h1n1 h5n1 esb fco dju amm atu rtu bpu smr sse hid rgpd dsa dma " +
		"nutri-score eco-score aep epr smr zni znieff pnr zico natura zps zsc ens pcaet sraddet srcae srce ppe snbc spe sdrif cpier cper " +
		"bp rd vrd dfci er pmr erp igh dta scot cimm hei apl lls ges iae eant esat ime itep sessad cmpp camsp cph " +
		"pe lf ppl pjl pjlf cmp orcod orcod-in turpe fir ec rsa vtt vae quad suv mda bbc nri tie des"},
	{wNameStop, "ne n' n se s' y il elle ils elles on lui nous vous je j' ce cet cette ces ceci cela celui celle ceux celles son sa ses leur leurs nos votre vos " +
		"aucun aucune quelque quelques plusieurs certains certaines chaque tout toute tous toutes tel telle tels telles même mêmes autre autres tant " +
		"alors ainsi aussi après avant afin car comme comment donc dès depuis durant pendant lors lorsque mais ni notamment or ou où par parce " +
		"pas plus moins puis quand que qu' qui dont quel quelle quels quelles sans sauf selon si sinon sous tandis toutefois vers via voire chez " +
		"grâce suite quant malgré parmi outre hormis excepté d'ailleurs également déjà encore enfin ensuite jamais souvent toujours trop très bien " +
		"mieux peu beaucoup ici là aujourd'hui hier demain en dans avec entre un une à au aux année années mois semaine jour jours début fin façon manière nouveau " +
		"part ailleurs abord ici autant nombreux nombreuses divers diverses différents différentes moment abord fait relative relatif relatifs relatives concernant ayant étant portant visant est sont a ont été être avoir avait avaient était étaient " +
		"sera seront aura auront soit"},
	{wNameParticle, "handicapées handicapés handicapée agréées agréés agréé associés associées assurés retraités réfugiés protégés protégées spécialisés spécialisées " +
		"spécialisée spécialisé appliquée appliquées appliqués privés privées privé privée connectées renouvelables défavorisés classées classés rénovée " +
		"isolées isolés réglementées réglementés programmés programmée intégrée intégré intégrées avancées avancée unies âgées âgés élevés armées associé " +
		"liée liées organisée organisé déconcentrés déconcentrée délégués généralisée généralisé rapprochée concertée mutualisée dédiée adaptée adapté " +
		"dégradées dégradé nommés blessés mutilés combattants déportés internés fusillés rapatriés enterrés dispersés pauvres abusés appauvri partagée partagé " +
		"réunis réunies unis né nés incarcérés détenus expatriés diplômés salariés employés basque basques omnisports handisport douce douces vive vives seniors"},
	{wOfficial, "général générale généraux central centrale national nationale nationaux interministériel interministérielle régional régionale " +
		"départemental départementale supérieur supérieure français française européen européenne international internationale interprofessionnel " +
		"interprofessionnelle interrégional interrégionale territorial territoriale parlementaire sénatorial sénatoriale interdépartemental " +
		"interdépartementale zonal zonale académique consultatif consultative permanent permanente mixte indépendant indépendante fédéral fédérale mondial " +
		"mondiale autonome spécialisé spécialisée intercommunal intercommunale ministériel ministérielle transpartisan extraparlementaire scientifique " +
		"économique social sociale stratégique technique citoyen citoyenne paritaire tripartite restreint élargi spécial spéciale haut haute public publique " +
		"commun commune flash temporaire conjoint conjointe intergouvernemental intergouvernementale administratif administrative financier financière judiciaire"},
	{0, "orientation information enquête évaluation réflexion experts expert travail étude études contact suivi pilotage sages contrôle lutte ligue prévention " +
		"aide aides soutien accès retour adaptation assistance appui secours réparation initiation préparation difficulté milieu santé mer eau montagne " +
		"faveur chargé chargée chargés chargées autorité présidence direction égide conduite présidé présidée dirigé dirigée conduit conduite piloté " +
		"pilotée animé animée coordonné coordonnée mené menée entreprise établissement société hôpital usine site chaîne magasin ministère cinquième " +
		"nouvelle nouveau ancienne ancien future futur actuelle actuel seule seul première premier ex prestigieuse récente récent puissante célèbre dite dit présente présent " +
		"affaires services ressources finances budget sécurité ordre libertés systèmes patrimoine patrimoines archives musées impôts douanes pêches routes " +
		"transports police protection surveillance renseignement programmes législation mémoire sports jeunesse marchés achats concurrence immobilier tourisme " +
		"magistrature population populations migrations eau énergie climat biodiversité recherche enseignement travail emploi france plan compter occasion " +
		"lieu place ouvert publié rendu remis assemblée république état l'état gouvernement mérite loi lois code plan dispositif label norme zone prime taxe aide contrat programme fichier logiciel diplôme " +
		"procédure formule régime examen concours allocation prestation cotisation statut formation traitement type modèle format base président présidente vice-président vice-présidente directeur directrice " +
		"porte-parole avis rapport rapports étude travaux agents salariés syndicat auprès sein selon membres adhérents secrétaire responsables représentants représentant dirigeants délégué effectifs enquête communiqué recommandations recommandation " +
		"collaboration partenariat concertation lien sociétaire missions budget patron services conseil antennes antenne décision statistiques données avec accord tutelle siège"},
	{0, "grand grande grands grandes petit petite petits petites haut hauts haute hautes jeune jeunes bonne bonnes moyennes moyens capital parts privatisation " +
		"actionnaire actionnaires nord sud ouest conseil rapports"},
	{0, "express habitat conseils environnement énergies industrie industries group développement consulting solutions technologies assurances initiative " +
		"formation continue initiatives solidarité solidarités logistique bénévolat citoyenne"},
	{0, "dénonce dénoncent estime estiment recommande préconise souligne publie rappelle alerte considère demande propose indique affirme précise évalue constate juge regrette " +
		"réclame craint redoute déplore salue appelle conteste annonce critique chiffre rapporte explique signale a invite emploie recrute gère assure finance défend plaide emploie compte"},
	{0, "préconisations propositions conclusions travaux rapporteur rapporteure doit devra devrait vient avait conclut rend rendra remet remettra recommander proposer conclu formule"},
	{0, "préfiguration concertation médiation expertise audit inspection études fils frères associés cie partenaires filles"},
	{0, "& + '"},
}
