// Command generate writes the constants of the kinds and link types from the
// tables of ecosystem, so that a typo in either does not compile. It is run by
// go generate in ecosystem, after a line of the tables was added or renamed.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"os"
	"strings"

	"catchment/ecosystem"
)

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: generate FILE, the one to write")
		os.Exit(2)
	}
	source, err := format.Source(constants())
	if err == nil {
		err = os.WriteFile(os.Args[1], source, 0o644)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func constants() []byte {
	var b bytes.Buffer
	fmt.Fprint(&b, "// Code generated from the tables of nouns and links. DO NOT EDIT.\n\npackage ecosystem\n\n")
	fmt.Fprint(&b, "// The kinds of things, one for each noun of the model, and of what is said between and about them.\nconst (\n")
	for _, n := range ecosystem.Tables() {
		constant(&b, "Kind"+string(n.Kind), "Kind", string(n.Kind), n.Says)
	}
	fmt.Fprint(&b, ")\n\n// The types of links; each is read \"from … to\".\nconst (\n")
	for _, r := range ecosystem.LinkRules() {
		constant(&b, "Link"+capitals(string(r.Type)), "LinkType", string(r.Type), r.Says)
	}
	fmt.Fprint(&b, ")\n")
	return b.Bytes()
}

func constant(b *bytes.Buffer, name, of, value, says string) {
	fmt.Fprintf(b, "\t%s %s = %q // %s\n", name, of, value, says)
}

// capitals makes "LeadsToOccupation" of LEADS_TO_OCCUPATION.
func capitals(snake string) string {
	var s strings.Builder
	for word := range strings.SplitSeq(snake, "_") {
		s.WriteString(word[:1] + strings.ToLower(word[1:]))
	}
	return s.String()
}
