// Command qparl turns French parliamentary questions into a knowledge graph.
//
// It knows what the person asked for and how it went; reading is the business of package extract, writing that of package
// export, and what exists that of package ontology.
package main

import "os"

func main() {
	p := &program{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}
	os.Exit(p.run(os.Args[1:]))
}
