package cli

import (
	"fmt"
	"io"
	"strings"

	"catchment/exchange"
)

// printReport writes what an import found and did, as text or as JSON lines. Where
// rows stayed out it gives errStopped, with which the command ends with 1.
func printReport(w World, format string, r exchange.Report, asJSON bool) error {
	write := writeText
	if asJSON {
		write = exchange.WriteLines
	}
	if err := write(w.Out, format, r); err != nil {
		return err
	}
	if r.Findings.Errors > 0 {
		fmt.Fprintf(w.Err, "catchment: %s; mend what the findings name and import again.\n", plural(r.Findings.Errors, "row stayed out", "rows stayed out"))
		return errStopped
	}
	return nil
}

func writeText(to io.Writer, format string, r exchange.Report) error {
	var b strings.Builder
	listFindings(&b, r.Findings.Listed)
	if more := r.Findings.Total() - len(r.Findings.Listed); more > 0 {
		fmt.Fprintf(&b, "and %s\n", plural(more, "finding more", "findings more"))
	}
	if r.Rows() == 0 && r.Changed() == 0 {
		fmt.Fprintf(&b, "%s: nothing was read from %s; 0 changes\n", format, plural(len(r.Files), "file", "files"))
		_, err := io.WriteString(to, b.String())
		return err
	}
	fmt.Fprintf(&b, "%s: %s from %s\n", format, plural(r.Rows(), "row", "rows"), plural(len(r.Files), "file", "files"))
	things := r.AllThings()
	for _, line := range []struct {
		what string
		exchange.Counts
	}{{"things", things}, {"links", r.Links}, {"claims", r.Claims}} {
		fmt.Fprintf(&b, "%-8s %d created, %d updated, %d unchanged, %d left out\n", line.what, line.Created, line.Updated, line.Unchanged, line.LeftOut)
	}
	if r.Placed+r.Removed > 0 {
		fmt.Fprintf(&b, "placed   %s, %d no longer\n", plural(r.Placed, "link by what lies where", "links by what lies where"), r.Removed)
	}
	fmt.Fprintf(&b, "findings %d errors, %d warnings, %d notes\n", r.Findings.Errors, r.Findings.Warnings, r.Findings.Notes)
	b.WriteString(outcome(r) + "\n")
	_, err := io.WriteString(to, b.String())
	return err
}

// maxShownPerRule is how many findings of one rule people are shown; --json has all.
const maxShownPerRule = 10

func listFindings(b *strings.Builder, findings []exchange.Finding) {
	shown, rules := map[string]int{}, []string{}
	for _, f := range findings {
		if shown[f.Rule]++; shown[f.Rule] == 1 {
			rules = append(rules, f.Rule)
		}
		if shown[f.Rule] <= maxShownPerRule {
			fmt.Fprintf(b, "%s: %s\n", f.Severity, findingLine(f))
		}
	}
	for _, rule := range rules {
		if more := shown[rule] - maxShownPerRule; more > 0 {
			fmt.Fprintf(b, "and %d more of the rule %s; --json lists them\n", more, rule)
		}
	}
}

func outcome(r exchange.Report) string {
	changes := plural(r.Changed(), "change", "changes")
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

func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}
