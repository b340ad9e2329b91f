package prose

// assemblyBody finds the assemblies of France and of the Union, which need their capital: «l'Assemblée nationale», «le Sénat».
func assemblyBody(r *reader, i int) (n named) {
	if !r.capital(i) || !r.has(i, wBodyHead) {
		return n
	}
	n = named{rule: "assembly", confidence: sureGazetteer}
	switch {
	case r.is(i, "assemblee") && r.is(i+1, "nationale"), r.is(i, "parlement") && r.is(i+1, "europeen"), r.is(i, "union") && r.is(i+1, "europeenne"):
		n.last = i + 2
	case r.is(i, "senat") && r.any(i-1, "le", "du", "au"):
		n.last = i + 1
	}
	return n
}
