package extract

import "testing"

func TestAddressUIDs(t *testing.T) {
	for address, want := range map[string]string{
		"http://questions.assemblee-nationale.fr/q14/14-64109QE.htm":                            "QANR5L14QE64109",
		"https://questions.assemblee-nationale.fr/q14/14-64109QE.htm/vue/xml":                   "QANR5L14QE64109",
		"voir https://www.assemblee-nationale.fr/dyn/16/questions/QANR5L16QOSD12, merci":        "QANR5L16QOSD12",
		"(https://questions.assemblee-nationale.fr/dyn/17/questions/QANR5L17QG3.pdf)":           "QANR5L17QG3",
		"https://questions.assemblee-nationale.fr/q17/QANR5L17QE1.htm":                          "QANR5L17QE1",
		"https://questions.assemblee-nationale.fr/q15/15-13058QE.htm#top":                       "QANR5L15QE13058",
		"https://www.assemblee-nationale.fr/dyn/deputes/PA923":                                  "",
		"https://example.org/14-64109QE.htm":                                                    "",
		"https://questions.assemblee-nationale.fr/q14/14-064109QE.htm":                          "",
		"https://questions.assemblee-nationale.fr/q14/14-64109QX.htm":                           "",
		"https://questions.assemblee-nationale.fr/static/14/questions/jo/jo_anq_201401.pdf":     "",
		"http://www.assemblee-nationale.fr/14/dossiers/-5QE.asp":                                "",
		"https://www.assemblee-nationale.fr/dyn/16/questions/QANR5L16QE99999999999999999999999": "",
	} {
		got := ""
		addressUIDs(address, func(id uidParts) { got += id.uid() })
		if got != want {
			t.Errorf("%s: %q, want %q", address, got, want)
		}
	}
}

func TestSegmentUID(t *testing.T) {
	for name, want := range map[string]string{
		"14-5955QE.htm": "QANR5L14QE5955", "14-5955QE.htm.txt": "QANR5L14QE5955", "QANR5L14QE5955": "QANR5L14QE5955",
		"QANR5L14QE5955.html": "QANR5L14QE5955", "15-12QOSD.htm.html": "QANR5L15QOSD12",
		"question-14-5955QE.htm": "", "14-5955QE (1).htm": "", "5955QE.htm": "", "-5955QE.htm": "", "": "", "QANR5L14QE05.htm": "",
	} {
		id, ok := segmentUID(name)
		if ok != (want != "") || ok && id.uid() != want {
			t.Errorf("segmentUID(%q) = %v, %v; want %q", name, id, ok, want)
		}
	}
}
