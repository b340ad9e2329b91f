package main

// record is a question as the official dumps spell it; the order of the fields is theirs.
type record struct {
	Question question `json:"question"`
}

type question struct {
	XMLNS           string       `json:"@xmlns"`
	XSI             string       `json:"@xmlns:xsi"`
	SchemaType      string       `json:"@xsi:type"`
	UID             string       `json:"uid"`
	Identifiant     identifiant  `json:"identifiant"`
	Type            string       `json:"type"`
	Indexation      indexation   `json:"indexationAN"`
	Auteur          auteur       `json:"auteur"`
	MinInt          denomination `json:"minInt"`
	MinAttribs      minAttribs   `json:"minAttribs"`
	TextesQuestion  *textes      `json:"textesQuestion"`
	TextesReponse   *reponses    `json:"textesReponse"`
	Cloture         *cloture     `json:"cloture"`
	Signalement     *signalement `json:"signalement"`
	Renouvellements *renouvelle  `json:"renouvellements"`
}

type identifiant struct {
	Numero      string `json:"numero"`
	Regime      string `json:"regime"`
	Legislature string `json:"legislature"`
}

type indexation struct {
	Rubrique    string   `json:"rubrique"`
	TeteAnalyse *string  `json:"teteAnalyse"`
	Analyses    analyses `json:"analyses"`
}

type analyses struct {
	Analyse any `json:"analyse"` // a string, or several
}

type auteur struct {
	Identite identite     `json:"identite"`
	Groupe   denomination `json:"groupe"`
}

type identite struct {
	ActeurRef string `json:"acteurRef"`
	MandatRef string `json:"mandatRef"`
}

type denomination struct {
	OrganeRef string `json:"organeRef"`
	Abrege    string `json:"abrege"`
	Developpe string `json:"developpe"`
}

type minAttribs struct {
	MinAttrib any `json:"minAttrib"` // a minAttrib, or a list once the ministry has changed
}

type minAttrib struct {
	InfoJO       infoJO       `json:"infoJO"`
	Denomination denomination `json:"denomination"`
}

type infoJO struct {
	TypeJO        string  `json:"typeJO"`
	DateJO        string  `json:"dateJO"`
	PageJO        *string `json:"pageJO"`
	NumJO         *string `json:"numJO"`
	URLLegifrance *string `json:"urlLegifrance"`
	ReferenceNOR  *string `json:"referenceNOR"`
}

type texte struct {
	InfoJO infoJO `json:"infoJO"`
	Texte  string `json:"texte"`
}

type textes struct {
	Texte texte `json:"texteQuestion"`
}

type reponses struct {
	Texte texte `json:"texteReponse"`
}

type cloture struct {
	Code    string  `json:"codeCloture"`
	Libelle string  `json:"libelleCloture"`
	Date    string  `json:"dateCloture"`
	InfoJO  *infoJO `json:"infoJO"`
}

type signalement struct {
	Depot  string `json:"dateDepotSignal"`
	InfoJO infoJO `json:"infoJO"`
}

type renouvelle struct {
	Renouvellement any `json:"renouvellement"` // one, or several
}

type renouvellement struct {
	Date   string `json:"dateRenouvellement"`
	InfoJO infoJO `json:"infoJO"`
}
