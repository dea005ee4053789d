package exchange

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"catchment/ecosystem"
)

// maxFindings is how many findings a run keeps, the most severe first; all are counted.
const maxFindings = 1_000

// FindingReport tells what was odd in the files.
type FindingReport struct {
	Errors, Warnings, Notes int
	Listed                  []Finding // at most 1,000, the most severe first
}

// Total is how many findings there were, listed or not.
func (r FindingReport) Total() int { return r.Errors + r.Warnings + r.Notes }

// findings gathers the findings of a run in bounded memory.
type findings struct {
	listed map[Severity][]Finding
	count  map[Severity]int
	byRule map[[2]string]int // by rule and file
}

func newFindings() *findings {
	return &findings{listed: map[Severity][]Finding{}, count: map[Severity]int{}, byRule: map[[2]string]int{}}
}

func (f *findings) add(found Finding) {
	f.count[found.Severity]++
	f.byRule[[2]string{found.Rule, found.File}]++
	if len(f.listed[found.Severity]) < maxFindings {
		found.Value = cut(found.Value, 200)
		f.listed[found.Severity] = append(f.listed[found.Severity], found)
	}
}

func (f *findings) total() int { return f.report().Total() }

func (f *findings) report() FindingReport {
	all := slices.Concat(f.listed[Error], f.listed[Warning], f.listed[Note])
	return FindingReport{f.count[Error], f.count[Warning], f.count[Note], all[:min(len(all), maxFindings)]}
}

// findingKey tells one finding from another, in whichever run it is found: the same
// rule, value and place in the same source's file have the same key.
func (im *importer) findingKey(f Finding) ecosystem.Key {
	own, _ := im.ownSource()
	about := strings.Join([]string{im.format(), own.String(), f.Rule, string(f.Severity), f.File, fmt.Sprint(f.Row), f.Column, f.Value}, "\x00")
	sum := sha256.Sum256([]byte(about))
	return ecosystem.NewKey("finding", hex.EncodeToString(sum[:16]))
}

// unstored is a finding that is to be stored, with what it concerns.
type unstored struct {
	Finding
	key      ecosystem.Key
	concerns ecosystem.ID
}

// unstoredFindings are those listed that no earlier run has stored.
func (im *importer) unstoredFindings(ctx context.Context) ([]unstored, error) {
	listed := im.findings.report().Listed
	if len(listed) == 0 {
		return nil, nil
	}
	var keys []ecosystem.Key
	for _, f := range listed {
		keys = append(append(keys, im.findingKey(f)), searchKeys(f.About)...)
	}
	head, err := im.reg.Head(ctx)
	if err != nil {
		return nil, err
	}
	known, err := im.reg.At(head, ecosystem.TeamLens).Resolve(ctx, keys)
	if err != nil {
		return nil, err
	}
	about, err := im.concerned(ctx, listed, known)
	if err != nil {
		return nil, err
	}
	var all []unstored
	seen := map[ecosystem.Key]bool{}
	for i, f := range listed {
		k := im.findingKey(f)
		if _, before := known[k]; !before && !seen[k] {
			all = append(all, unstored{f, k, about[i]})
		}
		seen[k] = true
	}
	return all, nil
}

// concerned gives for each finding the thing that it is about, where that is known.
func (im *importer) concerned(ctx context.Context, listed []Finding, known map[ecosystem.Key]ecosystem.ID) ([]ecosystem.ID, error) {
	about := make([]ecosystem.ID, len(listed))
	for i, f := range listed {
		if about[i] = f.About.ID; im.renamed[f.About.ID] != "" {
			about[i] = im.renamed[f.About.ID]
		}
		for _, k := range searchKeys(f.About) {
			if id, ok := known[k]; ok {
				about[i] = id
			}
		}
	}
	head, err := im.reg.Head(ctx)
	if err != nil {
		return nil, err
	}
	there, err := im.reg.At(head, ecosystem.TeamLens).Records(ctx, slices.DeleteFunc(slices.Clone(about), func(id ecosystem.ID) bool { return !id.Valid() }))
	for i, id := range about {
		if _, ok := there[id]; !ok || !there[id].Kind.IsEntity() {
			about[i] = ""
		}
	}
	return about, err
}

// findingChanges store findings, each joined to the run and to what it concerns.
func (im *importer) findingChanges(all []unstored) []ecosystem.Change {
	var changes []ecosystem.Change
	for _, f := range all {
		id := ecosystem.NewID(ecosystem.KindFinding)
		set := ecosystem.Fields{"rule": f.Rule, "severity": string(f.Severity), "keys": []string{f.key.String()},
			"count": int64(im.findings.byRule[[2]string{f.Rule, f.File}]), "visibility": string(im.visibilityOf(f.Finding))}
		if f.Row > 0 {
			set["row"] = int64(f.Row)
		}
		for name, text := range map[string]string{"name": f.title(), "description": f.Reason, "file": f.File, "column": f.Column, "value": f.Value, "fix": f.Fix} {
			if text = printable(text); text != "" {
				set[name] = cut(text, 400)
			}
		}
		changes = append(changes, ecosystem.Change{ID: id, Kind: ecosystem.KindFinding, Set: set})
		changes = append(changes, im.link(ecosystem.LinkFoundBy, id, im.runID)...)
		if f.concerns != "" {
			changes = append(changes, im.link(ecosystem.LinkConcerns, id, f.concerns)...)
		}
	}
	return changes
}

// visibilityOf is who may see a finding: who sees what the import makes, and what is told of.
func (im *importer) visibilityOf(f Finding) ecosystem.Visibility {
	if f.Visibility.Level() > im.options.Visibility.Level() {
		return f.Visibility
	}
	return im.options.Visibility
}

// title is a finding in a line: "unknown-value in actors.csv row 7, kind".
func (f Finding) title() string {
	title := f.Rule
	if f.File != "" {
		title += " in " + f.File
	}
	if f.Row > 0 {
		title += fmt.Sprintf(" row %d", f.Row)
	}
	if f.Column != "" {
		title += ", " + f.Column
	}
	return title
}

// printable is a text in one line without characters that do not print.
func printable(s string) string {
	return strings.TrimSpace(strings.ToValidUTF8(strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s), "�"))
}
