package extract

import "flag"

// update makes the golden tests of this package write what they would compare.
var update = flag.Bool("update", false, "rewrite the golden files")
