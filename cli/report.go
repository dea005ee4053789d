package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"catchment/ecosystem"
	"catchment/exchange"
)

// tell writes what an import found and did. Rows that stayed out end it with 1.
func tell(w World, format string, r exchange.Report, asJSON bool) error {
	write := writeText
	if asJSON {
		write = writeJSON
	}
	if err := write(w.Out, format, r); err != nil {
		return err
	}
	if r.Findings.Errors > 0 {
		fmt.Fprintf(w.Err, "catchment: %s; mend what the findings name and import again.\n", counted(r.Findings.Errors, "row stayed out", "rows stayed out"))
		return errStopped
	}
	return nil
}

func writeText(to io.Writer, format string, r exchange.Report) error {
	var b strings.Builder
	listFindings(&b, r.Findings.Listed)
	if more := r.Findings.Total() - len(r.Findings.Listed); more > 0 {
		fmt.Fprintf(&b, "and %s\n", counted(more, "finding more", "findings more"))
	}
	rows := 0
	for _, f := range r.Files {
		rows += f.Rows
	}
	fmt.Fprintf(&b, "%s: %s from %s\n", format, counted(rows, "row", "rows"), counted(len(r.Files), "file", "files"))
	things := r.AllThings()
	for _, line := range []struct {
		what string
		exchange.Counts
	}{{"things", things}, {"links", r.Links}, {"claims", r.Claims}} {
		fmt.Fprintf(&b, "%-8s %d created, %d updated, %d unchanged, %d left out\n", line.what, line.Created, line.Updated, line.Unchanged, line.LeftOut)
	}
	fmt.Fprintf(&b, "findings %d errors, %d warnings, %d notes\n", r.Findings.Errors, r.Findings.Warnings, r.Findings.Notes)
	b.WriteString(outcome(r) + "\n")
	_, err := io.WriteString(to, b.String())
	return err
}

// ofOneRule is how many findings of one rule people are shown; --json has all.
const ofOneRule = 10

func listFindings(b *strings.Builder, findings []exchange.Finding) {
	shown, rules := map[string]int{}, []string{}
	for _, f := range findings {
		if shown[f.Rule]++; shown[f.Rule] == 1 {
			rules = append(rules, f.Rule)
		}
		if shown[f.Rule] <= ofOneRule {
			fmt.Fprintf(b, "%s: %s\n", f.Severity, findingLine(f))
		}
	}
	for _, rule := range rules {
		if more := shown[rule] - ofOneRule; more > 0 {
			fmt.Fprintf(b, "and %d more of the rule %s; --json lists them\n", more, rule)
		}
	}
}

func outcome(r exchange.Report) string {
	changes := counted(r.Changed(), "change", "changes")
	switch {
	case r.DryRun:
		return changes + " would be made; this was a dry run and nothing was changed"
	case r.From == 0:
		return changes
	case r.From == r.To:
		return fmt.Sprintf("%s in revision %d, run %s", changes, r.To, r.Run)
	}
	return fmt.Sprintf("%s in revisions %d to %d, run %s", changes, r.From, r.To, r.Run)
}

// findingLine is a finding in one line: where, what stands there, why it is odd, what would mend it.
func findingLine(f exchange.Finding) string {
	where := f.File
	if f.Row > 0 {
		where += fmt.Sprintf(":%d", f.Row)
	}
	if f.Column != "" {
		where += ":" + f.Column
	}
	if f.Value != "" {
		where += fmt.Sprintf(" %q", f.Value)
	}
	return strings.TrimSpace(where + " " + f.Reason + " " + f.Fix)
}

func counted(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// findingJSON is a finding as a JSON line.
type findingJSON struct {
	Type     string            `json:"type"` // finding
	Severity exchange.Severity `json:"severity"`
	Rule     string            `json:"rule"`
	File     string            `json:"file,omitempty"`
	Row      int               `json:"row,omitempty"`
	Column   string            `json:"column,omitempty"`
	Value    string            `json:"value,omitempty"`
	Reason   string            `json:"reason"`
	Fix      string            `json:"fix,omitempty"`
}

// summaryJSON is what an import came to, as the last JSON line.
type summaryJSON struct {
	Type     string                        `json:"type"` // summary
	Format   string                        `json:"format"`
	DryRun   bool                          `json:"dryRun"`
	Changes  int                           `json:"changes"`
	Run      ecosystem.ID                  `json:"run,omitempty"`
	From     ecosystem.Revision            `json:"from,omitempty"` // the revisions it made
	To       ecosystem.Revision            `json:"to,omitempty"`
	Files    map[string]int                `json:"files"` // rows by name
	Things   map[ecosystem.Kind]countsJSON `json:"things"`
	Links    countsJSON                    `json:"links"`
	Claims   countsJSON                    `json:"claims"`
	Findings map[exchange.Severity]int     `json:"findings"`
	Millis   int64                         `json:"ms"`
}

type countsJSON struct {
	Created   int `json:"created"`
	Updated   int `json:"updated"`
	Unchanged int `json:"unchanged"`
	LeftOut   int `json:"leftOut"`
}

func writeJSON(to io.Writer, format string, r exchange.Report) error {
	lines := json.NewEncoder(to)
	for _, f := range r.Findings.Listed {
		line := findingJSON{"finding", f.Severity, f.Rule, f.File, f.Row, f.Column, f.Value, f.Reason, f.Fix}
		if err := lines.Encode(line); err != nil {
			return err
		}
	}
	s := summaryJSON{Type: "summary", Format: format, DryRun: r.DryRun, Changes: r.Changed(), Run: r.Run, From: r.From, To: r.To,
		Files: map[string]int{}, Things: map[ecosystem.Kind]countsJSON{}, Links: countsJSON(r.Links), Claims: countsJSON(r.Claims),
		Findings: map[exchange.Severity]int{exchange.Error: r.Findings.Errors, exchange.Warning: r.Findings.Warnings, exchange.Note: r.Findings.Notes},
		Millis:   r.Took.Milliseconds()}
	for _, f := range r.Files {
		s.Files[f.Name] += f.Rows
	}
	for kind, c := range r.Things {
		s.Things[kind] = countsJSON(c)
	}
	return lines.Encode(s)
}
