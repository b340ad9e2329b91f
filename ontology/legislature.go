package ontology

// legislatureStarts are the first days of the legislatures of the Fifth Republic whose questions are published in electronic
// form, as the Assemblée nationale lists them («Les législatures de la Ve République»).
var legislatureStarts = []struct {
	number int
	first  Date
}{
	{17, "2024-07-18"}, {16, "2022-06-22"}, {15, "2017-06-21"}, {14, "2012-06-20"}, {13, "2007-06-20"}, {12, "2002-06-19"},
	{11, "1997-06-12"}, {10, "1993-04-02"}, {9, "1988-06-23"}, {8, "1986-04-02"}, {7, "1981-07-02"},
}

// LegislatureOn returns the number of the legislature in which a day lies; 0 for an unknown day or one before the 7th.
func LegislatureOn(d Date) int {
	for _, l := range legislatureStarts {
		if d >= l.first {
			return l.number
		}
	}
	return 0
}
