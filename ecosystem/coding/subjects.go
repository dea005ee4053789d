package coding

import (
	_ "embed"
	"encoding/csv"
	"strings"
	"sync"
)

// headingTable has headings of the Common Aggregation Hierarchy (HESA, CC BY 4.0), those
// whose codes mean the same in all its editions.
//
//go:embed subjects.csv
var headingTable string

var headings = sync.OnceValue(func() map[string]string {
	rows, err := csv.NewReader(strings.NewReader(headingTable)).ReadAll()
	if err != nil {
		panic(err) // the table was built in
	}
	labels := map[string]string{}
	for _, row := range rows[1:] {
		labels[row[0]] = row[1]
	}
	return labels
})

// IsHeading tells whether a code stands for a subject of the Common Aggregation Hierarchy
// whose name is built in.
func IsHeading(code string) bool { return headings()[code] != "" }

// labelsOf are what a subject and those above it are called. What is no code is a name.
func labelsOf(subject string) []string {
	const sector = len("CAH00") // the shortest code; each further level adds three letters
	if !strings.HasPrefix(subject, "CAH") {
		return []string{subject}
	}
	var labels []string
	for code := subject; len(code) >= sector; code = code[:len(code)-3] {
		if label := headings()[code]; label != "" {
			labels = append(labels, label)
		}
	}
	return labels
}
